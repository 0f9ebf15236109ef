import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ExecutionScoreValues {
  readonly printed: string;
  readonly score: string;
  readonly working: string;
  readonly gap: string;
  readonly isRounding: boolean;
}

export const messages: Localized<CheckMessages<ExecutionScoreValues>> = {
  'zh-CN': {
    title: '预算执行得分',
    pass: '预算执行得分正确。',
    fail: ({ printed, score, working, gap, isRounding }) =>
      `预算执行得分填报 ${printed}，应为 ${score}${working === '' ? '' : `（${working}）`}${isRounding ? `，相差 ${gap}，应为四舍五入差异` : ''}。`,
    why: '预算执行得分 = 分值 × 执行率，最高不超过分值。',
    action: '请更正预算执行得分，并核对总分。',
  },
  'en-US': {
    title: 'Execution score',
    pass: 'The execution score is right.',
    fail: ({ printed, score, working, gap, isRounding }) =>
      `The execution score says ${printed}, it should be ${score}${working === '' ? '' : ` (${working})`}${isRounding ? `; ${gap} apart by rounding` : ''}.`,
    why: 'It is weight × rate and at most the weight.',
    action: 'Correct this score and check the total.',
  },
};
