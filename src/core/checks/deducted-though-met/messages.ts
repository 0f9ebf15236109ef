import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface DeductedThoughMetValues {
  readonly name: string;
  readonly printed: string;
  readonly score: string;
}

export const messages: Localized<CheckMessages<DeductedThoughMetValues>> = {
  'zh-CN': {
    title: '扣分没有说明',
    pass: '没有不说明就扣分的指标。',
    fail: ({ name, printed, score }) =>
      `「${name}」按规则可得 ${score}，只得了 ${printed}，没有写扣分的原因。`,
    why: '比规则少得分，要让人看得出为什么。',
    action: '写明扣分原因，或把得分改为计算结果。',
  },
  'en-US': {
    title: 'Deducted without a word',
    pass: 'No score is lower than the rule gives without a word.',
    fail: ({ name, printed, score }) =>
      `“${name}” would earn ${score} by the rule, was given ${printed}, and no reason is written.`,
    why: 'A reader must see why points were taken off.',
    action: 'Give the reason, or change the score.',
  },
};
