import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface HeavyIndicatorValues {
  readonly weight: string;
  readonly total: string;
}

export const messages: Localized<CheckMessages<HeavyIndicatorValues>> = {
  'zh-CN': {
    title: '单项分值过重',
    pass: '没有占一半以上分值的指标。',
    fail: ({ weight, total }) =>
      weight === total
        ? `分值 ${weight} 分，全表仅此一项指标有分值。`
        : `分值 ${weight} 分，占各项指标合计 ${total} 分的一半以上。`,
    why: '分值集中在一项指标，其余指标难以发挥评价作用。',
    action: '请核对分值是否有误，或按重要程度重新分配。',
  },
  'en-US': {
    title: 'Heavy indicator',
    pass: 'No indicator carries half of the points.',
    fail: ({ weight, total }) =>
      weight === total
        ? `all ${weight} points are on this indicator.`
        : `${weight} of ${total} points are on this one indicator.`,
    why: 'The other indicators then hardly count.',
    action: 'Check the weight or spread the points.',
  },
};
