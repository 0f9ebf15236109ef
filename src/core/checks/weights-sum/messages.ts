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
}

const missing = (gap: string) => !gap.startsWith('-');
const size = (gap: string) => gap.replace('-', '');

const nameOf = (section: WeightsSumValues['sections'][number], execution: string, other: string) =>
  section.kind === 'execution' ? execution : section.name || other;

export const messages: Localized<CheckMessages<WeightsSumValues>> = {
  'zh-CN': {
    title: '分值合计',
    pass: '分值合计正确。',
    fail: ({ sum, wanted, gap, printed, sections, blankRows }) =>
      [
        gap === '0'
          ? `分值合计 ${sum}，总分栏却写着 ${printed ?? ''}`
          : `分值合计 ${sum}，比 ${wanted} ${missing(gap) ? '少' : '多'} ${size(gap)}${printed === null || printed === sum ? '' : `，总分栏写着 ${printed}`}`,
        `（${sections.map((section) => `${nameOf(section, '预算执行', '其他')} ${section.points}`).join('，')}）`,
        blankRows.length > 0 ? `；第 ${blankRows.join('、')} 行没有填分值` : '',
        '。',
      ].join(''),
    why: '分值加起来不是 100，总分就没有意义，财政部门会退回。',
    action: '核对各指标的分值，补上漏填的或改正写错的。',
  },
  'en-US': {
    title: 'Sum of weights',
    pass: 'The weights add up.',
    fail: ({ sum, wanted, gap, printed, sections, blankRows }) =>
      [
        gap === '0'
          ? `The weights add to ${sum} but the total row says ${printed ?? ''}`
          : `The weights add to ${sum}, ${size(gap)} ${missing(gap) ? 'less' : 'more'} than ${wanted}${printed === null || printed === sum ? '' : `; the total row says ${printed}`}`,
        ` (${sections.map((section) => `${nameOf(section, 'execution', 'other')} ${section.points}`).join(', ')})`,
        blankRows.length > 0 ? `; no weight in row ${blankRows.join(', ')}` : '',
        '.',
      ].join(''),
    why: 'Unless the weights add to 100 the total means nothing and the form is sent back.',
    action: 'Check each weight; fill in what is missing or correct what is wrong.',
  },
};
