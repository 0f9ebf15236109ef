import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface TotalScoreValues {
  readonly printed: string;
  readonly sum: string;
  readonly isRounding: boolean;
}

export const messages: Localized<CheckMessages<TotalScoreValues>> = {
  'zh-CN': {
    title: '总分',
    pass: '总分等于各项得分之和。',
    fail: ({ printed, sum, isRounding }) =>
      `总分写着 ${printed}，各项得分相加是 ${sum}${isRounding ? '，相差很小，像是四舍五入' : ''}。`,
    why: '总分必须等于预算执行得分与各指标得分之和。',
    action: '先改正有问题的得分和分值，再核对总分。',
  },
  'en-US': {
    title: 'Total score',
    pass: 'The total is the sum of the scores.',
    fail: ({ printed, sum, isRounding }) =>
      `The total says ${printed}, the scores add to ${sum}${isRounding ? '; a rounding-sized gap' : ''}.`,
    why: 'The total must be the execution score plus all indicator scores.',
    action: 'Correct wrong scores and weights first, then the total.',
  },
};
