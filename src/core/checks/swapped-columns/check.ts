import type { Decimal } from 'decimal.js';
import type { Measure } from '../../measure/measure';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Target, achieved value and weight are the same bare number (CHECKS: `swapped-columns`). */
export const swappedColumns = defineCheck({
  id: 'swapped-columns',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, reading }) => {
      const { target, weight } = indicator;
      const [first, second] = [bareNumber(reading.target), bareNumber(reading.achieved)];
      if (!first || !second || !weight?.number || !first.eq(second) || !first.eq(weight.number)) return [];
      return [{ cell: target, subject: indicator, values: { value: first.toFixed() } }];
    }),
});

function bareNumber(measure: Measure): Decimal | null {
  if (measure.kind !== 'quantity' || measure.comparison !== null) return null;
  const { unit, scale, value } = measure.quantity;
  return unit === '' && scale === 1 ? value : null;
}
