import { Decimal } from 'decimal.js';
import type { Judgement } from './judgement';
import { formatScore } from './score';
import { deductionWorking, lessDeduction, scoreOf, scoreWorking, type Deduction } from './scoreExpression';

/** A judgement less points. A score that is open stays open; one that is only suggested has no arithmetic to extend. */
export function deducted(judged: Judgement, deduction: Deduction): Judgement {
  const { score, band, working, arithmetic } = judged;
  if (score === null) return judged;
  const lower = {
    ...judged,
    band: band && ([bandLess(band[0], deduction), bandLess(band[1], deduction)] as const),
  };
  if (arithmetic === null)
    return {
      ...lower,
      score: lessDeduction(score, deduction),
      working: deductionWorking(working ?? formatScore(score), score, deduction),
    };
  const less = { ...arithmetic, deductions: [...arithmetic.deductions, deduction] };
  return { ...lower, arithmetic: less, score: scoreOf(less), working: scoreWorking(less) };
}

function bandLess(end: Decimal, { points }: Deduction): Decimal {
  return Decimal.max(0, end.minus(points));
}
