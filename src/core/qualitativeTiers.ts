import { Decimal } from 'decimal.js';
import type { AssessedIndicator } from './assessment';
import type { ScoringProfile } from './scoring/profile';
import { formatScore } from './scoring/score';

/** One tier of a qualitative row with the scores it allows, best tier first: 达成, 部分达成, 未达成. */
export interface QualitativeTier {
  readonly tier: 'top' | 'middle' | 'low';
  readonly low: string;
  readonly high: string;
}

/** The three tiers of a weight by the profile (SCORING §2); empty where the weight is unknown. */
export function qualitativeTiers(
  { weight }: Pick<AssessedIndicator, 'weight'>,
  { qualitativeTiers: { top, middle } }: Pick<ScoringProfile, 'qualitativeTiers'>,
): readonly QualitativeTier[] {
  if (weight === null) return [];
  const share = (percent: number) => formatScore(new Decimal(weight).times(percent).div(100));
  return [
    { tier: 'top', low: share(top), high: share(100) },
    { tier: 'middle', low: share(middle), high: share(top) },
    { tier: 'low', low: share(0), high: share(middle) },
  ];
}
