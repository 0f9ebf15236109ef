import { Decimal } from 'decimal.js';
import type { Quantity } from '../measure/measure';
import { amount } from '../measure/parseQuantity';

/** Beyond a hundredfold of the other side a reading is no longer what anybody meant. */
const FAR = 100;

/**
 * What a number without unit and multiplier can mean beside one that has them: in the other's unit and multiplier
 * (`90` beside `≤90万元` is 90万元), or as written. `0.98` beside a percentage is 98 % or 0.98 %. One reading where
 * only one makes sense; two where a person must say which.
 */
export function readingsBeside(bare: Quantity, other: Quantity): readonly Quantity[] {
  if (bare.unit !== '' || bare.scale !== 1) return [bare];
  if (other.unit === '%') return percentReadings(bare);
  if (other.scale === 1) return [bare];
  const inItsScale: Quantity = { ...bare, scale: other.scale, scaleName: other.scaleName, unit: other.unit };
  return bare.value.isZero() || isNear(inItsScale, other)
    ? [inItsScale]
    : [inItsScale, { ...bare, unit: other.unit }];
}

function percentReadings(bare: Quantity): readonly Quantity[] {
  const asWritten: Quantity = { ...bare, unit: '%' };
  const isFraction = bare.value.gt(0) && bare.value.lte(1);
  return isFraction ? [{ ...asWritten, value: bare.value.times(100) }, asWritten] : [asWritten];
}

function isNear(first: Quantity, second: Quantity): boolean {
  const [a, b] = [amount(first).abs(), amount(second).abs()];
  if (b.isZero()) return true;
  const ratio = Decimal.max(a, b).div(Decimal.min(a, b));
  return ratio.lte(FAR);
}
