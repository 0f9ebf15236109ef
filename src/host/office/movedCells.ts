import { formatArea, formatCell, parseArea, parseCell } from '../../grid/cellAddress';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { movedRows } from '../../grid/movedRows';
import type { FoundMark } from '../spreadsheetHost';
import type { FoundValidation } from './foundHelp';

/** Where the cells (A1) of a sheet stand by now. */
export interface CellPlaces {
  /** `null` where the cell's row is not found again. */
  at(cell: string): string | null;
  /** Where a cell may stand whose row is not found again; nowhere, where that row has surely gone. */
  perhaps(cell: string): readonly string[];
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

/** A mark whose rows have moved, as Excel would have moved it; `null` where they are gone. */
export function followedMark({ areas, formula }: FoundMark, places: CellPlaces): FoundMark | null {
  const moved = areas.flatMap((area) => followedArea(area, places) ?? []);
  const [from, to] = [topOf(areas[0]), topOf(moved[0])];
  if (moved.length < areas.length || from === null || to === null) return null;
  // Its one reference is to the reason of the first row.
  return { areas: moved, formula: inRow(formula, from, to) };
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

function followedArea(area: string, places: CellPlaces): string | null {
  const parsed = parseArea(area);
  if (parsed === null) return null;
  const { top, left, bottom, right } = parsed;
  const [first, last] = [
    { row: top, column: left },
    { row: bottom, column: right },
  ].map((corner) => {
    const cell = places.at(formatCell(corner));
    return cell === null ? null : parseCell(cell);
  });
  return first && last ? formatArea({ ...parsed, top: first.row, bottom: last.row }) : null;
}

/** The number of an area's first row as it stands in formulas. */
function topOf(area: string | undefined): number | null {
  const parsed = area === undefined ? null : parseArea(area);
  return parsed === null ? null : parsed.top + 1;
}
