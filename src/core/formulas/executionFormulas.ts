import type { Funds } from '../form/selfEvaluationForm';
import type { ExecutionJudgement } from '../scoring/executionRate';
import { formulaOf, type TermOf } from './formulaOf';
import { formulaOfScore } from './scoreFormula';
import { term } from './term';

interface ExecutionFormulas {
  readonly rate: string | null;
  readonly score: string | null;
}

/**
 * `=ROUND(F8/E8,4)` and `=ROUND(H8*MIN(1,G8),2)`. The score reads the rate's cell only where that holds the rate
 * already, so that it is right whether or not the rate is written too.
 */
export function executionFormulas(
  { total, weightInHeader }: Funds,
  { rateExpression, arithmetic, rate, budget, executed }: ExecutionJudgement,
): ExecutionFormulas {
  if (rateExpression === null || rate === null) return { rate: null, score: null };
  const cells = { budget, executed, rate: total.rate };
  const termOf =
    (isRateRead: boolean): TermOf =>
    (node) => {
      const { source } = node;
      if (source === 'budget' || source === 'executed')
        return node.kind === 'number' ? term(cells[source], node.value) : null;
      return source === 'rate' && isRateRead ? term(cells.rate, rate) : null;
    };
  const division = formulaOf(rateExpression, termOf(false));
  if (division === null) return { rate: null, score: null };
  if (arithmetic === null || rate.isNegative()) return { rate: `=${division}`, score: null };
  const full = term(total.weight ?? weightInHeader, arithmetic.weight.value);
  return { rate: `=${division}`, score: formulaOfScore(arithmetic, full, termOf(true)) };
}
