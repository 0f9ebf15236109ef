import { Decimal } from 'decimal.js';
import type { Comparison } from '../measure/measure';
import type { Figures } from './arithmetic';
import { atMost } from './atMost';
import type { ComparedQuantities } from './comparedQuantities';
import type { Judgement, RuleContext } from './judgement';
import { NOTES } from './notes';
import type { ScoringProfile } from './profile';

/** B ≥ 1.3 A by the default profile. A target of 0 cannot be passed by a share of itself, nor a count by 1 or 2. */
export function exceeds(
  { target, achieved, figures }: ComparedQuantities,
  { overTargetFrom }: ScoringProfile,
): boolean {
  if (overTargetFrom === null || target.lte(0)) return false;
  if (isCount(figures) && figures.achieved.minus(figures.target).lte(SMALL_COUNT)) return false;
  return achieved.gte(target.times(overTargetFrom).div(100));
}

/** 2场 beside 1场 is twice the target and says nothing about how it was set. */
const SMALL_COUNT = 2;
const MONEY_OR_SHARE = /元|[%‰]/;

function isCount({ target, achieved, unit }: Figures): boolean {
  return (
    target.isInteger() && achieved.isInteger() && !MONEY_OR_SHARE.test(unit) && !/^[千百万亿]/.test(unit)
  );
}

/**
 * A target passed by far keeps its score; what a person may give instead is offered: less by what lies beyond the
 * threshold and, where no operator is written, what fewer would earn (SCORING §1).
 */
export function passedByFar(
  judged: Judgement,
  comparison: Comparison | null,
  compared: ComparedQuantities,
  context: RuleContext,
): Judgement {
  const over = { ...judged, overTarget: true };
  const { weight, profile } = context;
  if (weight === null || judged.score === null || profile.overTargetFrom === null) return over;
  const beyond = compared.achieved.div(compared.target).minus(new Decimal(profile.overTargetFrom).div(100));
  const share = Decimal.max(0, new Decimal(1).minus(beyond));
  const reduced = weight.times(share).toDecimalPlaces(profile.decimals, Decimal.ROUND_HALF_UP);
  const fewer = comparison === null ? atMost(compared, context).score : null;
  return {
    ...over,
    candidates: [
      { score: judged.score, reading: NOTES.asByRule },
      { score: reduced, reading: NOTES.reducedByDeviation },
      ...(fewer === null ? [] : [{ score: fewer, reading: NOTES.fewerIsBetter }]),
    ],
  };
}
