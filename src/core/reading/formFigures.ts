import type { Indicator, SelfEvaluationForm } from '../form/selfEvaluationForm';
import type { Quantity } from '../measure/measure';
import { budgetOf } from './budgetAsTarget';
import { readFundsFigures, type FundsReading } from './fundsReading';
import { readRow } from './readRow';
import type { RowReading } from './rowReading';

/** What the rules need to know of a form: its rows and its funds, each read once. */
export interface FormFigures {
  readonly form: SelfEvaluationForm;
  readonly funds: FundsReading | null;
  readonly rows: readonly RowReading[];
}

/**
 * Reads the figures of a form. Pure.
 *
 * @param before the same form as it was read before some cells of it were written: rows of which only the score was
 *   written mean what they meant
 */
export function readFormFigures(form: SelfEvaluationForm, before: FormFigures | null = null): FormFigures {
  const funds = form.funds && readFundsFigures(form.funds, form.moneyUnit);
  // A budget that is not above zero is no limit for anything.
  const budget = budgetOf(form, funds);
  const known =
    before !== null && isSameBudget(budgetOf(before.form, before.funds), budget) ? before.rows : [];
  const rows = form.indicators.map((indicator, index) => {
    const earlier = known[index];
    return earlier && meansTheSame(earlier.indicator, indicator)
      ? { ...earlier, indicator }
      : readRow(indicator, budget);
  });
  return { form, funds, rows };
}

/** Whether two states of a row differ in nothing but the score, of which a row's meaning does not depend. */
function meansTheSame(one: Indicator, other: Indicator): boolean {
  return (
    one.row === other.row &&
    one.target === other.target &&
    one.achieved === other.achieved &&
    one.weight === other.weight &&
    one.reason === other.reason &&
    one.name === other.name &&
    one.category === other.category &&
    one.dimension === other.dimension &&
    one.deduction === other.deduction &&
    one.scoringRule === other.scoringRule &&
    one.isExtra === other.isExtra &&
    one.sharesWeight === other.sharesWeight &&
    one.sharesFigures === other.sharesFigures &&
    one.details === undefined &&
    other.details === undefined
  );
}

function isSameBudget(one: Quantity | null, other: Quantity | null): boolean {
  if (one === null || other === null) return one === other;
  return one.value.eq(other.value) && one.scale === other.scale;
}
