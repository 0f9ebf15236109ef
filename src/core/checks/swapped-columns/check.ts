import { parseMeasure } from '../../measure/parseMeasure';
import type { FormCell } from '../../form/selfEvaluationForm';
import type { Decimal } from 'decimal.js';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Target, achieved value and weight are the same bare number (CHECKS: `swapped-columns`). */
export const swappedColumns = defineCheck({
  id: 'swapped-columns',
  severity: 'warning',
  messages,
  find: ({ judged: { form } }) =>
    form.indicators.flatMap(({ name, target, achieved, weight }) => {
      const [first, second] = [bareNumber(target), bareNumber(achieved)];
      if (!first || !second || !weight?.number || !first.eq(second) || !first.eq(weight.number)) return [];
      return [{ cell: target, values: { name, value: first.toFixed() } }];
    }),
});

function bareNumber({ text }: FormCell): Decimal | null {
  const [measure] = parseMeasure(text);
  if (measure?.kind !== 'quantity' || measure.comparison !== null) return null;
  const { unit, scale, value } = measure.quantity;
  return unit === '' && scale === 1 ? value : null;
}
