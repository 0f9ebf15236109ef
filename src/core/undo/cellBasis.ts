import type { AssessedForm, Assessment } from '../assessment';
import { checksum } from '../checksum';
import { parseCell } from '../../grid/cellAddress';
import { cellAt, type CellScalar, type GridSnapshot } from '../../grid/gridSnapshot';

/**
 * What the numbers that the add-in writes rest on, as short texts: of a score its row's target, achieved value and
 * weight, and what the rules give for them (points taken off, the form's year and the rules in use are in that); of the execution rate and its score the funds; of a total the scores beside those of the command itself. Is
 * that another by now, then a number that was right once is not to be written again.
 *
 * @param own cells (A1) of the command itself
 * @returns by cell (A1)
 */
export function basisOf(
  { forms }: Assessment,
  snapshot: GridSnapshot,
  own: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  const put = (cell: string | null | undefined, basis: readonly unknown[]) => {
    if (cell !== null && cell !== undefined) bases.set(cell, checksum(JSON.stringify(basis)));
  };
  for (const form of forms) {
    for (const { cells, target, achieved, weight, score } of form.indicators)
      put(cells.score, [target, achieved, weight, score]);
    const { funds, total } = form;
    if (funds !== null) {
      const { cells, budget, executed, weight, rate, score } = funds;
      put(cells.rate, [budget, executed, rate]);
      put(cells.score, [budget, executed, weight, score]);
    }
    put(total.cells.score, othersOf(form, snapshot, own));
  }
  return bases;
}

/** What stands in the score cells of a form that are not the command's. */
function othersOf(
  { indicators, funds }: AssessedForm,
  snapshot: GridSnapshot,
  own: ReadonlySet<string>,
): readonly CellScalar[] {
  const valueOf = (cell: string) => {
    const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
    return cellAt(snapshot, row, column).value;
  };
  const scores = [...indicators.map(({ cells: { score } }) => score), funds?.cells.score ?? null];
  return scores.map((cell) => (cell === null || own.has(cell) ? null : valueOf(cell)));
}
