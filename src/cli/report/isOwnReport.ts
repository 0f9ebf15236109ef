import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import type { Locale } from '../../core/language/locale';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { SheetView } from '../../xlsx/workbookFile';
import { csvHead } from './reportCsv';
import { reportDocumentSchema } from './reportDocument';
import type { ReportFormat } from './reportFormat';
import { PAGE_MARK } from './reportPage';

const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/**
 * Whether a file is an earlier report of the same kind, in either language: only such a file is written over. A report
 * that somebody gave another sheet or other columns is their work by now and is none.
 */
export function isOwnReport(format: ReportFormat, bytes: Uint8Array): boolean {
  try {
    return RECOGNISERS[format](bytes);
  } catch {
    return false;
  }
}

const RECOGNISERS: Readonly<Record<ReportFormat, (bytes: Uint8Array) => boolean>> = {
  workbook: (bytes) => {
    const { sheets } = readWorkbook(bytes);
    const [summary, findings, more] = sheets;
    if (!summary || !findings || more) return false;
    return LOCALES.some(
      (locale) =>
        hasTable(
          summary,
          REPORT_SHEETS.summary[locale],
          SUMMARY_COLUMNS.map(({ header }) => header[locale]),
        ) &&
        hasTable(
          findings,
          REPORT_SHEETS.findings[locale],
          FINDING_COLUMNS.map(({ header }) => header[locale]),
        ),
    );
  },
  csv: (bytes) => {
    const text = textOf(bytes);
    return LOCALES.some(
      (locale) =>
        text.startsWith(csvHead(SUMMARY_COLUMNS, locale)) ||
        text.startsWith(csvHead(FINDING_COLUMNS, locale)),
    );
  },
  json: (bytes) => reportDocumentSchema.safeParse(JSON.parse(textOf(bytes))).success,
  page: (bytes) => textOf(bytes).slice(0, 2000).includes(PAGE_MARK),
};

function hasTable({ name, cells }: SheetView, wanted: string, headers: readonly string[]): boolean {
  const first = cells.filter(({ row, type }) => row === 0 && type !== 'empty').map(({ value }) => value);
  return (
    name === wanted &&
    first.length === headers.length &&
    headers.every((header, index) => first[index] === header)
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
