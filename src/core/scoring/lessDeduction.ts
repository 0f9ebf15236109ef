import { Decimal } from 'decimal.js';
import type { Indicator } from '../form/selfEvaluationForm';
import type { Judgement } from './judgement';
import { formatScore } from './score';

/**
 * The rule's score less the points of the row's own column 扣减分数, not below 0 (SCORING §2: import sheets of 广西). A score
 * that is open stays open.
 */
export function lessDeduction(judged: Judgement, { deduction }: Indicator): Judgement {
  const points = deduction?.number ?? null;
  if (points === null || points.lte(0) || judged.score === null) return judged;
  const score = Decimal.max(0, judged.score.minus(points));
  return {
    ...judged,
    score,
    band: judged.band && [
      Decimal.max(0, judged.band[0].minus(points)),
      Decimal.max(0, judged.band[1].minus(points)),
    ],
    working: `${judged.working ?? formatScore(judged.score)} − ${formatScore(points)} = ${formatScore(score)}`,
    arithmetic: null,
  };
}
