import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ScoreDiffersValues {
  readonly target: string;
  readonly achieved: string;
  readonly printed: string;
  readonly score: string;
  readonly working: string;
  readonly gap: string;
  /** The printed figure is the exact one with fewer digits. */
  readonly isRounding: boolean;
}

export const messages: Localized<CheckMessages<ScoreDiffersValues>> = {
  'zh-CN': {
    title: '得分与计算不符',
    pass: '得分与按规则计算的一致。',
    fail: ({ printed, score, working, gap, isRounding }) =>
      `填报得分 ${printed}，按规则应为 ${score}${working === '' ? '' : `（${working}）`}${isRounding ? `，相差 ${gap}，应为四舍五入差异` : ''}。`,
    why: '得分按指标值和实际完成值计算，审核时逐项复算。',
    action: ({ isRounding }) =>
      isRounding ? '请按规定的小数位数统一填报。' : '请核对指标值和实际完成值；无误的，请更正得分。',
  },
  'en-US': {
    title: 'Score differs',
    pass: 'The scores agree with the rules.',
    fail: ({ printed, score, working, gap, isRounding }) =>
      `the score is ${printed}, by the rule ${score}${working === '' ? '' : ` (${working})`}${isRounding ? `; ${gap} apart by rounding` : ''}.`,
    why: 'Scores follow from target and achieved value and are worked out again on review.',
    action: ({ isRounding }) =>
      isRounding
        ? 'Give scores with the digits that the rules ask for.'
        : 'Check both values; if they are right, correct the score.',
  },
};
