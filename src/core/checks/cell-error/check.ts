import type { FormCell, SelfEvaluationForm } from '../../form/selfEvaluationForm';
import { formatCell } from '../../../grid/cellAddress';
import { ERROR_TEXTS } from '../../vocabulary/valueWords';
import { defineCheck } from '../check';
import { messages } from './messages';

/** An error value such as #REF!, as text too (CHECKS: `cell-error`). */
export const cellError = defineCheck({
  id: 'cell-error',
  severity: 'warning',
  basis: 'practice',
  messages,
  offers: ['score', 'executionRate', 'executionScore', 'total'],
  find: ({ judged: { form } }) =>
    figuresOf(form).flatMap((cell) =>
      isError(cell) ? [{ cell, values: { cell: formatCell(cell), error: cell.text.trim() } }] : [],
    ),
});

function isError(cell: FormCell): boolean {
  return cell.isError || ERROR_TEXTS.exactly(cell.text.trim().toUpperCase()) !== null;
}

function figuresOf({ funds, total, indicators }: SelfEvaluationForm): readonly FormCell[] {
  const cells = [
    ...[funds?.total, ...(funds?.parts ?? [])].flatMap((row) =>
      row ? [row.initialBudget, row.budget, row.executed, row.weight, row.rate, row.score] : [],
    ),
    ...indicators.flatMap(({ target, achieved, weight, score }) => [target, achieved, weight, score]),
    total?.weight,
    total?.score,
  ];
  return cells.filter((cell) => cell !== null && cell !== undefined);
}
