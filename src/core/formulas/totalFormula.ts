import { Decimal } from 'decimal.js';
import { formatArea, type CellArea, type CellPosition } from '../../grid/cellAddress';
import { atShownDecimals, SHOWN_DECIMALS } from '../scoring/score';
import { isCapped, totalOf, type TotalExpression } from '../scoring/totalExpression';

/** A counted score's cell, and the number that stands in it when the total is written. */
export interface StandingScore {
  readonly cell: CellPosition;
  readonly value: Decimal;
}

/**
 * `=SUM(H8,H14:H23)` over the cells of the counted scores. `null` where the total is capped, and where the cells do not
 * add to it: three times 13.33 are 39.99, while full marks of 13.3333… points count as 40.
 *
 * @param standing a cell for each part; `null` for one that has none or that holds a text, which a sum passes over
 */
export function totalFormula(
  total: TotalExpression,
  standing: readonly (StandingScore | null)[],
): string | null {
  if (isCapped(total)) return null;
  const known = standing.filter((score) => score !== null);
  if (known.length === 0 || known.length < standing.length) return null;
  const sum = Decimal.sum(...known.map(({ value }) => value));
  if (!atShownDecimals(sum).eq(totalOf(total))) return null;
  const text = `SUM(${runsOf(known.map(({ cell }) => cell))
    .map(formatArea)
    .join(',')})`;
  // Rounded where the sum has more digits than a score shows.
  return sum.decimalPlaces() > SHOWN_DECIMALS ? `=ROUND(${text},${SHOWN_DECIMALS})` : `=${text}`;
}

/** Cells that stand directly below one another, as areas: nothing else lies inside. */
function runsOf(cells: readonly CellPosition[]): readonly CellArea[] {
  const runs: CellArea[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.left === column && last.bottom + 1 === row)
      runs[runs.length - 1] = { top: last.top, left: column, bottom: row, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
