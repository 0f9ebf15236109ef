import type { SelfEvaluationForm } from '../form/selfEvaluationForm';
import type { Measure, Quantity, QuantityMeasure } from '../measure/measure';
import { parseComparison } from '../measure/parseComparison';
import { amount } from '../measure/quantity';
import { namesShare } from '../measure/unitInName';
import { INSIDE } from '../vocabulary/answerWords';
import { BUDGET_AS_LIMIT, BUDGET_NAMES } from '../vocabulary/budgetWords';
import type { FundsReading } from './fundsReading';
import { isOthersMoney } from './indicatorNature';
import { amountInFormUnit } from './moneyUnit';
import type { RowTexts } from './rowTexts';

const MONEY = '元';

/** The form's budget as an amount of money; `null` where it or its unit is not known. */
export function budgetOf(
  { moneyUnit }: Pick<SelfEvaluationForm, 'moneyUnit'>,
  funds: FundsReading | null,
): Quantity | null {
  // Read with its own unit: 1000000元 on a form in 万元 is 100.
  const value = funds?.amounts && funds.budget ? amountInFormUnit(funds.budget, moneyUnit) : null;
  if (value === null || moneyUnit === null) return null;
  return moneyUnit === '万元'
    ? { value, scale: 10_000, scaleName: '万', unit: MONEY }
    : { value, scale: 1, scaleName: '', unit: MONEY };
}

/** 批复预算以内 beside 98.5万元: the form's budget is the limit (VALUES §10). `null` where the target says anything else. */
export function budgetLimit(
  target: string,
  achieved: Quantity,
  budget: Quantity | null,
): QuantityMeasure | null {
  if (budget === null || !(achieved.unit === MONEY || achieved.unit === '')) return null;
  const { comparison, rest } = parseComparison(target);
  // 控制在预算内 as 预算以内.
  const named = rest.slice(0, INSIDE.atEnd(rest)?.start);
  return comparison === 'atMost' && BUDGET_AS_LIMIT.exactly(named)
    ? { kind: 'quantity', comparison, quantity: budget }
    : null;
}

/** Whether a target is the form's own budget over again, of which spending less is no shortfall: 项目资金总额 60 (SCORING §1). */
export function isOwnBudget({ name }: RowTexts, target: Measure, budget: Quantity | null): boolean {
  if (budget === null || namesShare(name) || !BUDGET_NAMES.isIn(name) || isOthersMoney(name)) return false;
  if (target.kind !== 'quantity') return false;
  const { quantity } = target;
  if (quantity.unit === MONEY) return amount(quantity).eq(amount(budget));
  return quantity.unit === '' && quantity.value.eq(budget.value);
}
