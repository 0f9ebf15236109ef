import type { Report, SummaryRow } from '../../core/report/report';
import type { Locale } from '../../core/language/locale';
import { commandTexts } from '../../locales/command';
import { reportTexts } from '../../locales/report';

/** A report in two sentences: how much was read, and what was found in it. */
export function reportCounts({ summary, skipped, failed }: Report, locale: Locale): string {
  const read = [...summary, ...skipped].map(({ file }) => file);
  const files = new Set([...read, ...failed.map(({ file }) => file)]).size;
  const counted = reportTexts[locale].counted(files, failed.length, skipped.length);
  const sum = (count: (row: SummaryRow) => number) => summary.reduce((total, row) => total + count(row), 0);
  const found =
    summary.length === 0
      ? reportTexts[locale].noForms
      : commandTexts[locale].summary(
          summary.length,
          sum(({ errors }) => errors),
          sum(({ warnings }) => warnings),
          sum(({ hints }) => hints),
          sum(({ ignored }) => ignored),
        );
  return locale === 'zh-CN' ? `${counted}${found}` : `${counted} ${found}`;
}
