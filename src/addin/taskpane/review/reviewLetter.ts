import type { AssessedForm } from '../../../core/assessment';
import { checksum } from '../../../core/checksum';
import type { Locale } from '../../../core/language/locale';
import { reportOf } from '../../../core/report/reportOf';
import { REPORT_SHEETS } from '../../../core/report/reportSheets';
import { returnLetters, type LetterEntry } from '../../../core/report/returnLetters';
import type { SheetTable } from '../../../host/spreadsheetHost';
import { REVIEWING } from '../../../locales/reviewing';

/** 退回意见 of one form. */
export interface ReviewLetter {
  /** Which form, and what is asked. */
  readonly head: string;
  readonly entries: readonly LetterEntry[];
}

/** `null` where there is nothing to send back. */
export function reviewLetter(form: AssessedForm, locale: Locale): ReviewLetter | null {
  const report = reportOf({ schemaVersion: 1, forms: [form], skipped: [] }, locale);
  const entries = returnLetters(report, locale).flatMap(({ forms }) => forms.flatMap((one) => one.entries));
  if (entries.length === 0) return null;
  return { head: REVIEWING[locale].letterHead(form.project ?? form.title, form.year), entries };
}

/** As text, a line each. */
export function letterText({ head, entries }: ReviewLetter): string {
  return [head, ...entries.map(({ text }, index) => `${index + 1}. ${text}`)].join('\n');
}

/** Sheet names hold 31 characters; where a name is taken, ' (2)' follows it. */
const LONGEST_NAME = 27;

/** As a table on a sheet of its own, as wide as a page: the head, and a row for each thing to be put right. */
export function letterTable(
  { head, entries }: ReviewLetter,
  { sheet, index }: { readonly sheet: string; readonly index: number },
  locale: Locale,
): SheetTable {
  const { letterColumns, resolved } = REVIEWING[locale];
  const column = (width: number, wraps: boolean, place: number) => ({
    ...{ header: letterColumns[place] ?? '', width, wraps, numberFormat: null },
  });
  const name = `${REPORT_SHEETS.letter[locale]}-${sheet}`;
  // Names that are cut, and forms of one sheet, would take each other's place.
  const mark =
    index === 0 && name.length <= LONGEST_NAME ? '' : `~${checksum(`${index} ${sheet}`).slice(0, 4)}`;
  return {
    name: `${name.slice(0, LONGEST_NAME - mark.length)}${mark}`,
    columns: [column(6, false, 0), column(68, true, 1), column(8, false, 2)],
    headers: [REVIEWING['zh-CN'].letterColumns, REVIEWING['en-US'].letterColumns],
    rows: [[null, head, null], ...entries.map(({ text, cell }, at) => [at + 1, text, cell])],
    // In its own order each time: it is a letter, and nobody's list to sort.
    identities: [],
    gone: { column: 0, text: resolved },
  };
}
