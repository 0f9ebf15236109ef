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

/** A decimal as written in workings: no exponent, no trailing zeros. */
export function formatPlain(value: Decimal): string {
  return value.toFixed();
}
