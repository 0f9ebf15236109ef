import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface ExecutionScoreValues {
  readonly printed: string;
  readonly score: string;
  readonly working: string;
  readonly isRounding: boolean;
}

export const messages: Localized<CheckMessages<ExecutionScoreValues>> = {
  'zh-CN': {
    title: '执行率得分',
    pass: '预算执行得分正确。',
    fail: ({ printed, score, working, isRounding }) =>
      `预算执行得分写着 ${printed}，应为 ${score}（${working}）${isRounding ? '，相差很小，像是四舍五入' : ''}。`,
    why: '预算执行得分 = 分值 × 执行率，最高不超过分值。',
    action: '改正这个得分；总分也要随之改正。',
  },
  'en-US': {
    title: 'Execution score',
    pass: 'The execution score is right.',
    fail: ({ printed, score, working, isRounding }) =>
      `The execution score says ${printed}, it should be ${score} (${working})${isRounding ? '; a rounding-sized gap' : ''}.`,
    why: 'It is weight × rate and at most the weight.',
    action: 'Correct this score and then the total.',
  },
};
