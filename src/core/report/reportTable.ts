import { Decimal } from 'decimal.js';
import type { Locale } from '../language/locale';
import type { ReportColumn, ReportLink } from './reportColumn';

/** A cell of a report, ready for any edge. */
export interface ReportCell {
  /** What goes into a spreadsheet's cell: here, at the edge, decimal texts become numbers. `null`: blank. */
  readonly value: string | number | null;
  /** What is read where there are no number formats: `59.98%`. */
  readonly text: string;
  readonly link: ReportLink | null;
}

/** A table's cells, row by row, a cell for each column. */
export function reportCells<Row>(
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  locale: Locale,
): ReportCell[][] {
  return rows.map((row) => columns.map((column) => reportCell(column, row, locale)));
}

/** The columns for a report of the open workbook, where naming its file says nothing. */
export function withoutFile<Row>(columns: readonly ReportColumn<Row>[]): readonly ReportColumn<Row>[] {
  return columns.filter(({ id }) => id !== 'file');
}

/** `'技侦 网络'!F14`: the end of a link into a workbook, a single quote in the sheet's name doubled. */
export function linkLocation({ sheet, cell }: ReportLink): string | null {
  return sheet === null ? null : `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

function reportCell<Row>(column: ReportColumn<Row>, row: Row, locale: Locale): ReportCell {
  const value = column.value(row, locale);
  const link = column.kind === 'link' ? column.link(row) : null;
  if (value === null) return { value: null, text: '', link };
  switch (column.kind) {
    case 'percent':
      return { value: Number(value), text: `${new Decimal(value).times(100).toFixed(2)}%`, link };
    case 'number':
    case 'integer':
      return { value: Number(value), text: value, link };
    default:
      return { value, text: value, link };
  }
}
