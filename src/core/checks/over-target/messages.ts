import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface OverTargetValues extends TargetAndAchieved {
  /** Percent of the target. */
  readonly threshold: number;
  /** The target has no operator: that more is better is an assumption. */
  readonly isAssumed: boolean;
}

export const messages: Localized<CheckMessages<OverTargetValues>> = {
  'zh-CN': {
    title: '超额完成较多',
    pass: '没有超额较多而未说明的指标。',
    fail: ({ threshold, isAssumed, ...values }) =>
      `${zhBoth(values)}，达到指标值的 ${threshold}% 以上，未说明原因。${isAssumed ? '指标值未写 ≥ 或 ≤，按越多越好计分。' : ''}`,
    why: '超额较多往往因年初指标值偏低，应说明原因；指标值明显偏低的，按偏离程度适当扣分。',
    action: (_, { hasReason }) =>
      hasReason
        ? '请分析原因；属年初指标值偏低的，按偏离度适当扣分，下年据实设置。'
        : '请核实；属年初指标值偏低的，按偏离度适当扣分，下年据实设置。',
  },
  'en-US': {
    title: 'Far above target',
    pass: 'No target is far exceeded without a word.',
    fail: ({ threshold, isAssumed, ...values }) =>
      `${enBoth(values)}: ${threshold}% of the target or more, and no reason.${isAssumed ? ' The target has no ≥ or ≤; scored as more is better.' : ''}`,
    why: 'A target far exceeded was usually set too low; that is explained, and points are reduced by the deviation.',
    action: (_, { hasReason }) =>
      hasReason
        ? 'Give the reason; where the target was too low, take points off by the deviation and set it better next year.'
        : 'Check it; where the target was too low, take points off by the deviation and set it better next year.',
  },
};
