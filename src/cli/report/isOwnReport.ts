import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { FIGURE_COLUMNS, FORMER_FIGURE_HEADERS } from '../../core/report/figureColumns';
import type { ReportColumn } from '../../core/report/reportColumn';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import type { Locale } from '../../core/language/locale';
import { readWorkbook } from '../../xlsx/readWorkbook';
import type { SheetView } from '../../xlsx/workbookFile';
import { csvHead } from './reportCsv';
import { reportDocumentSchema } from './reportDocument';
import type { ReportFormat } from './reportFormat';
import { PAGE_MARK } from './pageMark';

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

/** Columns that reports did not have before, newest first: an edition lacks those up to its own. */
const ADDED_SINCE: readonly (readonly string[])[] = [[], ['path', 'basis'], ['path', 'basis', 'ignored']];

/** The columns of the tables: today's, and those of earlier reports. */
const EDITIONS = ADDED_SINCE.map((added) => ({
  summary: SUMMARY_COLUMNS.filter(({ id }) => !added.includes(id)),
  findings: FINDING_COLUMNS.filter(({ id }) => !added.includes(id)),
}));

function headersOf<Row>(columns: readonly ReportColumn<Row>[], locale: Locale): string[] {
  return columns.map(({ header }) => header[locale]);
}

const RECOGNISERS: Readonly<Record<ReportFormat, (bytes: Uint8Array) => boolean>> = {
  workbook: (bytes) => {
    const { sheets } = readWorkbook(bytes);
    const [summary, findings, figures, more] = sheets;
    if (!summary || !findings || more) return false;
    return LOCALES.some((locale) =>
      EDITIONS.some(
        (edition) =>
          hasTable(summary, REPORT_SHEETS.summary[locale], headersOf(edition.summary, locale)) &&
          hasTable(findings, REPORT_SHEETS.findings[locale], headersOf(edition.findings, locale)) &&
          // Earlier reports had no charts, nor has one without figures.
          (!figures ||
            [headersOf(FIGURE_COLUMNS, locale), FORMER_FIGURE_HEADERS[locale]].some((headers) =>
              hasTable(figures, REPORT_SHEETS.figures[locale], headers),
            )),
      ),
    );
  },
  csv: (bytes) => {
    const text = textOf(bytes);
    return LOCALES.some((locale) =>
      EDITIONS.some(
        ({ summary, findings }) =>
          text.startsWith(csvHead(summary, locale)) || text.startsWith(csvHead(findings, locale)),
      ),
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
    // Earlier reports had their columns in another order.
    headers.every((header) => first.includes(header))
  );
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
