import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface SectionWeightsValues {
  readonly dimension: string;
  readonly wanted: string;
  readonly sum: string;
  /** Whether the other figure is printed beside the dimension (as the points of the scores below it: `printedScore`), stands in a subtotal, is prescribed by the rules in use or is the usual share. */
  readonly source: 'printed' | 'printedScore' | 'subtotal' | 'subtotalScore' | 'rules' | 'share';
  /** How a subtotal's row is called. */
  readonly label?: string;
  /** Further sections of the same source. */
  readonly others?: readonly SectionPoints[];
}

interface SectionPoints {
  readonly dimension: string;
  readonly wanted: string;
  readonly sum: string;
}

const each = (
  { dimension, wanted, sum, others = [] }: SectionWeightsValues,
  say: (section: SectionPoints) => string,
  between: string,
) => [{ dimension, wanted, sum }, ...others].map(say).join(between);

export const messages: Localized<CheckMessages<SectionWeightsValues>> = {
  'zh-CN': {
    title: '各部分分值',
    pass: '各部分的分值与表上标注的一致，与通常的权重相近。',
    fail: (values) => {
      const { dimension, wanted, sum, source, label } = values;
      return {
        printed: `${dimension}标注 ${wanted} 分，各项分值相加是 ${sum} 分。`,
        printedScore: `${dimension}标注 ${wanted} 分，各项得分相加是 ${sum} 分。`,
        subtotal: `${dimension}的「${label ?? ''}」填报 ${wanted} 分，各项分值相加是 ${sum} 分。`,
        subtotalScore: `${dimension}的「${label ?? ''}」得分填报 ${wanted} 分，各项得分相加是 ${sum} 分。`,
        rules: `${each(values, (one) => `${one.dimension}共 ${one.sum} 分，按现用评分规则应为 ${one.wanted} 分`, '；')}。`,
        share: `各部分分值与通常的权重相差较大：${each(values, (one) => `${one.dimension}共 ${one.sum} 分，通常为 ${one.wanted} 分`, '；')}。`,
      }[source];
    },
    why: '各部分的分值体现绩效管理的重点，与规定的权重不一致会影响评价结果。',
    action: ({ source }) =>
      source === 'share' || source === 'rules'
        ? '请核对权重设置；有特殊情况的，请说明依据。'
        : `请核对这一部分各项指标的${source === 'subtotalScore' || source === 'printedScore' ? '得分' : '分值'}，并更正。`,
  },
  'en-US': {
    title: 'Section weights',
    pass: 'Each section adds to the points printed and is near its usual share.',
    fail: (values) => {
      const { dimension, wanted, sum, source, label } = values;
      return {
        printed: `${dimension} is printed with ${wanted} points; its rows add to ${sum}.`,
        printedScore: `${dimension} is printed with ${wanted} points; its scores add to ${sum}.`,
        subtotal: `The row “${label ?? 'subtotal'}” of ${dimension} says ${wanted} points; the rows add to ${sum}.`,
        subtotalScore: `The row “${label ?? 'subtotal'}” of ${dimension} says a score of ${wanted}; the rows' scores add to ${sum}.`,
        rules: `${each(values, (one) => `${one.dimension} has ${one.sum} points where the rules in use say ${one.wanted}`, '; ')}.`,
        share: `The sections are far from their usual shares: ${each(values, (one) => `${one.dimension} has ${one.sum} points, usually ${one.wanted}`, '; ')}.`,
      }[source];
    },
    why: 'The points of a section say what matters; other shares than the usual ones change the result.',
    action: ({ source }) =>
      source === 'share' || source === 'rules'
        ? 'Check the shares; where the case is special, say why.'
        : `Check the ${source === 'subtotalScore' || source === 'printedScore' ? 'scores' : 'weights'} of its rows.`,
  },
};
