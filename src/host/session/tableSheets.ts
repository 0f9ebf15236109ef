import type { CellPosition } from '../../grid/cellAddress';
import type { SessionEdit, LiveSheet, WorkbookSession } from '../../workbench/session/workbookSession';
import {
  candidateNames,
  tablePlaceOf,
  standingRows,
  type TableCandidate,
  type StandingRows,
  type Standing,
  type TablePlace,
} from '../office/presentTable';
import { tableRows } from '../office/tableRows';
import { HEADER_FILL, POINTS_PER_CHARACTER } from '../office/tableWrite';
import { HostRefusal, type SheetTable, type TableValue } from '../spreadsheetHost';

/** Pixels in a point at 100 %. */
const PIXELS_PER_POINT = 4 / 3;
const NOWHERE: Standing = { header: [], rows: [], beside: '', isBlank: true };

/**
 * Writes a table onto its sheet, a new one or the one it was written on before, as part of the present step.
 *
 * @returns the sheet's name
 * @throws HostRefusal `names-taken`, or what the workbook throws
 */
export function writeTable(session: WorkbookSession, table: SheetTable): string {
  const place = tablePlaceOf(
    table,
    candidateNames(table).map((name) => candidate(session, table, name)),
  );
  if (place === null) throw new HostRefusal('names-taken', table.name);
  const sheetId = place.kind === 'new' ? session.addSheet(place.name) : sheetNamed(session, place.name)?.id;
  if (sheetId === undefined) throw new HostRefusal('sheet-gone', place.name);
  session.edit(sheetId, cellsOf(table, place), 'addin');
  const isBare = place.kind === 'new' || place.standing.isBlank;
  if (isBare) dress(session, sheetId, table);
  const bottom = Math.max(tableRows(table, place).length, standingCount(place));
  session.setFilter(sheetId, { top: 0, left: 0, bottom, right: table.columns.length - 1 });
  return place.name;
}

function standingCount(place: TablePlace): number {
  return place.kind === 'new' ? 0 : place.standing.rows.length;
}

/** The header, the rows, and rows that stood there before and are no longer needed, which become blank. */
function cellsOf(table: SheetTable, place: TablePlace): SessionEdit[] {
  const { columns } = table;
  const rows = tableRows(table, place);
  const surplus = Array.from({ length: Math.max(0, standingCount(place) - rows.length) }, () =>
    columns.map((): TableValue => null),
  );
  const header = columns.map((column): TableValue => column.header);
  return [header, ...rows, ...surplus].flatMap((cells, row) =>
    columns.map(({ numberFormat, wraps }, column): SessionEdit => {
      const change = { position: { row, column }, content: contentOf(cells[column] ?? null) };
      if (row === 0) return change;
      const format = { ...(wraps ? { wrapText: true } : {}), vertical: 'top' };
      return { ...change, format, ...(numberFormat === null ? {} : { numberFormat }) };
    }),
  );
}

function contentOf(value: TableValue): NonNullable<SessionEdit['content']> | null {
  return typeof value === 'object' && value !== null ? { formula: value.formula } : value;
}

/** Looks once given to a new sheet: readable, sortable, printable. */
function dress(session: WorkbookSession, sheetId: string, { columns }: SheetTable): void {
  const format = { bold: true, fill: HEADER_FILL, wrapText: true };
  session.edit(
    sheetId,
    columns.map((_, column) => ({ position: { row: 0, column }, format })),
    'addin',
  );
  columns.forEach(({ width }, column) =>
    session.setColumnWidth(sheetId, column, column, width * POINTS_PER_CHARACTER * PIXELS_PER_POINT),
  );
  session.setFrozen(sheetId, { rows: 1, columns: 0 });
  session.setPage(sheetId, {
    ...{ orientation: 'landscape', scale: 100 },
    ...{ fit: { across: 1, down: 0 }, titleRows: { first: 0, last: 0 } },
  });
}

function candidate(session: WorkbookSession, table: SheetTable, name: string): TableCandidate {
  const sheet = sheetNamed(session, name);
  return { name, exists: sheet !== undefined, standing: sheet ? standingOn(sheet, table) : NOWHERE };
}

function sheetNamed({ sheets }: WorkbookSession, name: string): LiveSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function standingOn(sheet: LiveSheet, { columns, identities }: SheetTable): Standing {
  const used = sheet.usedArea(true);
  const value = (position: CellPosition) => sheet.cell(position).value ?? '';
  const header = columns.map((_, column) => value({ row: 0, column }));
  if (used === null) return { ...NOWHERE, header };
  const below = Array.from({ length: used.bottom }, (_, index) => index + 1);
  const texts = new Map(
    [...new Set(identities.flat())].map((column): [number, StandingRows] => [
      column,
      new Map(below.map((row) => [row, [value({ row, column })]])),
    ]),
  );
  const besides = Array.from(
    { length: Math.max(0, used.right - columns.length + 1) },
    (_, index) => columns.length + index,
  );
  const beside: StandingRows =
    besides.length === 0
      ? new Map()
      : new Map(below.map((row) => [row, besides.map((column) => value({ row, column }))]));
  const rows = standingRows(identities, texts, beside);
  return { header, rows, beside: JSON.stringify([...beside]), isBlank: isLoneBlank(used, header) };
}

function isLoneBlank(used: { readonly bottom: number }, header: readonly unknown[]): boolean {
  return used.bottom === 0 && header.every((text) => text === '');
}
