import { formatArea, formatCell, parseArea, parseCell } from '../../grid/cellAddress';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { movedRows } from '../../grid/movedRows';
import type { FoundMark } from '../spreadsheetHost';
import type { FoundValidation } from './foundHelp';

/** Where the cells (A1) of a sheet stand by now. */
export interface CellPlaces {
  /** `null` where the cell's row is not found again. */
  readonly at: (cell: string) => string | null;
  /** Where a cell may stand whose row is not found again; nowhere, where that row has surely gone. */
  readonly perhaps: (cell: string) => readonly string[];
}

/**
 * Follows cells from one reading of a sheet to a later one, by what stands beside them in their rows.
 *
 * @param written cells (A1) that may hold something else by now: their columns tell nothing
 * @returns `null` where none of these cells has moved
 */
export function followedCells(
  before: GridSnapshot,
  now: GridSnapshot,
  written: readonly string[],
): CellPlaces | null {
  const positions = written.flatMap((cell) => parseCell(cell) ?? []);
  const { placeOf, unclaimed } = movedRows(before, now, new Set(positions.map(({ column }) => column)));
  if (positions.every(({ row }) => placeOf(row) === row)) return null;
  const { origin, rows } = now;
  const holdsAnything = (row: number) =>
    rows[row - origin.row]?.some(({ value, formula }) => value !== null || formula !== null) === true;
  const others = unclaimed.filter(holdsAnything);
  return {
    at(cell) {
      const position = parseCell(cell);
      const row = position === null ? null : placeOf(position.row);
      return position === null || row === null ? null : formatCell({ ...position, row });
    },
    perhaps(cell) {
      const position = parseCell(cell);
      if (position === null || placeOf(position.row) !== null) return [];
      return others.map((row) => formatCell({ ...position, row }));
    },
  };
}

/** A mark whose rows have moved, as Excel would have moved it; `null` where all of them are gone. */
export function followedMark({ areas, formula }: FoundMark, places: CellPlaces): FoundMark | null {
  const moved = areas.flatMap((area) => followedArea(area, places));
  const [from, to] = [topOf(areas[0]), topOf(moved[0])];
  if (from === null || to === null) return null;
  // Its one reference is to the reason of the first row.
  return { areas: moved, formula: inRow(formula, from, to) };
}

/** The cells of a mark's first column whose rows are not found again, with where each may stand. */
export function strayedOfMark(
  { areas }: FoundMark,
  places: CellPlaces,
): readonly (readonly [string, readonly string[]])[] {
  return areas
    .flatMap(cellsDown)
    .flatMap((cell) => (places.at(cell) === null ? [[cell, places.perhaps(cell)] as const] : []));
}

/** A data validation whose cell has moved: what its bounds say of its own row, they say of the row it is in now. */
export function followedValidation(found: FoundValidation, cell: string, moved: string): FoundValidation {
  const [from, to] = [topOf(cell), topOf(moved)];
  const bounds = found?.rule.decimal;
  if (found === null || !bounds || from === null || to === null) return found;
  const shifted = <Bound>(bound: Bound) => (typeof bound === 'string' ? inRow(bound, from, to) : bound);
  const { formula1, formula2, operator } = bounds;
  const decimal = {
    ...{ formula1: shifted(formula1), operator },
    ...(formula2 === undefined ? {} : { formula2: shifted(formula2) }),
  };
  return { ...found, rule: { ...found.rule, decimal } };
}

/** A formula with its references such as `$I7` to one row made references to another. */
function inRow(formula: string, from: number, to: number): string {
  return formula.replace(new RegExp(`(\\$[A-Z]{1,3})${from}(?!\\d)`, 'g'), `$1${to}`);
}

/** Rows inserted in between belong to it, as they do in Excel; rows that were sorted are followed one by one. */
function followedArea(area: string, places: CellPlaces): readonly string[] {
  const parsed = parseArea(area);
  if (parsed === null) return [];
  const rows = cellsDown(area).flatMap((cell) => {
    const at = places.at(cell);
    return (at === null ? null : parseCell(at))?.row ?? [];
  });
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined) return [];
  const isInOrder = rows.every((row, index) => index === 0 || row > (rows[index - 1] ?? row));
  if (isInOrder) return [formatArea({ ...parsed, top, bottom })];
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map((run) => formatArea({ ...parsed, ...run }));
}

/** The cells of an area's first column. */
function cellsDown(area: string): readonly string[] {
  const parsed = parseArea(area);
  if (parsed === null) return [];
  const { top, left, bottom } = parsed;
  return Array.from({ length: bottom - top + 1 }, (_, down) => formatCell({ row: top + down, column: left }));
}

/** The number of an area's first row as it stands in formulas. */
function topOf(area: string | undefined): number | null {
  const parsed = area === undefined ? null : parseArea(area);
  return parsed === null ? null : parsed.top + 1;
}
