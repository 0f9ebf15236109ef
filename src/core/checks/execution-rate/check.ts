import { Decimal } from 'decimal.js';
import { formatDecimals, isPercentFormat } from '../../../grid/cellText';
import type { FormCell } from '../../form/selfEvaluationForm';
import { plainText } from '../../measure/plainText';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The printed rate must be executed ÷ budget at its own precision (CHECKS: `execution-rate`). */
export const executionRate = defineCheck({
  id: 'execution-rate',
  severity: 'error',
  messages,
  offers: ['executionRate'],
  find: ({ judged: { form, execution } }) => {
    const cell = form.funds?.total.rate ?? null;
    const printed = cell ? printedPercent(cell.text) : null;
    if (!cell || printed === null || !execution?.amounts) return [];
    const [planned, spent] = execution.amounts;
    const exact = spent.div(planned).times(100);
    const decimals = printedDecimals(cell);
    const atItsPrecision = exact.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
    if (atItsPrecision.eq(printed.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP))) return [];
    const values = {
      printed: cell.text.trim(),
      rate: `${exact.toFixed(2, Decimal.ROUND_HALF_UP)}%`,
      executed: formatPlain(spent),
      budget: formatPlain(planned),
    };
    return [{ cell, values }];
  },
});

/** Digits of the percentage as printed: by the text, or by the number format where that shows more. */
function printedDecimals({ text, numberFormat }: FormCell): number {
  const written = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const shown = isPercentFormat(numberFormat) ? (formatDecimals(numberFormat) ?? 0) : 0;
  return Math.min(Math.max(written, shown), 6);
}

/** `59.98%` → 59.98; without a sign a number up to 1 is a fraction, above it a percentage (VALUES §2). */
export function printedPercent(text: string): Decimal | null {
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(plainText(text).replace(/,/g, ''));
  if (!match?.[1]) return null;
  const value = new Decimal(match[1]);
  return match[2] === '' && value.abs().lte(1) ? value.times(100) : value;
}
