import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface DeductedThoughMetValues extends TargetAndAchieved {
  readonly printed: string;
  readonly score: string;
}

export const messages: Localized<CheckMessages<DeductedThoughMetValues>> = {
  'zh-CN': {
    title: '已完成却扣分未说明',
    pass: '没有已完成却扣分而不说明的指标。',
    fail: ({ printed, score, ...values }) =>
      `${zhBoth(values)}，已完成，按规则可得 ${score} 分，填报 ${printed} 分，未说明扣分原因。`,
    why: '得分低于按规则计算的结果，应当看得出依据。',
    action: (_, { hasReason }) =>
      hasReason ? '请说明扣分原因，或更正得分。' : '请核对得分；确需扣分的，另附说明。',
  },
  'en-US': {
    title: 'Deducted though met',
    pass: 'No met target lost points without a word.',
    fail: ({ printed, score, ...values }) =>
      `${enBoth(values)}: met, ${score} by the rule, given ${printed}, and no reason for the deduction.`,
    why: 'A reader must see why a score is lower than the rule gives.',
    action: (_, { hasReason }) =>
      hasReason
        ? 'Give the reason, or correct the score.'
        : 'Check the score; where points are due off, explain apart.',
  },
};
