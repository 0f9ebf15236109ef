import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface CellErrorValues {
  readonly cell: string;
  readonly error: string;
}

export const messages: Localized<CheckMessages<CellErrorValues>> = {
  'zh-CN': {
    title: '单元格出错',
    pass: '没有错误值。',
    fail: ({ cell, error }) => `单元格 ${cell} 显示 ${error}，公式有误或引用的单元格已删除。`,
    why: '无法读取数值，得分和总分无法计算。',
    action: '请修正公式（可能是引用的单元格已删除），或直接填入数值。',
  },
  'en-US': {
    title: 'Cell error',
    pass: 'No cell holds an error value.',
    fail: ({ cell, error }) =>
      `Cell ${cell} shows ${error}: its formula is broken or a cell it needs was deleted.`,
    why: 'No number can be read, so scores and total cannot be worked out.',
    action: 'Mend the formula, or type the number.',
  },
};
