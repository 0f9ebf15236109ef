import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface WeightsSumValues {
  readonly sum: string;
  readonly wanted: string;
  /** Full marks − sum: positive when points are missing. */
  readonly gap: string;
  readonly printed: string | null;
  readonly sections: readonly (
    | { readonly kind: 'execution'; readonly points: string }
    /** The name is empty where the form prints none. */
    | { readonly kind: 'dimension'; readonly name: string; readonly points: string }
  )[];
  /** One-based rows whose weight is blank. */
  readonly blankRows: readonly number[];
  /** The weight of the whole form stands in the funds row. */
  readonly isExecutionWhole: boolean;
}

const missing = (gap: string) => !gap.startsWith('-');
const size = (gap: string) => gap.replace('-', '');

const nameOf = (section: WeightsSumValues['sections'][number], execution: string, other: string) =>
  section.kind === 'execution' ? execution : section.name || other;

export const messages: Localized<CheckMessages<WeightsSumValues>> = {
  'zh-CN': {
    title: '分值合计',
    pass: '分值合计正确。',
    fail: ({ sum, wanted, gap, printed, sections, blankRows, isExecutionWhole }) =>
      [
        gap === '0'
          ? `分值合计 ${sum}，总分行填报 ${printed ?? ''}。`
          : `分值合计 ${sum}，比 ${wanted} ${missing(gap) ? '少' : '多'} ${size(gap)}${printed === null || printed === sum ? '' : `，总分行填报 ${printed}`}。`,
        `其中：${sections.map((section) => `${nameOf(section, '预算执行', '未注明类别的指标')} ${section.points}`).join('，')}。`,
        blankRows.length > 0 ? `第 ${blankRows.join('、')} 行未填分值。` : '',
        isExecutionWhole ? '预算执行的分值疑为误填了整张表的分值。' : '',
      ].join(''),
    why: '分值合计不是满分，总分无法按百分制计算。',
    action: '请核对各项分值，补填漏填的，更正有误的。',
  },
  'en-US': {
    title: 'Sum of weights',
    pass: 'The weights add up.',
    fail: ({ sum, wanted, gap, printed, sections, blankRows, isExecutionWhole }) =>
      [
        gap === '0'
          ? `The weights add to ${sum}; the total row says ${printed ?? ''}.`
          : `The weights add to ${sum}, ${size(gap)} ${missing(gap) ? 'less' : 'more'} than ${wanted}${printed === null || printed === sum ? '' : `; the total row says ${printed}`}.`,
        ` By part: ${sections.map((section) => `${nameOf(section, 'execution', 'rows without a group')} ${section.points}`).join(', ')}.`,
        blankRows.length > 0 ? ` No weight in row ${blankRows.join(', ')}.` : '',
        isExecutionWhole ? ' The weight of the whole form seems to stand in the funds row.' : '',
      ].join(''),
    why: 'Unless the weights add to the full marks the total is not out of a hundred.',
    action: 'Check each weight; fill in what is missing and correct what is wrong.',
  },
};
