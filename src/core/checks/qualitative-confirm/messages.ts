import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface QualitativeConfirmValues {
  readonly name: string;
  readonly target: string;
  readonly answer: string;
  readonly suggestion: string;
  readonly low: string;
  readonly high: string;
  readonly isHighIncluded: boolean;
}

export const messages: Localized<CheckMessages<QualitativeConfirmValues>> = {
  'zh-CN': {
    title: '定性得分待确认',
    pass: '没有待确认的定性得分。',
    fail: ({ name, target, answer, suggestion, low, high, isHighIncluded }) =>
      `「${name}」是定性指标（目标「${target}」，实际「${answer}」），建议 ${suggestion} 分，请确认；可在 ${low} 到 ${high}${isHighIncluded ? ' ' : '（不含）'}之间调整。`,
    why: '定性指标没有唯一的算法，建议分只是按填报内容推算的。',
    action: '认可就不用改；不认可就在这个范围内改分，并写明理由。',
  },
  'en-US': {
    title: 'Qualitative score to confirm',
    pass: 'No qualitative score waits for a word.',
    fail: ({ name, target, answer, suggestion, low, high, isHighIncluded }) =>
      `“${name}” is qualitative (target “${target}”, achieved “${answer}”): ${suggestion} is suggested; ${low} to ${isHighIncluded ? '' : 'below '}${high} is possible. Please confirm.`,
    why: 'There is no single formula for a qualitative indicator; the suggestion follows from the answer given.',
    action: 'Leave it if you agree; else change it within the band and say why.',
  },
};
