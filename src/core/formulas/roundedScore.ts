import type { Decimal } from 'decimal.js';
import { SHOWN_DECIMALS } from '../scoring/score';
import type { Term } from './term';

/**
 * `=ROUND(G14*3/4,2)`: a share of the weight, rounded as the profile wants, and never above the weight.
 * `null` where the weight has more digits than a score shows.
 */
export function roundedScore(weight: Term, points: Decimal, share: string, decimals: number): string | null {
  if (points.decimalPlaces() > SHOWN_DECIMALS) return null;
  const rounded = `ROUND(${weight.text}*${share},${decimals})`;
  // Without decimals 7.59 of 7.6 points would be 8.
  return points.decimalPlaces() > decimals ? `=MIN(${weight.text},${rounded})` : `=${rounded}`;
}
