import { parseCell } from '../grid/cellAddress';
import type { GridCell, GridSnapshot } from '../grid/gridSnapshot';
import type { CellEdit, EditPlan } from './plan';

/** The snapshot as it will be once a plan is carried out: for showing the result without reading again. */
export function applyPlan(snapshot: GridSnapshot, plan: EditPlan): GridSnapshot {
  const rows = [...snapshot.rows];
  const copies = new Map<number, GridCell[]>();
  for (const edit of plan.cells) {
    const position = parseCell(edit.cell);
    if (!position) continue;
    const index = position.row - snapshot.origin.row;
    const row = copies.get(index) ?? [...(snapshot.rows[index] ?? [])];
    const column = position.column - snapshot.origin.column;
    const before = row[column];
    if (!before) continue;
    row[column] = written(before, edit);
    copies.set(index, row);
    rows[index] = row;
  }
  return { ...snapshot, rows };
}

/** The cells that a plan fills, for `AssessOptions.justFilled`. */
export function filledCells(plan: EditPlan): ReadonlySet<string> {
  return new Set(plan.cells.map(({ cell }) => cell));
}

/** The rows (zero-based) in which a plan fills cells. */
export function filledRows(plan: EditPlan): ReadonlySet<number> {
  return new Set(plan.cells.flatMap(({ cell }) => parseCell(cell)?.row ?? []));
}

function written(before: GridCell, edit: CellEdit): GridCell {
  const numberFormat = edit.numberFormat ?? before.numberFormat;
  const { content } = edit;
  switch (content.kind) {
    case 'blank':
      return { value: null, type: 'empty', formula: null, numberFormat };
    case 'number':
      return { value: content.value, type: 'number', formula: null, numberFormat };
    case 'boolean':
      return { value: content.value, type: 'boolean', formula: null, numberFormat };
    case 'text':
      return { value: content.text, type: 'string', formula: null, numberFormat };
    case 'formula':
      return { value: edit.expected ?? 0, type: 'number', formula: content.formula, numberFormat };
  }
}
