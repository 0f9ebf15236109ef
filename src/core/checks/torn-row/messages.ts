import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface TornRowValues {
  readonly row: number;
  readonly content: string;
}

export const messages: Localized<CheckMessages<TornRowValues>> = {
  'zh-CN': {
    title: '断行',
    pass: '没有断开的行。',
    fail: ({ row, content }) => `第 ${row} 行不完整，像是两行混在了一起或被分页截断：${content}。`,
    why: '这一行的内容不知道属于哪个指标，没有计分，也没有写入任何内容。',
    action: '把它改回完整的指标行和总分行，再重新评分。',
  },
  'en-US': {
    title: 'Torn row',
    pass: 'No row is torn.',
    fail: ({ row, content }) =>
      `Row ${row} is not whole; two rows seem to have run together or a page break cut it: ${content}.`,
    why: 'Nobody can tell which indicator it belongs to; it was neither scored nor written to.',
    action: 'Restore the indicator row and the total row, then score again.',
  },
};
