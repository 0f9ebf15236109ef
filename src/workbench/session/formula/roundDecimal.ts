import Decimal from 'decimal.js';

/**
 * Rounds half away from zero as Excel does: on the decimal number a person sees (15 significant digits), not on the
 * binary one, so that `ROUND(1.005,2)` is 1.01. The engine's own ROUND gives 1.
 *
 * @param digits decimal places; negative rounds to tens, hundreds …; cut to a whole number as in Excel
 */
export function roundDecimal(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const places = Math.trunc(digits);
  const scale = new Decimal(`1e${places}`);
  return new Decimal(value.toPrecision(15))
    .mul(scale)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .div(scale)
    .toNumber();
}
