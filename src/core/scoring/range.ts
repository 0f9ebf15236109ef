import type { Measure, Quantity } from '../measure/measure';
import { formatQuantity } from '../measure/parseQuantity';
import { compareQuantities } from './comparedQuantities';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { metInFull } from './proportional';

type RangeMeasure = Extract<Measure, { kind: 'range' }>;

/** A span that lies within the target's meets it; one that does not leaves open where the value lies. */
export function rangeWithin(
  target: RangeMeasure,
  achieved: RangeMeasure,
  context: RuleContext,
  answer: string,
): Judgement {
  const ends = [achieved.low, achieved.high].map((end) => range(target, end, context));
  const outside = ends.some(({ verdict }) => verdict !== 'met');
  return outside || !ends[1] ? needsReview('range', NOTES.operatorInAnswer(answer)) : ends[1];
}

/** Range: inside → w; outside → a person decides, no official formula exists (SCORING §1). */
export function range(target: RangeMeasure, achieved: Quantity, context: RuleContext): Judgement {
  const low = compareQuantities(target.low, achieved);
  const high = compareQuantities(target.high, achieved);
  const written = `${formatQuantity(target.low)}–${formatQuantity(target.high)}`;
  if (!low || !high)
    return needsReview('range', NOTES.unitsClash(written, formatQuantity(achieved)), {
      reviewCause: 'not-comparable',
    });
  // Below zero an achieved value counts as zero, which a span below zero cannot be held against.
  if (low.target.isNegative())
    return needsReview('range', NOTES.notComparable(written, formatQuantity(achieved)));
  if (low.achieved.gte(low.target) && high.achieved.lte(high.target)) {
    const comparison = `${low.targetText} ≤ ${low.achievedText} ≤ ${high.targetText}`;
    return judgement('range', 'met', metInFull(comparison, context));
  }
  return needsReview('range', NOTES.outsideRange(written, formatQuantity(achieved)), { targetMet: false });
}
