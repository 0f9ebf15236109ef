import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface SectionWeightsValues {
  readonly dimension: string;
  readonly wanted: string;
  readonly sum: string;
  /** Whether the other figure is printed beside the dimension, stands in a subtotal, is prescribed by the rules in use or is the usual share. */
  readonly source: 'printed' | 'subtotal' | 'rules' | 'share';
  /** How a subtotal's row is called. */
  readonly label?: string;
}

export const messages: Localized<CheckMessages<SectionWeightsValues>> = {
  'zh-CN': {
    title: '各部分分值',
    pass: '各部分的分值与表上标注的一致，与通常的权重相近。',
    fail: ({ dimension, wanted, sum, source, label }) =>
      ({
        printed: `${dimension}标注 ${wanted} 分，各项分值相加是 ${sum} 分。`,
        subtotal: `${dimension}的「${label ?? ''}」填报 ${wanted} 分，各项分值相加是 ${sum} 分。`,
        rules: `${dimension}共 ${sum} 分，按现用评分规则应为 ${wanted} 分。`,
        share: `${dimension}共 ${sum} 分，与通常的 ${wanted} 分相差较大。`,
      })[source],
    why: '各部分的分值体现绩效管理的重点，与规定的权重不一致会影响评价结果。',
    action: ({ source }) =>
      source === 'share' || source === 'rules'
        ? '请核对权重设置；有特殊情况的，请说明依据。'
        : '请核对这一部分各项指标的分值，并更正。',
  },
  'en-US': {
    title: 'Section weights',
    pass: 'Each section adds to the points printed and is near its usual share.',
    fail: ({ dimension, wanted, sum, source, label }) =>
      ({
        printed: `${dimension} is printed with ${wanted} points; its rows add to ${sum}.`,
        subtotal: `The row “${label ?? 'subtotal'}” of ${dimension} says ${wanted} points; the rows add to ${sum}.`,
        rules: `${dimension} has ${sum} points; the rules in use say ${wanted}.`,
        share: `${dimension} has ${sum} points, far from the usual ${wanted}.`,
      })[source],
    why: 'The points of a section say what matters; other shares than the usual ones change the result.',
    action: ({ source }) =>
      source === 'share' || source === 'rules'
        ? 'Check the shares; where the case is special, say why.'
        : 'Check the weights of its rows.',
  },
};
