import { Decimal } from 'decimal.js';
import { sumOfScores } from './totalExpression';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { pointsInSum } from './score';

/** Sum of the scores as written, that of the funds where it counts; `null` while one is missing: the sum would say nothing. */
export function writtenSum({
  form,
  isExecutionCounted,
  execution = null,
}: {
  readonly form: Pick<SelfEvaluationForm, 'indicators' | 'funds'>;
  readonly isExecutionCounted: boolean;
  readonly execution?: { readonly score: Decimal | null } | null;
}): Decimal | null {
  const funds = isExecutionCounted ? form.funds : null;
  const scores = form.indicators.flatMap(({ score, weight, sharesWeight }) =>
    score?.number ? [pointsInSum(score.number, sharesWeight ? null : (weight?.number ?? null))] : [],
  );
  const expected = form.indicators.filter(({ score }) => score !== null && !score.isCovered).length;
  // An execution score that is still blank is forgiven as a blank indicator is: the sum would say nothing.
  const isExecutionBlank =
    funds?.total.score?.isBlank === true && (funds.total.weight?.number ?? null) !== null;
  if (scores.length === 0 || scores.length < expected || isExecutionBlank) return null;
  // A layout without a cell for it: the total adds what the rate earns all the same.
  const earned = funds && funds.total.score === null ? (execution?.score ?? null) : null;
  return sumOfScores([funds?.total.score?.number ?? earned ?? new Decimal(0), ...scores]);
}
