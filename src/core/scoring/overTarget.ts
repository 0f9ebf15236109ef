import { Decimal } from 'decimal.js';
import type { Comparison } from '../measure/measure';
import type { Figures } from '../reading/figures';
import { atMost } from './atMost';
import type { ComparedQuantities } from '../reading/comparedQuantities';
import { deducted } from './deducted';
import type { Judgement, RuleContext, ScoredReading } from './judgement';
import { NOTES } from './notes';
import type { ScoringProfile } from './profile';

/** B ≥ 1.3 A by the default profile. A target of 0 cannot be passed by a share of itself, nor a count by 1 or 2. */
export function exceeds(
  { target, achieved, figures, isCounted }: ComparedQuantities,
  { overTargetFrom, overTargetOfZeroFrom }: ScoringProfile,
): boolean {
  if (target.isZero()) return overTargetOfZeroFrom !== null && achieved.gte(overTargetOfZeroFrom);
  if (overTargetFrom === null) return false;
  if (isCounted && isSmallCount(figures)) return false;
  return achieved.gte(target.times(overTargetFrom).div(100));
}

/** 2场 beside 1场 is twice the target and says nothing about how it was set. */
const SMALL_COUNT = 2;

function isSmallCount({ target, achieved }: Figures): boolean {
  return target.isInteger() && achieved.isInteger() && achieved.minus(target).lte(SMALL_COUNT);
}

/**
 * A target passed by far keeps its score unless the profile takes points off; what a person may give instead is offered:
 * less by what lies beyond the threshold and, where no operator is written, what fewer would earn (SCORING §1).
 */
export function passedByFar(
  judged: Judgement,
  comparison: Comparison | null,
  compared: ComparedQuantities,
  context: RuleContext,
): Judgement {
  const over = { ...judged, overTarget: true };
  const { weight, profile } = context;
  if (weight === null || judged.score === null || compared.target.isZero()) return over;
  const full: ScoredReading = { score: judged.score, reading: NOTES.asByRule };
  const fewer = comparison === null ? atMost(compared, context).score : null;
  const other = fewer === null ? [] : [{ score: fewer, reading: NOTES.fewerIsBetter }];
  const deduction = profile.overTargetDeduction;
  if (deduction.kind === 'none') {
    const score = reduced(compared, weight, profile, WHOLE_DEVIATION);
    return { ...over, candidates: [full, { score, reading: NOTES.reducedByDeviation }, ...other] };
  }
  const points =
    deduction.kind === 'points'
      ? Decimal.min(judged.score, deduction.points)
      : judged.score.minus(reduced(compared, weight, profile, deduction));
  const less = deducted(over, { points, source: 'rules' });
  const score = less.score ?? judged.score;
  return {
    ...less,
    note: judged.note ?? NOTES.overTargetDeducted,
    candidates: [{ score, reading: NOTES.reducedByRules }, full, ...other],
  };
}

const WHOLE_DEVIATION = { percent: 100, floor: 0 } as const;

/** The weight less a share of what lies beyond the threshold, down to a floor; percentages. */
function reduced(
  { target, achieved }: ComparedQuantities,
  weight: Decimal,
  { overTargetFrom, decimals }: ScoringProfile,
  { percent, floor }: { readonly percent: number; readonly floor: number },
): Decimal {
  const beyond = achieved.div(target).minus(new Decimal(overTargetFrom ?? 100).div(100));
  const share = Decimal.max(
    new Decimal(floor).div(100),
    new Decimal(1).minus(beyond.times(percent).div(100)),
  );
  return weight.times(share).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}
