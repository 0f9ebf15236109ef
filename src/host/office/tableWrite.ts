import { formatArea } from '../../grid/cellAddress';
import type { SheetTable, TableValue } from '../spreadsheetHost';
import type { TablePlace } from './presentTable';
import { tableRows } from './tableRows';
import { writtenContent, type Writable } from './writtenContent';

/** Points per character of a column's width: 8.43 characters are 48 points in Excel's standard font. */
export const POINTS_PER_CHARACTER = 5.7;
/** A pale green that black text is easily read on, on paper too. */
export const HEADER_FILL = '#E2EFDA';
/** Characters of one request's cells: three bytes each at most, well within the web's 5 MB. */
const MOST_CHARACTERS = 1_000_000;

/** Rows of a table that fit into one request. */
export interface TablePart {
  /** The sheet's rows, zero-based; the first part begins with the header. */
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly Writable[])[];
}

/** A table as it is to stand on its sheet, in as many parts as its size takes: nearly always one. */
export interface WrittenTable {
  readonly name: string;
  readonly table: SheetTable;
  readonly place: TablePlace;
  /** The last row written, zero-based. */
  readonly bottom: number;
  readonly parts: readonly TablePart[];
}

/**
 * What is written of a table. Rows below it that stood on the sheet before and are no longer needed are written blank:
 * nothing is cleared first, so that no failure can part a row from what a person has written beside it.
 */
export function tableParts(table: SheetTable, place: TablePlace): WrittenTable {
  const header: Writable[] = table.columns.map((column) => column.header);
  const rows = tableRows(table, place).map((row) => row.map(writable));
  const present = place.kind === 'new' ? 0 : place.standing.rows.length;
  const surplus = Array.from({ length: Math.max(0, present - rows.length) }, () =>
    header.map((): Writable => ''),
  );
  const all = [header, ...rows, ...surplus];
  return { name: place.name, table, place, bottom: all.length - 1, parts: partsOf(all) };
}

function partsOf(rows: readonly (readonly Writable[])[]): readonly TablePart[] {
  const parts: { top: number; bottom: number; rows: (readonly Writable[])[] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const size = JSON.stringify(row).length;
    if (size > room || parts.length === 0) {
      parts.push({ top: index, bottom: index, rows: [] });
      room = MOST_CHARACTERS;
    }
    const part = parts.at(-1);
    part?.rows.push(row);
    if (part) part.bottom = index;
    room -= size;
  });
  return parts;
}

/** Queues one part: on a sheet that is renewed only the table's own contents change; the rest is the person's. */
export function queueTablePart(
  sheet: Excel.Worksheet,
  { table: { columns }, place, bottom, parts }: WrittenTable,
  part: TablePart,
): void {
  const right = columns.length - 1;
  const own = (top: number, end: number) => sheet.getRange(formatArea({ top, left: 0, bottom: end, right }));
  const [isFirst, isLast] = [parts[0] === part, parts.at(-1) === part];
  // Writing over rows that a filter hides has misplaced values in desktop Excel (OfficeDev/office-js #224).
  if (isFirst && place.kind === 'renewed') sheet.autoFilter.remove();
  const isBare = place.kind === 'new' || place.standing.isBlank;
  if (isFirst && isBare) dress(sheet, columns, own(0, 0));
  queueFormats(sheet, columns, Math.max(1, part.top), part.bottom);
  own(part.top, part.bottom).formulas = part.rows.map((row) => [...row]);
  if (isLast) sheet.autoFilter.apply(own(0, bottom));
}

function queueFormats(
  sheet: Excel.Worksheet,
  columns: SheetTable['columns'],
  top: number,
  bottom: number,
): void {
  if (bottom < top) return;
  columns.forEach(({ numberFormat, wraps }, column) => {
    const cells = sheet.getRange(formatArea({ top, left: column, bottom, right: column }));
    if (numberFormat !== null) {
      cells.numberFormat = Array.from({ length: bottom - top + 1 }, () => [numberFormat]);
    }
    if (wraps) cells.format.wrapText = true;
    cells.format.verticalAlignment = 'Top';
  });
}

/** Looks once given to a new sheet: readable, sortable, printable. */
function dress(sheet: Excel.Worksheet, columns: SheetTable['columns'], header: Excel.Range): void {
  header.format.font.bold = true;
  header.format.fill.color = HEADER_FILL;
  header.format.wrapText = true;
  columns.forEach(({ width }, index) => {
    const cell = sheet.getRange(formatArea({ top: 0, left: index, bottom: 0, right: index }));
    cell.format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}

function writable(value: TableValue): Writable {
  if (value === null) return '';
  if (typeof value === 'object') return value.formula;
  const content =
    typeof value === 'number'
      ? ({ kind: 'number', value } as const)
      : ({ kind: 'text', text: value } as const);
  return writtenContent({ cell: 'A1', content, numberFormat: null });
}
