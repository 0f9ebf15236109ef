import { GOAL_ACTUAL, GOAL_EXPECTED } from '../vocabulary/formLabels';
import type { FormGrid } from './formGrid';
import type { FormCell, Goal } from './selfEvaluationForm';

/** Reads 年度总体目标: the texts under 预期目标 and 实际完成情况; `null` where neither is on the form. */
export function readGoal(grid: FormGrid, from: number, to: number): Goal | null {
  let expected: FormCell | null = null;
  let actual: FormCell | null = null;
  for (let row = from; row <= to; row += 1) {
    for (const [column, text] of grid.filled(row)) {
      if (GOAL_ACTUAL.exactly(text)) actual ??= below(grid, row, column);
      // 年度总体目标 may be the whole block's label, standing left of 预期目标 in the same row.
      else if (GOAL_EXPECTED.exactly(text) && !isBlockLabel(grid, row, column))
        expected ??= below(grid, row, column);
    }
  }
  return expected || actual ? { expected, actual } : null;
}

function below(grid: FormGrid, row: number, column: number): FormCell {
  return grid.cell(grid.areaAt(row, column).bottom + 1, column);
}

function isBlockLabel(grid: FormGrid, row: number, column: number): boolean {
  return grid.filled(row).some(([other, text]) => other > column && GOAL_EXPECTED.exactly(text));
}
