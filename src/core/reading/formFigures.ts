import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
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

/** Reads the figures of a form. Pure. */
export function readFormFigures(form: SelfEvaluationForm): FormFigures {
  const funds = form.funds && readFundsFigures(form.funds, form.moneyUnit);
  // A budget that is not above zero is no limit for anything.
  const budget = budgetOf(form, funds);
  return { form, funds, rows: form.indicators.map((indicator) => readRow(indicator, budget)) };
}
