import { parseCell } from './grid/cellAddress';
import type { GridCell, GridSnapshot } from './grid/gridSnapshot';
import type { CellEdit, EditPlan } from './plan';

/** The snapshot as it will be once a plan is carried out: for showing the result without reading again. */
export function applyPlan(snapshot: GridSnapshot, plan: EditPlan): GridSnapshot {
  const rows = snapshot.rows.map((row) => [...row]);
  for (const edit of plan.cells) {
    const position = parseCell(edit.cell);
    if (!position) continue;
    const row = rows[position.row - snapshot.origin.row];
    const column = position.column - snapshot.origin.column;
    const before = row?.[column];
    if (row && before) row[column] = written(before, edit);
  }
  return { ...snapshot, rows };
}

/** The cells that a plan fills, for `AssessOptions.justFilled`. */
export function filledCells(plan: EditPlan): ReadonlySet<string> {
  return new Set(plan.cells.map(({ cell }) => cell));
}

function written(before: GridCell, { value, numberFormat }: CellEdit): GridCell {
  return { value, type: 'number', formula: null, numberFormat: numberFormat ?? before.numberFormat };
}
