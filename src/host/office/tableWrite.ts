import { formatArea } from '../../core/grid/cellAddress';
import type { SheetTable, TableValue } from '../spreadsheetHost';
import { writtenContent, type Writable } from './writtenContent';

/** Points per character of a column's width: 8.43 characters are 48 points in Excel's standard font. */
const POINTS_PER_CHARACTER = 5.7;
/** Sheets of one name tried before a further one is made: 自评汇总, 自评汇总 (2), 自评汇总 (3). */
const TRIES = 3;

/** A sheet that may be ours: its name, and the first row of what it holds. */
interface Candidate {
  readonly name: string;
  readonly exists: boolean;
  readonly header: readonly unknown[];
}

/** Where a table goes: onto the sheet that already holds it, or onto a new one. */
export interface TablePlace {
  readonly name: string;
  readonly isNew: boolean;
}

/** Queues the look at the sheets that bear a table's name. */
export function queueCandidates(
  sheets: Excel.WorksheetCollection,
  { name, columns }: SheetTable,
): () => readonly Candidate[] {
  const collectors = Array.from({ length: TRIES }, (_, index) => {
    const candidate = index === 0 ? name : `${name} (${index + 1})`;
    const sheet = sheets.getItemOrNullObject(candidate);
    sheet.load('name');
    const header = sheet.getRange(firstRow(columns.length));
    header.load('values');
    return (): Candidate => {
      if (sheet.isNullObject) return { name: candidate, exists: false, header: [] };
      const values: unknown = header.values;
      const row: unknown = Array.isArray(values) ? values[0] : [];
      return { name: candidate, exists: true, header: Array.isArray(row) ? row : [] };
    };
  });
  return () => collectors.map((collect) => collect());
}

/**
 * A sheet that bears the name and begins with the table's own headers (in any of its languages) is renewed; a sheet of
 * somebody else's that happens to bear the name is left alone. `null` where all names are taken.
 */
export function placeOf({ headers }: SheetTable, candidates: readonly Candidate[]): TablePlace | null {
  for (const { name, exists, header } of candidates) {
    if (!exists) return { name, isNew: true };
    if (headers.some((own) => own.every((text, index) => header[index] === text)))
      return { name, isNew: false };
  }
  return null;
}

/** Queues the writing of a table. On a sheet that is renewed only the contents change: widths and colours are the person's. */
export function queueTable(
  sheets: Excel.WorksheetCollection,
  { columns, rows }: SheetTable,
  { name, isNew }: TablePlace,
): void {
  const sheet = isNew ? sheets.add(name) : sheets.getItem(name);
  if (!isNew) sheet.getUsedRange().clear('Contents');
  const width = columns.length;
  const header = sheet.getRange(firstRow(width));
  header.values = [columns.map((column) => column.header)];
  if (isNew) dress(sheet, columns, header);
  if (rows.length > 0) {
    columns.forEach(({ numberFormat, wraps }, column) => {
      const cells = sheet.getRange(formatArea({ top: 1, left: column, bottom: rows.length, right: column }));
      if (numberFormat !== null) cells.numberFormat = rows.map(() => [numberFormat]);
      if (wraps) cells.format.wrapText = true;
    });
    const body = sheet.getRange(formatArea({ top: 1, left: 0, bottom: rows.length, right: width - 1 }));
    body.formulas = rows.map((row) => row.map(writable));
  }
  const whole = sheet.getRange(formatArea({ top: 0, left: 0, bottom: rows.length, right: width - 1 }));
  sheet.autoFilter.apply(whole);
}

/** Looks once given to a new sheet: readable, sortable, printable. */
function dress(sheet: Excel.Worksheet, columns: SheetTable['columns'], header: Excel.Range): void {
  header.format.font.bold = true;
  columns.forEach(({ width }, index) => {
    const cell = sheet.getRange(formatArea({ top: 0, left: index, bottom: 0, right: index }));
    cell.format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  sheet.freezePanes.freezeRows(1);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows('$1:$1');
}

function firstRow(width: number): string {
  return formatArea({ top: 0, left: 0, bottom: 0, right: width - 1 });
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
