import { GOAL_ACTUAL, GOAL_EXPECTED, TASKS } from '../vocabulary/formLabels';
import type { FormGrid } from './formGrid';
import type { FundsBlock } from './fundsBlock';
import { headerRow, rowBelow } from './headerRow';
import type { FormCell, Goal } from './selfEvaluationForm';

/**
 * Reads 年度总体目标: the texts of 预期目标 and 实际完成情况, below their labels, beside them or in the same cell behind a
 * colon, above or below the funds; `null` where neither is on the form.
 */
export function readGoal(grid: FormGrid, from: number, to: number, funds: FundsBlock | null): Goal | null {
  // The 完成情况 of a block of tasks is no goal where goals stand elsewhere.
  return goalIn(grid, from, to, funds, true) ?? goalIn(grid, from, to, funds, false);
}

function goalIn(
  grid: FormGrid,
  from: number,
  to: number,
  funds: FundsBlock | null,
  isWithoutTasks: boolean,
): Goal | null {
  let expected: FormCell | null = null;
  let actual: FormCell | null = null;
  const isFunds = (row: number) => funds !== null && row >= funds.header && row <= funds.lastRow;
  const isOther = (row: number) => row > to || isFunds(row) || headsColumns(grid, row);
  for (let row = from; row <= to; row += 1) {
    const filled = grid.filled(row);
    if (isFunds(row) || (isWithoutTasks && filled.some(([, text]) => TASKS.isWhole(text)))) continue;
    for (const [column, text] of filled) {
      const [label, isAlone] = labelOf(text);
      // A label merged over both rows, taken apart and filled in: the upper one counts.
      if (row > from && isAlone && grid.plain(row - 1, column) === text) continue;
      // A block of tasks above the goals has a column 完成情况 too.
      if (GOAL_ACTUAL.exactly(label) && !(label.includes('目标') && isBlockLabel(grid, row, column)))
        actual ??= textOf(grid, row, column, isAlone, isOther);
      // 年度总体目标 may be the whole block's label, standing left of 预期目标 in the same row.
      else if (GOAL_EXPECTED.exactly(label) && !isBlockLabel(grid, row, column))
        expected ??= textOf(grid, row, column, isAlone, isOther);
    }
  }
  return expected || actual ? { expected, actual } : null;
}

/** A label without the colon behind it and without remarks in brackets; what stands behind the colon is its text. */
function labelOf(text: string): readonly [label: string, isAlone: boolean] {
  const colon = text.indexOf(':');
  const label = (colon < 0 ? text : text.slice(0, colon)).replace(/\([^()]*\)$/, '');
  return [label, colon < 0 || colon === text.length - 1];
}

/** 完成, 实际完成 as the only such word of a row is what was done, not a heading. */
function headsColumns(grid: FormGrid, row: number): boolean {
  const columns = headerRow(grid, row);
  return columns.size > (columns.has('achieved') ? 1 : 0);
}

function textOf(
  grid: FormGrid,
  row: number,
  column: number,
  isAlone: boolean,
  isOther: (row: number) => boolean,
): FormCell {
  if (!isAlone) return behindColon(grid.cell(row, column));
  const beside = grid.filled(row).find(([other]) => other > column);
  // 预期目标｜text｜实际完成情况｜text; beside 预期目标 another label stands over texts of its own.
  if (beside && !isGoalLabel(beside[1])) return grid.cell(row, beside[0]);
  const first = grid.areaAt(row, column).bottom + 1;
  // Report tools leave a blank row below the labels.
  const isLower = grid.filled(first).length === 0 && grid.filled(first + 1).length > 1 && !isOther(first + 1);
  const below = isLower && !grid.isBlank(first + 1, column) ? first + 1 : first;
  const isText = !grid.isBlank(below, column) && !isGoalLabel(grid.plain(below, column));
  // The other label right below, the funds or the indicators: what belongs beside this one was left blank.
  const isBeside =
    isOther(below) || (!isText && rowBelow(grid, below - 1).some(([, text]) => isGoalLabel(text)));
  return isBeside ? grid.cell(row, grid.areaAt(row, column).right + 1) : grid.cell(below, column);
}

function behindColon(cell: FormCell): FormCell {
  const text = cell.text.slice(cell.text.search(/[:：]/) + 1).trim();
  return { ...cell, text, isBlank: text === '' };
}

function isGoalLabel(text: string): boolean {
  const [label] = labelOf(text);
  return GOAL_EXPECTED.exactly(label) !== null || GOAL_ACTUAL.exactly(label) !== null;
}

/** Another label of goals right of it: then it heads them both. */
function isBlockLabel(grid: FormGrid, row: number, column: number): boolean {
  const [next] = grid.filled(row).filter(([other]) => other > column);
  return next !== undefined && isGoalLabel(next[1]) && heads(grid, row, column);
}

/** Whether right of a label 预期目标 stands, in whatever order. */
function heads(grid: FormGrid, row: number, column: number): boolean {
  return grid
    .filled(row)
    .some(([other, text]) => other > column && GOAL_EXPECTED.exactly(labelOf(text)[0]) !== null);
}
