import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ScoreDiffersValues {
  readonly name: string;
  readonly printed: string;
  readonly score: string;
  readonly working: string;
  readonly isRounding: boolean;
}

export const messages: Localized<CheckMessages<ScoreDiffersValues>> = {
  'zh-CN': {
    title: '得分与计算不符',
    pass: '得分与按规则计算的一致。',
    fail: ({ name, printed, score, working, isRounding }) =>
      `「${name}」得分写着 ${printed}，按规则是 ${score}（${working}）${isRounding ? '，相差很小，像是四舍五入' : ''}。`,
    why: '得分应按目标值和实际值算出，审核时会逐项复算。',
    action: '核对目标值和实际值；确认无误后把得分改为计算结果，或写明扣分理由。',
  },
  'en-US': {
    title: 'Score differs',
    pass: 'The scores agree with the rules.',
    fail: ({ name, printed, score, working, isRounding }) =>
      `“${name}” scores ${printed}, by the rule ${score} (${working})${isRounding ? '; a rounding-sized gap' : ''}.`,
    why: 'Scores follow from target and achieved value and are worked out again on review.',
    action: 'Check both values; then change the score or explain the deduction.',
  },
};
