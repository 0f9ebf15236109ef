import { Decimal } from 'decimal.js';

/** Scores with two decimals at most are written with two, so that columns of them line up: `7.50`. */
export const SHOWN_DECIMALS = 2;

/**
 * The score of a weight earned in full: the weight, with the digits that a score shows. 13.3333 points are 13.33, so
 * that what is written is what is compared (SCORING §1).
 */
export function fullMarks(weight: Decimal): Decimal {
  return atShownDecimals(weight);
}

/**
 * What a score counts in a sum: full marks count as the weight itself, so that three times 13.33 of 13.3333… points are
 * 40 and not 39.99 (SCORING §1: weights that do not end).
 */
export function pointsInSum(score: Decimal, weight: Decimal | null): Decimal {
  return weight !== null && atShownDecimals(score).eq(fullMarks(weight)) ? weight : score;
}

/** As a score is printed: with two decimals, half up. */
export function atShownDecimals(value: Decimal): Decimal {
  return halfUp(value, SHOWN_DECIMALS);
}

/** Rounded half up to so many decimals. */
export function halfUp(value: Decimal, decimals: number): Decimal {
  // Most scores and weights have no digit to take off.
  return value.decimalPlaces() <= decimals ? value : value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** Whether a score is less than full marks, at the digits that a score shows. */
export function isBelowFull(score: Decimal, weight: Decimal): boolean {
  return atShownDecimals(score).lt(fullMarks(weight));
}

/** Whether a score is more than its weight, at the digits that a score shows. */
export function isAboveFull(score: Decimal, weight: Decimal): boolean {
  return score.gt(weight) && atShownDecimals(score).gt(fullMarks(weight));
}

/** Whether a score is full marks and no more. */
export function isFull(score: Decimal, weight: Decimal): boolean {
  return !isBelowFull(score, weight) && !isAboveFull(score, weight);
}

/** `7.5` → `7.50`. */
export function formatScore(score: Decimal): string {
  return score.toFixed(SHOWN_DECIMALS, Decimal.ROUND_HALF_UP);
}

/**
 * What a working comes to: `7.50`; `7.50 → 8` where the profile keeps fewer decimals than are shown, and `−2.00 → 0`
 * where nothing is left, so that no sum is written that does not come out.
 *
 * @param exact before it is rounded and held between zero and the weight
 */
export function resultText(exact: Decimal, score: Decimal): string {
  const shown = atShownDecimals(exact);
  if (shown.eq(score)) return formatScore(score);
  const sign = shown.isNegative() ? '−' : '';
  return `${sign}${formatScore(shown.abs())} → ${formatPlain(score)}`;
}

/** A decimal as written in workings: no exponent, no trailing zeros. */
export function formatPlain(value: Decimal): string {
  return value.toFixed();
}
