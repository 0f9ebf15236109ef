import { BODY_ENDINGS, TITLE_RESTS, TOTAL_BEHIND, WHAT_IS_SPENT, YEAR_LABEL } from '../vocabulary/formLabels';
import { DIGITS } from '../vocabulary/numerals';
import { wordPattern } from '../vocabulary/wordPattern';
import type { FormGrid } from './formGrid';
import { isFormTitle, isResultsTitle } from './headerVocabulary';

/** Rows below a form's first in which its year may stand. */
const WITHIN = 3;
/** 评价年度:, 评价期间: and the like before the year. */
const LABEL = `(?:${YEAR_LABEL.source}[:为])?`;
/** 1月-12月, 1月1日至12月31日: the whole year. */
const WHOLE_YEAR = String.raw`(?:1月(?:1日)?[-~至到](?:(?:20)?\d{2}年)?12月(?:31日|底)?|1[-~至到]12月)?`;
/** (2021年度), 2019年度), 年度:2022年, (2023年1月-12月). */
const YEAR_LINE = new RegExp(String.raw`^\(?${LABEL}(?:19|20)\d{2}(?:年度?)?${WHOLE_YEAR}\)?$`);
const SPENT = wordPattern(WHAT_IS_SPENT);
/** 2023年度项目支出, 某局2023年项目支出: a title that goes on in the next line. */
const TITLE_BEGUN = new RegExp(String.raw`^[^:《]{0,30}?(?:19|20)\d{2}年度?(?:${SPENT}){1,5}$`);
/** 某局2023年度: whose title the next line is. 填报时间2024年度 and 截至2024年度 are something else. */
const BODY_AND_YEAR = new RegExp(
  String.raw`^[^:《]{0,30}(?:${wordPattern(BODY_ENDINGS)})(?:19|20)\d{2}年度$`,
);
const YEARS = /(?:^|[^\d])(20\d{2}|19\d{2})(?=年|\)|$)/g;
/** (2023年), （2023年度）: behind a title of another year this is the form's own. */
const IN_BRACKETS = /\((20\d{2}|19\d{2})(?:年度?)?\)/;
/** 2022-2023年度: two years at once. */
const SPAN_OF_YEARS = /(?:19|20)\d{2}年?[-~至到](?:19|20)?\d{2}年?度?/;
const ONE_YEAR = /(20\d{2})年1月(?:1日)?[-~至到](?:\1年)?12月/;
/** Circles of other scripts stand for 〇. */
const YEAR_IN_WORDS = new RegExp(`[一二](?:${wordPattern(DIGITS)}|[○Ｏ]){3}(?=年)`);

/**
 * The year that a form is about, from its title or a line of its own, (2021年度), or else from one above it; never from the
 * project's name. `null` where none is stated, or where two are and nothing says which.
 */
export function formYear(grid: FormGrid, top: number, bottom: number): number | null {
  for (let row = top; row <= Math.min(top + WITHIN, bottom); row += 1) {
    for (const [, written] of grid.filled(row)) {
      const text = inDigits(written);
      const isYearLine = YEAR_LINE.test(TOTAL_BEHIND.before(text));
      const isTitle = isFormTitle(text) || isResultsTitle(text) || (row === top && isLikeTitle(text));
      const year = isYearLine || isTitle ? onlyYear(text) : null;
      if (year !== null) return year;
    }
  }
  return yearRightAbove(grid, top, bottom);
}

/** 2023年度 alone in the line above a title, or above the head of a form without one; or the title's own first line. */
function yearRightAbove(grid: FormGrid, top: number, bottom: number): number | null {
  const isApart = grid.filled(top - 1).length === 0;
  const [only, more] = grid.filled(isApart ? top - 2 : top - 1);
  const text = only && !more ? inDigits(only[1]) : '';
  if (YEAR_LINE.test(text)) return onlyYear(text);
  const title = grid.filled(top)[0]?.[1] ?? '';
  return !isApart && beginsTitle(text, title) && !hasYearLine(grid, top, bottom) ? onlyYear(text) : null;
}

/** 2023年度项目支出 above 绩效自评表; 某局2023年度 above any title. */
function beginsTitle(text: string, title: string): boolean {
  if (BODY_AND_YEAR.test(text)) return isFormTitle(title) || isLikeTitle(title);
  return TITLE_BEGUN.test(text) && TITLE_RESTS.atStart(title) !== null;
}

/** Further down in the head a line of its own says a year: two statements, which are for a person. */
function hasYearLine(grid: FormGrid, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1)
    if (grid.filled(row).some(([, text]) => YEAR_LINE.test(inDigits(text)))) return true;
  return false;
}

function onlyYear(text: string): number | null {
  const own = IN_BRACKETS.exec(text)?.[1] ?? ONE_YEAR.exec(text)?.[1];
  if (own !== undefined) return Number(own);
  if (SPAN_OF_YEARS.test(text)) return null;
  const years = new Set([...text.matchAll(YEARS)].map(([, year]) => Number(year)));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

/** 二〇二三年度 → 2023年度. */
function inDigits(text: string): string {
  return text.replace(YEAR_IN_WORDS, (year) =>
    [...year].map((sign) => ('○Ｏ'.includes(sign) ? '0' : String(DIGITS.exactly(sign) ?? sign))).join(''),
  );
}

/** 绩效…表, of whatever kind. */
function isLikeTitle(text: string): boolean {
  const at = text.indexOf('绩效');
  return at !== -1 && text.includes('表', at);
}
