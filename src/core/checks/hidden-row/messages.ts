import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface HiddenRowValues {
  readonly rows: readonly number[];
}

export const messages: Localized<CheckMessages<HiddenRowValues>> = {
  'zh-CN': {
    title: '隐藏行里有指标',
    pass: '没有隐藏的指标行。',
    fail: ({ rows }) => `第 ${rows.join('、')} 行是隐藏行，其中的指标已计入分值和得分。`,
    why: '隐藏行打印时看不到，分值和总分会与打印件不符。',
    action: '请取消隐藏；不需要的指标请删除整行。',
  },
  'en-US': {
    title: 'Indicator in a hidden row',
    pass: 'No indicator is hidden.',
    fail: ({ rows }) => `Row ${rows.join(', ')} is hidden; its indicator is counted.`,
    why: 'A hidden row is not printed, and the sums do not seem to come out.',
    action: 'Show the row, or delete it where it is not needed.',
  },
};
