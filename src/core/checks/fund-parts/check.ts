import { Decimal } from 'decimal.js';
import { formatDecimals } from '../../../grid/cellText';
import type { FormCell, FundsRow } from '../../form/selfEvaluationForm';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

const COLUMNS = ['initialBudget', 'budget', 'executed'] as const;

/** The parts add to 年度资金总额, per column, within half a unit of its last printed digit (CHECKS: `fund-parts`). */
export const fundParts = defineCheck({
  id: 'fund-parts',
  severity: 'error',
  messages,
  find: ({ judged: { form } }) => {
    const { funds } = form;
    if (!funds) return [];
    return COLUMNS.flatMap((column) => {
      const cell = funds.total[column];
      const parts = funds.parts.flatMap((row: FundsRow) => (row[column]?.number ? [row[column].number] : []));
      if (!cell?.number || parts.length === 0) return [];
      const sum = Decimal.sum(...parts);
      const half = new Decimal(10).pow(-decimalsOf(cell, cell.number)).div(2);
      if (sum.minus(cell.number).abs().lte(half)) return [];
      return [{ cell, values: { column, total: formatPlain(cell.number), sum: formatPlain(sum) } }];
    });
  },
});

/** Digits after the point as printed: by the text, or for a number by its format where that shows more. */
function decimalsOf({ numberFormat, text }: FormCell, value: Decimal): number {
  const written = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.max(written, formatDecimals(numberFormat) ?? 0, value.decimalPlaces());
}
