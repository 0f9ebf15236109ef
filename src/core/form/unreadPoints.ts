import type { FormGrid } from './formGrid';
import type { FundsBlock } from './fundsBlock';
import { headerRow } from './headerRow';
import type { FormLocation } from './locateForms';
import type { FormCell } from './selfEvaluationForm';

/**
 * A block above the indicators with points of its own, beside the funds: 资金管理情况｜…｜分值｜得分, or 年度重点工作 with
 * targets. Nothing there is read, so that the sum of the other scores is not the total. `null` where there is none.
 */
export function unreadPoints(
  grid: FormGrid,
  { top, header, continues }: FormLocation,
  funds: FundsBlock | null,
): FormCell | null {
  const first = continues ?? rowsBetween(top, header).find((row) => headsPoints(grid, row, funds));
  const column = first === undefined ? undefined : grid.filled(first)[0]?.[0];
  return first === undefined || column === undefined ? null : grid.cell(first, column);
}

function rowsBetween(top: number, header: number): readonly number[] {
  return Array.from({ length: header - top }, (_, at) => top + at);
}

function headsPoints(grid: FormGrid, row: number, funds: FundsBlock | null): boolean {
  if (funds && row >= funds.header && row <= funds.lastRow) return false;
  const columns = headerRow(grid, row);
  // Without any funds read, headers of money are theirs and told as such; beside them 三公经费 with points is another block.
  const isOfMoney = funds === null && (columns.has('executed') || columns.has('rate'));
  return !isOfMoney && columns.has('weight') && columns.has('score');
}
