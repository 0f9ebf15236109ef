import { Decimal } from 'decimal.js';
import type { Figures } from '../../scoring/arithmetic';
import { defineCheck } from '../check';
import { messages, type LimitExceededValues } from './messages';

/** An at-most target passed, or an equal target missed (CHECKS: `limit-exceeded`). */
export const limitExceeded = defineCheck({
  id: 'limit-exceeded',
  severity: 'warning',
  messages,
  offers: ['candidates'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, target, achieved }, judgement: { verdict, rule, figures } }) => {
      if (verdict !== 'unmet' || (rule !== 'at-most' && rule !== 'equal')) return [];
      return [
        {
          cell: achieved,
          values: {
            ...{ name, target: target.text.trim(), achieved: achieved.text.trim(), rule },
            gap: figures === null ? null : gapOf(figures),
          },
        },
      ];
    }),
});

/** Shown with four digits after the point at most; a smaller gap as it is. */
function gapOf({ target, achieved, unit }: Figures): LimitExceededValues['gap'] {
  const exact = achieved.minus(target).abs();
  const rounded = exact.toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  const spoken = unit === '%' ? '个百分点' : unit;
  return {
    isLess: achieved.lt(target),
    amount: `${(rounded.isZero() ? exact : rounded).toFixed()}${spoken}`,
  };
}
