import type { ReportColumn } from '../../core/report/reportColumn';
import { reportCells } from '../../core/report/reportTable';
import type { Locale } from '../../core/language/locale';

/** Without it Excel takes a CSV file for the system's own code page (GBK in China). */
const BYTE_ORDER_MARK = '\ufeff';

/** One table as CSV (RFC 4180) that Excel opens by a double click. */
export function reportCsv<Row>(
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  locale: Locale,
): string {
  const lines = reportCells(columns, rows, locale).map((cells) =>
    cells.map(({ value, text }) => quoted(typeof value === 'string' ? harmless(text) : text)).join(','),
  );
  return `${csvHead(columns, locale)}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** What such a file begins with: it tells a report of this tool from other files. */
export function csvHead<Row>(columns: readonly ReportColumn<Row>[], locale: Locale): string {
  return `${BYTE_ORDER_MARK}${columns.map(({ header }) => quoted(header[locale])).join(',')}\r\n`;
}

/** Excel computes whatever begins like a formula, also from a file received from others: a quote makes it text. */
function harmless(text: string): string {
  return /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|]/.test(text) || /^[\t\r\n]/.test(text)
    ? `'${text}`
    : text;
}

function quoted(text: string): string {
  return /[",\r\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
