import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface TornRowValues {
  readonly row: number;
  readonly content: string;
}

export const messages: Localized<CheckMessages<TornRowValues>> = {
  'zh-CN': {
    title: '表格行不完整',
    pass: '没有不完整的行。',
    fail: ({ row, content }) => `第 ${row} 行不完整（疑因分页或复制错位）：「${content}」。`,
    why: '该行内容不能确定属于哪项指标，未计分，也未写入任何内容。',
    action: '请恢复为完整的指标行和总分行。',
  },
  'en-US': {
    title: 'Row not whole',
    pass: 'Every row is whole.',
    fail: ({ row, content }) =>
      `Row ${row} is not whole, perhaps cut by a page break or shifted by pasting: “${content}”.`,
    why: 'Nobody can tell which indicator it belongs to; it was neither scored nor written to.',
    action: 'Restore the indicator row and the total row.',
  },
};
