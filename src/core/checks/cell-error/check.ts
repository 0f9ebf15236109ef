import type { FormCell } from '../../form/selfEvaluationForm';
import { formatCell } from '../../../grid/cellAddress';
import { defineCheck } from '../check';
import { messages } from './messages';

/** An error value such as #REF! (CHECKS: `cell-error`). */
export const cellError = defineCheck({
  id: 'cell-error',
  severity: 'warning',
  messages,
  offers: ['score', 'executionRate', 'executionScore', 'total'],
  find: ({ judged: { form } }) => {
    const { funds, total, indicators } = form;
    const cells: (FormCell | null | undefined)[] = [
      ...[funds?.total, ...(funds?.parts ?? [])].flatMap((row) =>
        row ? [row.initialBudget, row.budget, row.executed, row.weight, row.rate, row.score] : [],
      ),
      ...indicators.flatMap(({ target, achieved, weight, score }) => [target, achieved, weight, score]),
      total?.weight,
      total?.score,
    ];
    return cells.flatMap((cell) =>
      cell?.isError ? [{ cell, values: { cell: formatCell(cell), error: cell.text } }] : [],
    );
  },
});
