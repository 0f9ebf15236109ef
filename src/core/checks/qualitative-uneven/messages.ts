import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type QualitativeUnevenValues =
  | {
      readonly kind: 'full';
      readonly answer: string;
      readonly printed: string;
      readonly proportional: string;
    }
  | {
      readonly kind: 'differently';
      readonly answer: string;
      readonly printed: string;
      readonly weight: string;
      readonly otherPrinted: string;
      readonly otherWeight: string;
      /** The other row's name, `null` where it has none. */
      readonly other: string | null;
      readonly otherRow: number;
    };

export const messages: Localized<CheckMessages<QualitativeUnevenValues>> = {
  'zh-CN': {
    title: '定性指标按百分比填报，得分与百分比不一致',
    pass: '按百分比填报的定性指标，得分与百分比一致。',
    fail: (values) =>
      values.kind === 'full'
        ? `填报 ${values.answer}，得满分 ${values.printed}，按百分比为 ${values.proportional}。`
        : `填报 ${values.answer}，得 ${values.printed}（分值 ${values.weight}）；${values.other === null ? `第 ${values.otherRow} 行` : `「${values.other}」`}同样的百分比得 ${values.otherPrinted}（分值 ${values.otherWeight}）。`,
    why: '按百分比填报的，评分标准应全表一致。',
    action: '请全表统一评分办法。',
  },
  'en-US': {
    title: 'Qualitative percentage and score differ',
    pass: 'Qualitative percentages are scored as they read.',
    fail: (values) =>
      values.kind === 'full'
        ? `answered ${values.answer} and scored in full (${values.printed}); by proportion it is ${values.proportional}.`
        : `answered ${values.answer} and scored ${values.printed} of ${values.weight}; ${values.other === null ? `row ${values.otherRow}` : `“${values.other}”`} with the same percentage has ${values.otherPrinted} of ${values.otherWeight}.`,
    why: 'The same percentage is scored in two ways.',
    action: 'Use one way throughout.',
  },
};
