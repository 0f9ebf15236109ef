import type { SpanPair, SpanWithinReading } from '../reading/pairReading';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { metInFull } from './proportional';

/** A span that lies within the target's meets it; one that does not leaves open where the value lies. */
export function rangeWithin({ ends, answer }: SpanWithinReading, context: RuleContext): Judgement {
  const judged = ends.map((end) => range(end, context));
  const outside = judged.some(({ verdict }) => verdict !== 'met');
  return outside || !judged[1] ? needsReview('range', NOTES.operatorInAnswer(answer)) : judged[1];
}

/** Range: inside → w; outside → a person decides, no official formula exists (SCORING §1). */
export function range({ low, high, target, achieved }: SpanPair, context: RuleContext): Judgement {
  if (!low || !high)
    return needsReview('range', NOTES.unitsClash(target, achieved), { reviewCause: 'not-comparable' });
  // Below zero an achieved value counts as zero, which a span below zero cannot be held against.
  if (low.target.isNegative()) return needsReview('range', NOTES.notComparable(target, achieved));
  if (low.achieved.gte(low.target) && high.achieved.lte(high.target)) {
    const comparison = `${low.targetText} ≤ ${low.achievedText} ≤ ${high.targetText}`;
    return judgement('range', 'met', metInFull(comparison, context));
  }
  return needsReview('range', NOTES.outsideRange(target, achieved), { targetMet: false });
}
