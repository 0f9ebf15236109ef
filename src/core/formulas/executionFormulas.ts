import type { Funds } from '../form/selfEvaluationForm';
import { RATE_DECIMALS, type ExecutionJudgement } from '../scoring/executionRate';
import { roundedScore } from './roundedScore';
import { term } from './term';

interface ExecutionFormulas {
  readonly rate: string | null;
  readonly score: string | null;
}

/**
 * `=ROUND(F8/E8,4)` and `=ROUND(H8*MIN(1,G8),2)`. The score reads the rate's cell only where that holds the rate
 * already, so that it is right whether or not the rate is written too.
 *
 * @param decimals what the profile rounds scores to
 */
export function executionFormulas(
  { total, weightInHeader }: Funds,
  { amounts, rate, weight, budget, executed }: ExecutionJudgement,
  decimals: number,
): ExecutionFormulas {
  if (amounts === null || rate === null) return { rate: null, score: null };
  const [planned, spent] = [term(budget, amounts[0]), term(executed, amounts[1])];
  const division = `ROUND(${spent.text}/${planned.text},${RATE_DECIMALS})`;
  if (weight === null || rate.isNegative()) return { rate: `=${division}`, score: null };
  const rateCell = total.rate?.stored?.eq(rate) === true ? term(total.rate, rate).text : division;
  const full = term(total.weight ?? weightInHeader, weight);
  return { rate: `=${division}`, score: roundedScore(full, weight, `MIN(1,${rateCell})`, decimals) };
}
