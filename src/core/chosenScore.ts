import { Decimal } from 'decimal.js';
import { parseCell } from '../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../grid/gridSnapshot';
import { applyPlan } from './applyPlan';
import type { AssessedForm, Assessment } from './assessment';
import { confirm } from './confirmed/confirm';
import type { ConfirmedScores } from './confirmed/confirmedScores';
import type { CellEdit } from './plan';
import { plannedTotal } from './plannedTotal';
import { formatToSet } from './writtenFormat';

/**
 * The edits that put a score a person has chosen into its cell, and the new total into its own where the total agreed
 * with its rows before, or is still blank. A total that did not agree is somebody's business and stays. `null` where
 * there is no such cell, or a formula.
 *
 * @param judge judges the same sheet holding something else, with a change of what counts as confirmed: what a person
 *   has chosen counts, whatever the rules say
 */
export async function chosenEdits(
  snapshot: GridSnapshot,
  judge: (
    snapshot: GridSnapshot,
    confirmed: (list: ConfirmedScores) => ConfirmedScores,
  ) => Assessment | Promise<Assessment>,
  cell: string,
  score: string,
): Promise<readonly CellEdit[] | null> {
  const edit = chosenScore(snapshot, cell, score);
  if (edit === null) return null;
  const rowIn = ({ indicators }: AssessedForm) => indicators.find(({ cells }) => cells.score === cell);
  const then = applyPlan(snapshot, { cells: [edit], marks: [] });
  const standing = await judge(snapshot, (list) => list);
  const before = standing.forms.flatMap((form) => rowIn(form) ?? [])[0];
  const written = await judge(then, (list) => list);
  const form = written.forms.find(rowIn);
  const row = form && rowIn(form);
  if (!before || !form || !row) return [edit];
  const confirmed = await judge(then, (list) => confirm(list, form, [row], ANY_DAY));
  const after = confirmed.forms.find(rowIn);
  const total = after && totalEdit(snapshot, after, { cell, from: before.printedScore ?? '0', to: score });
  return total ? [edit, total] : [edit];
}

/** Nothing is kept of it: only the judgement made with it counts. */
const ANY_DAY = '2000-01-01';

/** The edit that puts one number into its cell; `null` where there is no such cell, or a formula. */
export function chosenScore(snapshot: GridSnapshot, cell: string, score: string): CellEdit | null {
  const position = parseCell(cell);
  if (position === null) return null;
  const present = cellAt(snapshot, position.row, position.column);
  if (present.formula !== null) return null;
  const value = new Decimal(score);
  return {
    cell,
    content: { kind: 'number', value: value.toNumber() },
    numberFormat: formatToSet(present.numberFormat, value, 'score'),
  };
}

/** @param after the form with the score in its cell */
function totalEdit(
  snapshot: GridSnapshot,
  { total, proposals }: AssessedForm,
  { cell, from, to }: { readonly cell: string; readonly from: string; readonly to: string },
): CellEdit | null {
  const proposed = proposals.find(({ role }) => role === 'total');
  if (!proposed || proposed.occupancy === 'formula') return null;
  const [then, now] = [from, to].map((value) => plannedTotal(total, new Map([[cell, value]])));
  if (!then || !now || isSame(total.printedScore, now.value)) return null;
  const agreed = proposed.occupancy === 'blank' || isSame(total.printedScore, then.value);
  return agreed ? chosenScore(snapshot, proposed.cell, now.value) : null;
}

function isSame(printed: string | null, value: string): boolean {
  return printed !== null && new Decimal(printed).eq(value);
}
