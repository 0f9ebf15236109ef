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
    fail: ({ cell, error }) => `${cell} 显示 ${error}，公式出错了。`,
    why: '错误值读不出数，会让得分或总分算不出来。',
    action: '修好公式（多半是引用的行被删除了），或直接填上数。',
  },
  'en-US': {
    title: 'Cell error',
    pass: 'No cell holds an error value.',
    fail: ({ cell, error }) => `${cell} shows ${error}: its formula is broken.`,
    why: 'No number can be read from it.',
    action: 'Mend the formula, or type the number.',
  },
};
