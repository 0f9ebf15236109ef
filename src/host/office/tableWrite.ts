import { formatArea } from '../../grid/cellAddress';
import type { SheetTable, TableValue } from '../spreadsheetHost';
import type { TablePlace } from './presentTable';
import { tableRows } from './tableRows';
import { writtenContent, type Writable } from './writtenContent';

/** Points per character of a column's width: 8.43 characters are 48 points in Excel's standard font. */
const POINTS_PER_CHARACTER = 5.7;
/** A pale green that black text is easily read on, on paper too. */
const HEADER_FILL = '#E2EFDA';
/** Characters of one request's cells: three bytes each at most, well within the web's 5 MB. */
const MOST_CHARACTERS = 1_000_000;

/** A part of the writing that fits into one request. */
export type TableStep = (sheets: Excel.WorksheetCollection) => void;

/**
 * The writing of a table, in as many steps as its size takes: nearly always one. On a sheet that is renewed only the
 * table's own contents change: widths, colours and what stands beside it are the person's.
 */
export function tableSteps(table: SheetTable, place: TablePlace): readonly TableStep[] {
  const rows = tableRows(table, place).map((row) => row.map(writable));
  const [first, ...others] = chunksOf(rows);
  return [
    (sheets) => {
      const sheet = place.kind === 'new' ? sheets.add(place.name) : sheets.getItem(place.name);
      queueFrame(sheet, table, place, rows.length);
      if (first) queueRows(sheet, first);
    },
    ...others.map(
      (chunk): TableStep =>
        (sheets) =>
          queueRows(sheets.getItem(place.name), chunk),
    ),
  ];
}

interface Chunk {
  /** The sheet's row of the first one, zero-based. */
  readonly top: number;
  readonly rows: readonly (readonly Writable[])[];
}

function chunksOf(rows: readonly (readonly Writable[])[]): readonly Chunk[] {
  const chunks: { top: number; rows: (readonly Writable[])[] }[] = [];
  let room = 0;
  rows.forEach((row, index) => {
    const size = JSON.stringify(row).length;
    if (size > room || chunks.length === 0) {
      chunks.push({ top: index + 1, rows: [] });
      room = MOST_CHARACTERS;
    }
    chunks.at(-1)?.rows.push(row);
    room -= size;
  });
  return chunks;
}

function queueRows(sheet: Excel.Worksheet, { top, rows }: Chunk): void {
  const right = (rows[0]?.length ?? 1) - 1;
  const area = formatArea({ top, left: 0, bottom: top + rows.length - 1, right });
  sheet.getRange(area).formulas = rows.map((row) => [...row]);
}

/** Everything but the rows: what stood there goes, headers, formats, filter. */
function queueFrame(
  sheet: Excel.Worksheet,
  { columns }: SheetTable,
  place: TablePlace,
  rowCount: number,
): void {
  const right = columns.length - 1;
  const own = (top: number, bottom: number) => sheet.getRange(formatArea({ top, left: 0, bottom, right }));
  if (place.kind === 'renewed') {
    // Writing over rows that a filter hides has misplaced values in desktop Excel (OfficeDev/office-js #224).
    sheet.autoFilter.remove();
    if (place.rows.length > 0) own(1, place.rows.length).clear('Contents');
  }
  const header = own(0, 0);
  header.values = [columns.map((column) => column.header)];
  if (place.kind === 'new') dress(sheet, columns, header);
  if (rowCount > 0) queueFormats(sheet, columns, rowCount);
  sheet.autoFilter.apply(own(0, rowCount));
}

function queueFormats(sheet: Excel.Worksheet, columns: SheetTable['columns'], rowCount: number): void {
  columns.forEach(({ numberFormat, wraps }, column) => {
    const cells = sheet.getRange(formatArea({ top: 1, left: column, bottom: rowCount, right: column }));
    if (numberFormat !== null) cells.numberFormat = Array.from({ length: rowCount }, () => [numberFormat]);
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
