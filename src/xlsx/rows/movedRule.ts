import type { CellArea } from '../../grid/cellAddress';
import { shiftFormula } from '../formula/shiftFormula';
import { followRows, type FollowedRows } from './followRows';
import { shiftedAreas, shiftedRow } from './rowShift';

/** A conditional format or data validation: where it applies, and formulas relative to its first area's first cell. */
export interface PlacedRule {
  readonly areas: readonly CellArea[];
  readonly formulas: readonly string[];
}

/**
 * A rule after rows moved; `null` when no cell of it is left.
 *
 * Each cell's own condition follows the rows as a formula in the cell would. Where that makes a different formula of
 * cells on either side of the moved rows, Excel splits the rule; here all cells take the formula of most.
 */
export function movedRule({ areas, formulas }: PlacedRule, rows: FollowedRows): PlacedRule | null {
  const isMoved = rows.home !== null && rows.home.toLowerCase() === rows.sheet.toLowerCase();
  const moved = isMoved ? shiftedAreas(areas, rows.shift) : areas;
  const [from, to] = [areas[0], moved[0]];
  if (!from || !to) return moved.length === 0 && areas.length > 0 ? null : { areas, formulas };
  const places = samples(areas).flatMap((row) => {
    const after = isMoved ? shiftedRow(row, rows.shift) : row;
    return after === null ? [] : [{ row, after }];
  });
  const columns = to.left - from.left;
  return {
    areas: moved,
    formulas: formulas.map((formula) =>
      mostCommon(
        places.map(({ row, after }) => {
          const own = shiftFormula(formula, row - from.top, columns);
          return shiftFormula(followRows(own, rows), to.top - after, 0);
        }),
        formula,
      ),
    ),
  };
}

/** Rows at the edges of the areas, next to them and between. */
function samples(areas: readonly CellArea[]): readonly number[] {
  return areas.flatMap(({ top, bottom }) => {
    if (bottom - top < MOST_ROWS) return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const quarter = Math.floor((bottom - top) / 4);
    return [top, top + quarter, top + 2 * quarter, top + 3 * quarter, bottom];
  });
}

/** Up to so many rows are all asked. */
const MOST_ROWS = 200;

/** The first of those that are given most often. */
function mostCommon(texts: readonly string[], missing: string): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = missing;
  let most = 0;
  for (const [text, count] of counts) if (count > most) [best, most] = [text, count];
  return best;
}
