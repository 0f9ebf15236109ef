import { Decimal } from 'decimal.js';
import { formatDecimals } from '../../../grid/cellText';
import type { FormCell, FundsRow } from '../../form/selfEvaluationForm';
import { printedDecimals } from '../../reading/printedFigures';
import { formatPlain } from '../../scoring/score';
import { defineCheck, type Occurrence } from '../check';
import { messages, type FundPartsValues } from './messages';

const COLUMNS = ['initialBudget', 'budget', 'executed'] as const;

/** The parts add to 年度资金总额, per column, within half a unit of its last printed digit (CHECKS: `fund-parts`). */
export const fundParts = defineCheck({
  id: 'fund-parts',
  severity: 'error',
  basis: 'practice',
  messages,
  find: ({ judged: { form } }) => {
    const { funds } = form;
    if (!funds) return [];
    const off = COLUMNS.flatMap((column) => {
      const cell = funds.total[column];
      const parts = funds.parts.flatMap((row: FundsRow) => (row[column]?.number ? [row[column].number] : []));
      if (!cell?.number || parts.length === 0) return [];
      const sum = Decimal.sum(...parts);
      const half = new Decimal(10).pow(-decimalsOf(cell, cell.number)).div(2);
      if (sum.minus(cell.number).abs().lte(half)) return [];
      return [{ cell, column, total: formatPlain(cell.number), sum: formatPlain(sum) }];
    });
    const [first] = off;
    if (!first) return [];
    const found: Occurrence<FundPartsValues> = {
      cell: first.cell,
      values: {
        unit: form.moneyUnit ?? '',
        columns: off.map(({ column, total, sum }) => ({ column, total, sum })),
      },
    };
    return [found];
  },
});

/** Digits after the point as printed: by the text, or for a number by its format where that shows more. */
function decimalsOf(cell: FormCell, value: Decimal): number {
  return Math.max(printedDecimals(cell), formatDecimals(cell.numberFormat) ?? 0, value.decimalPlaces());
}
