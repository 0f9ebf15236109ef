import { Decimal } from 'decimal.js';
import type { ScoringProfile } from './profile';

/** Scores with two decimals at most are written with two, so that columns of them line up: `7.50`. */
export const SHOWN_DECIMALS = 2;

/** Rounds half up to the profile's decimals and keeps the score within [0, weight] (SCORING §1). */
export function boundedScore(value: Decimal, weight: Decimal, profile: ScoringProfile): Decimal {
  const rounded = value.toDecimalPlaces(profile.decimals, Decimal.ROUND_HALF_UP);
  return Decimal.max(0, Decimal.min(weight, rounded));
}

/** `7.5` → `7.50`. */
export function formatScore(score: Decimal): string {
  return score.toFixed(SHOWN_DECIMALS, Decimal.ROUND_HALF_UP);
}

/**
 * What a working comes to: `7.50`; `7.50 → 8` where the profile keeps fewer decimals than are shown, so that no sum is
 * written that does not come out.
 *
 * @param exact before rounding, not below zero and not above the weight
 */
export function resultText(exact: Decimal, score: Decimal): string {
  const shown = formatScore(Decimal.max(0, exact));
  return new Decimal(shown).eq(score) ? shown : `${shown} → ${formatPlain(score)}`;
}

/** A decimal as written in workings: no exponent, no trailing zeros. */
export function formatPlain(value: Decimal): string {
  return value.toFixed();
}
