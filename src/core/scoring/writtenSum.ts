import { Decimal } from 'decimal.js';
import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import { atShownDecimals, pointsInSum } from './score';

/** Sum of the scores as written, execution included; `null` while one is missing: the sum would say nothing. */
export function writtenSum(form: Pick<SelfEvaluationForm, 'indicators' | 'funds'>): Decimal | null {
  const scores = form.indicators.flatMap(({ score, weight, sharesWeight }) =>
    score?.number ? [pointsInSum(score.number, sharesWeight ? null : (weight?.number ?? null))] : [],
  );
  const expected = form.indicators.filter(({ score }) => score !== null && !score.isCovered).length;
  if (scores.length === 0 || scores.length < expected) return null;
  return atShownDecimals(Decimal.sum(form.funds?.total.score?.number ?? 0, ...scores));
}
