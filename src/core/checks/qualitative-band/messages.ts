import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface QualitativeBandValues {
  readonly name: string;
  readonly answer: string;
  readonly printed: string;
  readonly low: string;
  readonly high: string;
  readonly isHighIncluded: boolean;
}

export const messages: Localized<CheckMessages<QualitativeBandValues>> = {
  'zh-CN': {
    title: '定性得分超出档次',
    pass: '定性指标的得分都在档次之内。',
    fail: ({ name, answer, printed, low, high, isHighIncluded }) =>
      `「${name}」填报「${answer}」，这一档的得分是 ${low} 到 ${high}${isHighIncluded ? '' : '（不含）'}，现在是 ${printed}。`,
    why: '定性指标按达成、部分达成、未达成三档打分，得分要落在对应的档次里。',
    action: '调整得分，或改正实际完成值。',
  },
  'en-US': {
    title: 'Qualitative score outside its band',
    pass: 'Every qualitative score lies in its band.',
    fail: ({ name, answer, printed, low, high, isHighIncluded }) =>
      `“${name}” was answered “${answer}”: this tier allows ${low} to ${isHighIncluded ? '' : 'below '}${high}, the score is ${printed}.`,
    why: 'Qualitative indicators are scored in three tiers; the score must lie in the tier of the answer.',
    action: 'Adjust the score or correct the achieved value.',
  },
};
