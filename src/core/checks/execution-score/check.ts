import type { Decimal } from 'decimal.js';
import type { FundsReading } from '../../reading/fundsReading';
import { isRoundingOf, toldApart } from '../../reading/printedFigures';
import { atShownDecimals, formatPlain } from '../../scoring/score';
import type { ExecutionJudgement } from '../../scoring/executionRate';
import { exactScore } from '../../scoring/scoreExpression';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The execution score must be weight × rate and no more than the weight (CHECKS: `execution-score`). */
export const executionScore = defineCheck({
  id: 'execution-score',
  severity: 'error',
  basis: 'evaluationMeasures',
  givesWayTo: [{ check: 'execution-rate', by: 'form', aspect: 'byPrintedRate' }],
  messages,
  offers: ['executionScore'],
  find: ({ judged: { form, execution, funds }, profile }) => {
    const cell = form.funds?.total.score ?? null;
    const printed = cell?.number ?? null;
    if (!cell || printed === null || !execution?.score || !execution.weight) return [];
    // The weight of the whole form stands there: that is what is wrong (`weights-sum`), not the score.
    if (execution.weight.gte(profile.fullMarks)) return [];
    const exact = execution.arithmetic ? exactScore(execution.arithmetic) : execution.score;
    if (printed.eq(execution.score)) return [];
    const isRounding = isRoundingOf(cell, exact) && printed.lte(execution.weight);
    if (isRounding && printed.decimalPlaces() > execution.score.decimalPlaces()) return [];
    if (isOfUnroundedRate(execution, exact, printed)) return [];
    const gap = printed.minus(execution.score).abs();
    const isSmall = gap.lte(profile.tolerance) && printed.lte(execution.weight);
    const [shownPrinted, score] = toldApart(printed, execution.score);
    return [
      {
        cell,
        ...(isByPrintedRate(funds, execution.weight, printed) ? { aspect: 'byPrintedRate' } : {}),
        severity: isSmall ? ('hint' as const) : ('error' as const),
        values: {
          ...{ printed: shownPrinted, score, working: execution.working ?? '', gap: formatPlain(gap) },
          isRounding: isRounding && isSmall,
        },
      },
    ];
  },
});

/** 75.2 ÷ 76 × 10 = 9.89, of the rate at its printed digits 9.90: both ways of counting are right. */
function isOfUnroundedRate(
  { amounts, weight }: Pick<ExecutionJudgement, 'amounts' | 'weight'>,
  exact: Decimal,
  printed: Decimal,
): boolean {
  if (amounts === null || weight === null || printed.gt(weight)) return false;
  const [planned, spent] = amounts;
  const unrounded = weight.times(spent).div(planned);
  const isProportional = unrounded.minus(exact).abs().lt(ROUNDED_RATE);
  return isProportional && atShownDecimals(unrounded).eq(printed);
}

/** What the rounding of a rate to its fourth decimal can make of a score of 100 points. */
const ROUNDED_RATE = 0.01;

/** The score is right for the rate that is printed: what is wrong is the rate. */
function isByPrintedRate(funds: FundsReading | null, weight: Decimal, printed: Decimal): boolean {
  const percent = funds?.printedRate?.percent;
  return (
    percent !== undefined && atShownDecimals(weight.times(percent).div(100)).eq(atShownDecimals(printed))
  );
}
