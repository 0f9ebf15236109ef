import { Decimal } from 'decimal.js';
import type { Occupancy, Proposal } from '../assessment';
import type { FormCell } from '../form/selfEvaluationForm';
import { formatArea, formatCell, type CellArea, type CellPosition } from '../../grid/cellAddress';
import type { JudgedTotal } from '../scoring/judgeForm';
import { atShownDecimals, SHOWN_DECIMALS } from '../scoring/score';

/**
 * `=SUM(H8,H14:H23)` over the cells of the counted scores, as they are once the other proposals are written. `null`
 * where a counted score has no cell or stays as text or as another number, and where the total is capped.
 *
 * @param occupancy what the total's cell holds: a blank one is filled while differing scores are left as they are
 * @param others the form's other proposals
 */
export function totalFormula(
  { score, parts, isCapped }: JudgedTotal,
  occupancy: Occupancy,
  others: readonly Proposal[],
): string | null {
  if (score === null || isCapped) return null;
  const cells: FormCell[] = [];
  let sum = new Decimal(0);
  for (const { cell } of parts) {
    const value = cell === null || cell.isCovered ? null : valueToBe(cell, occupancy, others);
    if (cell === null || value === null) return null;
    cells.push(cell);
    sum = sum.plus(value);
  }
  if (cells.length === 0 || !atShownDecimals(sum).eq(atShownDecimals(score))) return null;
  return sumFormula(cells, sum);
}

/** `=SUM(H8,H14:H23)`, rounded where the sum has more digits than a score shows. */
export function sumFormula(cells: readonly CellPosition[], sum: Decimal): string {
  const text = `SUM(${runsOf(cells).map(formatArea).join(',')})`;
  return sum.decimalPlaces() > SHOWN_DECIMALS ? `=ROUND(${text},${SHOWN_DECIMALS})` : `=${text}`;
}

/** The number in a score's cell when the total is written; `null` while it holds text, which a sum passes over. */
function valueToBe(cell: FormCell, total: Occupancy, others: readonly Proposal[]): Decimal | null {
  const address = formatCell(cell);
  const proposal = others.find((other) => other.cell === address);
  const isWritten =
    proposal?.occupancy === 'blank' || (proposal?.occupancy === 'different' && total === 'different');
  return proposal && isWritten ? new Decimal(proposal.value) : cell.stored;
}

/** Cells that stand directly below one another, as areas: nothing else lies inside. */
function runsOf(cells: readonly CellPosition[]): readonly CellArea[] {
  const runs: CellArea[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.left === column && last.bottom + 1 === row)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
