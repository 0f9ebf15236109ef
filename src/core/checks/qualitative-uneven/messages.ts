import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface QualitativeUnevenValues {
  readonly name: string;
  readonly answer: string;
  readonly printed: string;
  readonly proportional: string;
}

export const messages: Localized<CheckMessages<QualitativeUnevenValues>> = {
  'zh-CN': {
    title: '定性百分比给了满分',
    pass: '按百分比填报的定性指标，得分与百分比一致。',
    fail: ({ name, answer, printed, proportional }) =>
      `「${name}」填报 ${answer}，得了满分 ${printed}；按百分比是 ${proportional}。`,
    why: '同样的百分比，有的按比例给分、有的给满分，前后不一致容易被追问。',
    action: '全表统一一种给分办法。',
  },
  'en-US': {
    title: 'Percentage scored full',
    pass: 'Qualitative percentages are scored as they read.',
    fail: ({ name, answer, printed, proportional }) =>
      `“${name}” was answered ${answer} and scored in full (${printed}); by proportion it is ${proportional}.`,
    why: 'The same percentage scored in two ways invites questions.',
    action: 'Use one way throughout.',
  },
};
