import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

/** As a sentence quotes them, figures with their unit. */
export interface CompletionRateValues {
  readonly printed: string;
  readonly target: string;
  readonly achieved: string;
  readonly rate: string;
}

export const messages: Localized<CheckMessages<CompletionRateValues>> = {
  'zh-CN': {
    title: '完成率',
    pass: '完成率与指标值、实际完成值一致。',
    fail: ({ printed, target, achieved, rate }) =>
      `完成率填报 ${printed}，按实际 ${achieved} ÷ 目标 ${target} 应为 ${rate}。`,
    why: '完成率 = 实际完成值 ÷ 指标值，三者应一致。',
    action: '请核对指标值和实际完成值，更正完成率。',
  },
  'en-US': {
    title: 'Completion rate',
    pass: 'The completion rates agree with targets and achieved values.',
    fail: ({ printed, target, achieved, rate }) =>
      `the completion rate says ${printed}; ${achieved} achieved ÷ a target of ${target} is ${rate}.`,
    why: 'The completion rate is achieved ÷ target, and the three have to agree.',
    action: 'Check target and achieved value, and correct the completion rate.',
  },
};
