import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface OverTargetValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
  readonly threshold: number;
  /** The target has no operator: that more is better is an assumption. */
  readonly isAssumed: boolean;
}

export const messages: Localized<CheckMessages<OverTargetValues>> = {
  'zh-CN': {
    title: '大幅超额',
    pass: '没有大幅超额而不说明的指标。',
    fail: ({ name, target, achieved, threshold, isAssumed }) =>
      `「${name}」目标 ${target}，实际 ${achieved}，达到目标的 ${threshold}% 以上，没有说明。${isAssumed ? '指标值未写 ≥ 或 ≤，按越多越好计分。' : ''}`,
    why: '大幅超额往往说明目标定得过低，要说明原因，不会自动扣分。',
    action: '写明超额的原因，下一年把目标定得更准。',
  },
  'en-US': {
    title: 'Far above target',
    pass: 'No target is far exceeded without a word.',
    fail: ({ name, target, achieved, threshold, isAssumed }) =>
      `“${name}”: target ${target}, achieved ${achieved}, ${threshold}% of the target or more, and no reason.${isAssumed ? ' The target has no ≥ or ≤; scored as more is better.' : ''}`,
    why: 'A target far exceeded was usually set too low and must be explained; no points are taken off.',
    action: 'Explain it, and set a better target next year.',
  },
};
