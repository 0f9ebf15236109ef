import { statedNumber, type FormGrid } from '../form/formGrid';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { CHANGE_OF_BUDGET } from '../vocabulary/fundsRows';

/** Rows of headings above the funds' total. */
const HEADING_ROWS = 2;

/**
 * Whether the funds show what was added to the budget or taken from it: a column of its own (年初预算数｜年中追加｜全年预算数)
 * or a row among the parts, with an amount that is not 0.
 */
export function showsBudgetChange(grid: FormGrid, { funds }: SelfEvaluationForm): boolean {
  if (!funds) return false;
  const { total, parts } = funds;
  const read = [total.initialBudget, total.budget, total.executed].map((cell) => cell?.column);
  const changed = grid
    .filled(total.row)
    .some(
      ([column, text]) =>
        !read.includes(column) &&
        !isNothing(text) &&
        Array.from({ length: HEADING_ROWS }, (_, up) => grid.plain(total.row - 1 - up, column)).some(
          (heading) => CHANGE_OF_BUDGET.isIn(heading),
        ),
    );
  return (
    changed ||
    parts.some(
      ({ label, budget }) => CHANGE_OF_BUDGET.isIn(label) && budget !== null && !isNothing(budget.text),
    )
  );
}

function isNothing(text: string): boolean {
  return statedNumber(text)?.isZero() ?? true;
}
