import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';
import { SAY_BOTH, type TargetAndAchieved } from '../targetAndAchieved';

const [zhBoth, enBoth] = [SAY_BOTH['zh-CN'], SAY_BOTH['en-US']];

export interface QualitativeConfirmValues extends TargetAndAchieved {
  readonly suggestion: string;
  readonly low: string;
  readonly high: string;
  readonly isHighIncluded: boolean;
}

export const messages: Localized<CheckMessages<QualitativeConfirmValues>> = {
  'zh-CN': {
    title: '定性得分待确认',
    pass: '没有待确认的定性得分。',
    fail: ({ suggestion, low, high, isHighIncluded, ...values }) =>
      `${zhBoth(values)}，属定性指标，建议 ${suggestion} 分，请确认；可在 ${low} 至 ${high}${isHighIncluded ? ' ' : '（不含）'}之间评分。`,
    why: '定性指标没有唯一的算法，建议分按填报内容推算。',
    action: '无异议可不修改；需调整的，请在该区间内打分并说明理由。',
  },
  'en-US': {
    title: 'Qualitative score to confirm',
    pass: 'No qualitative score waits for a word.',
    fail: ({ suggestion, low, high, isHighIncluded, ...values }) =>
      `${enBoth(values)}: qualitative, ${suggestion} suggested, please confirm; ${low} to ${isHighIncluded ? '' : 'below '}${high} is possible.`,
    why: 'There is no single formula for a qualitative indicator; the suggestion follows from the answer given.',
    action: 'Leave it if you agree; else change it within the band and say why.',
  },
};
