import { Decimal } from 'decimal.js';
import { sumOfScores } from './totalExpression';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { pointsInSum } from './score';

/** Sum of the scores as written, execution included; `null` while one is missing: the sum would say nothing. */
export function writtenSum(form: Pick<SelfEvaluationForm, 'indicators' | 'funds'>): Decimal | null {
  const scores = form.indicators.flatMap(({ score, weight, sharesWeight }) =>
    score?.number ? [pointsInSum(score.number, sharesWeight ? null : (weight?.number ?? null))] : [],
  );
  const expected = form.indicators.filter(({ score }) => score !== null && !score.isCovered).length;
  // An execution score that is still blank is forgiven as a blank indicator is: the sum would say nothing.
  const isExecutionBlank =
    form.funds?.total.score?.isBlank === true && (form.funds.total.weight?.number ?? null) !== null;
  if (scores.length === 0 || scores.length < expected || isExecutionBlank) return null;
  return sumOfScores([form.funds?.total.score?.number ?? new Decimal(0), ...scores]);
}
