import type { JudgedIndicator } from '../scoring/judgement';
import { isBelowFull } from '../scoring/score';

/**
 * Whether a shortfall was dealt with as the rules ask: points taken off and a reason given. Where the form has no scores
 * a reason is all there can be, where it has no column for reasons the deduction (CHECKS, rules for all).
 */
export function isDeductedAndExplained({ indicator, judgement, reading }: JudgedIndicator): boolean {
  const { score, weight } = indicator;
  // A blank score that the rule gives is filled with it.
  const counted = score?.isBlank ? judgement.score : (score?.number ?? null);
  const isDeducted =
    score === null || (counted !== null && !!weight?.number && isBelowFull(counted, weight.number));
  const said = reading.reason;
  const isExplained = said === null || (said.isGiven && !said.denies);
  return isDeducted && isExplained && (score !== null || said !== null);
}
