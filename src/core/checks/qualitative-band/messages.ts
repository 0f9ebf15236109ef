import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type QualitativeBandValues =
  | {
      readonly kind: 'outside';
      readonly answer: string;
      readonly printed: string;
      readonly low: string;
      readonly high: string;
      readonly isHighIncluded: boolean;
      /** Full marks, and no reason where one is due. */
      readonly lacksReason: boolean;
    }
  | { readonly kind: 'unchosen'; readonly options: string }
  | { readonly kind: 'praise'; readonly answer: string; readonly printed: string };

export const messages: Localized<CheckMessages<QualitativeBandValues>> = {
  'zh-CN': {
    title: '定性得分与完成情况不符',
    pass: '定性指标的得分都与完成情况相符。',
    fail: (values) => {
      if (values.kind === 'unchosen') return `指标值为选项「${values.options}」，实际完成值未从中选定。`;
      if (values.kind === 'praise')
        return `实际完成值仅填「${values.answer}」，未说明完成情况，却得满分 ${values.printed}。`;
      const { answer, low, high, isHighIncluded, printed, lacksReason } = values;
      return `填报「${answer}」，该档得分为 ${low} 至 ${high}${isHighIncluded ? '' : '（不含）'}，填报得分 ${printed}${lacksReason ? '，也未说明原因' : ''}。`;
    },
    why: '定性指标按达成、部分达成、未达成三档评分，得分应落在对应的档次内。',
    action: (values) =>
      ({
        outside: `请调整得分，或更正实际完成值${'lacksReason' in values && values.lacksReason ? '；未完全达成的，请填写偏差原因和改进措施' : ''}。`,
        unchosen: '请从选项中选定一项填写，并据此核对得分。',
        praise: '请说明完成程度和依据，并据此核对得分。',
      })[values.kind],
  },
  'en-US': {
    title: 'Qualitative score does not fit',
    pass: 'Every qualitative score fits its answer.',
    fail: (values) => {
      if (values.kind === 'unchosen')
        return `the target is the list “${values.options}” and the achieved value chooses none of it.`;
      if (values.kind === 'praise')
        return `the achieved value is only “${values.answer}”, which says nothing, yet full marks (${values.printed}).`;
      const { answer, low, high, isHighIncluded, printed, lacksReason } = values;
      return `answered “${answer}”: this tier allows ${low} to ${isHighIncluded ? '' : 'below '}${high}, the score is ${printed}${lacksReason ? ', and no reason is given' : ''}.`;
    },
    why: 'Qualitative indicators are scored in three tiers; the score must lie in the tier of the answer.',
    action: (values) =>
      ({
        outside: `Adjust the score or correct the achieved value${'lacksReason' in values && values.lacksReason ? '; where the target was not fully met, give cause and measure' : ''}.`,
        unchosen: 'Choose one of the options and check the score.',
        praise: 'Say how far the target was reached, and check the score.',
      })[values.kind],
  },
};
