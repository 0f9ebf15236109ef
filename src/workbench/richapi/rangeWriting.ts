import { isValidFormat } from 'numfmt';
import { areaHolds, type CellArea, type CellPosition } from '../../grid/cellAddress';
import { covers, overlap } from '../../grid/overlappingAreas';
import { typedText } from '../session/typedText';
import type { SessionEdit, LiveSheet, WorkbookSession } from '../session/workbookSession';
import { ApiError } from './apiError';
import { columnsOf, countCells, rowsOf } from './rangeReading';

const MOST_CELLS = 5_000_000;
/** The most characters a cell can hold (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

type Write = (position: CellPosition, value: unknown) => SessionEdit | null;

/**
 * `range.values = …`: strings are taken as if typed (formulas, numbers, percentages, dates), except under the format
 * `@` or after an apostrophe. `null` leaves a cell alone, `''` empties it.
 */
export function writeValues(
  session: WorkbookSession,
  sheet: LiveSheet,
  area: CellArea,
  given: unknown,
): void {
  write(session, sheet, area, given, 'Range.values', (position, value) => {
    if (isCovered(sheet, position)) return null;
    const { numberFormat } = sheet.cell(position).style;
    switch (typeof value) {
      case 'string':
        if (value.length > LONGEST_TEXT) throw new ApiError('InvalidArgument', 'a text too long for a cell');
        return { position, ...typedText(value, numberFormat, session.date1904) };
      case 'number':
        return { position, content: numberFormat === '@' ? String(value) : value };
      case 'boolean':
        return { position, content: value };
      default:
        throw new ApiError('InvalidArgument', `Range.values: not a value for a cell: ${typeof value}`);
    }
  });
}

/** `range.formulas = …`: the same as values; what does not begin with `=` is a constant. */
export function writeFormulas(
  session: WorkbookSession,
  sheet: LiveSheet,
  area: CellArea,
  given: unknown,
): void {
  writeValues(session, sheet, area, given);
}

/** `range.numberFormat = …`: codes as in English Excel; `null` leaves a cell alone. */
export function writeNumberFormats(
  session: WorkbookSession,
  sheet: LiveSheet,
  area: CellArea,
  given: unknown,
): void {
  write(session, sheet, area, given, 'Range.numberFormat', (position, value) => {
    if (typeof value !== 'string' || value === '' || !isValidFormat(value)) {
      throw new ApiError('InvalidArgument', `Range.numberFormat: not a number format: ${String(value)}`);
    }
    return { position, numberFormat: value };
  });
}

/**
 * `range.clear('All' | 'Contents')`. What Excel would take apart besides, the stand-in refuses: merged cells, and
 * conditional formats that reach beyond the range.
 */
export function clearRange(
  session: WorkbookSession,
  sheet: LiveSheet,
  area: CellArea,
  applyTo: string | null,
): void {
  if (applyTo === null || applyTo === 'All') {
    requireApart(sheet, area);
    session.clearAll(sheet.id, area, 'addin');
    return;
  }
  if (applyTo !== 'Contents')
    throw new ApiError('NotImplemented', `the stand-in for Excel has no Range.clear(${applyTo})`);
  const used = sheet.usedArea(true);
  if (!used) return;
  const changes = rowsOf(intersect(area, used)).flatMap((row) =>
    columnsOf(intersect(area, used)).map((column) => ({ position: { row, column }, content: null })),
  );
  session.edit(sheet.id, changes, 'addin');
}

function requireApart(sheet: LiveSheet, area: CellArea): void {
  const isCut = (own: CellArea) => overlap(area, own) && !covers(area, own);
  const formats = sheet.conditionalFormats.filter((format) => format.areas.some((own) => overlap(area, own)));
  const lacks = (what: string) =>
    new ApiError('NotImplemented', `the stand-in for Excel has no Range.clear(All) of ${what}`);
  if (sheet.merges.some((merge) => overlap(area, merge))) throw lacks('merged cells');
  if (formats.some((format) => format.areas.some((own) => isCut(own) || !overlap(area, own))))
    throw lacks('a part of a conditional format');
}

function write(
  session: WorkbookSession,
  sheet: LiveSheet,
  area: CellArea,
  given: unknown,
  member: string,
  change: Write,
): void {
  if (countCells(area) > MOST_CELLS) throw new ApiError('InvalidArgument', `${member}: too many cells`);
  const valueAt = shapeOf(given, area, member);
  const changes: SessionEdit[] = [];
  rowsOf(area).forEach((row, rowIndex) => {
    columnsOf(area).forEach((column, columnIndex) => {
      const value = valueAt(rowIndex, columnIndex);
      const made = value === null ? null : change({ row, column }, value);
      if (made) changes.push(made);
    });
  });
  session.edit(sheet.id, changes, 'addin');
}

/** A block of the range's size, or one value for all cells. Any other shape is refused, `null` for all too. */
function shapeOf(given: unknown, area: CellArea, member: string): (row: number, column: number) => unknown {
  if (given === null || given === undefined)
    throw new ApiError('InvalidArgument', `${member} cannot be null`);
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw new ApiError(
      'InvalidArgument',
      `${member}: the block must have ${height} rows and ${width} columns`,
    );
  }
  return (row, column) => {
    const cells: unknown = rows[row];
    if (!Array.isArray(cells)) return null;
    const values: readonly unknown[] = cells;
    return values[column];
  };
}

/** In a merged area only the top left cell holds anything; writes to the others have no effect. */
function isCovered(sheet: LiveSheet, position: CellPosition): boolean {
  return sheet.merges.some(
    (merge) => areaHolds(merge, position) && (merge.top !== position.row || merge.left !== position.column),
  );
}

function intersect(a: CellArea, b: CellArea): CellArea {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
