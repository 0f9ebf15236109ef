import type { CheckContext } from '../check';
import type { FormCell } from '../../form/selfEvaluationForm';
import { amountInFormUnit } from '../../reading/moneyUnit';
import { tellsBudgetChange } from '../../reading/remarks';
import { formatPlain } from '../../scoring/score';
import { CARRY_OVER } from '../../vocabulary/moneyTalk';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The budget differs from the initial one and nothing explains it (CHECKS: `budget-adjusted`). */
export const budgetAdjusted = defineCheck({
  id: 'budget-adjusted',
  severity: 'hint',
  basis: 'practice',
  givesWayTo: [{ check: 'money-unit', by: 'form' }],
  messages,
  find: (context) => {
    const { form } = context.judged;
    const { initialBudget, budget } = form.funds?.total ?? {};
    if (!initialBudget || !budget) return [];
    const [initial, adjusted] = [initialBudget, budget].map((cell) => amountInFormUnit(cell, form.moneyUnit));
    if (!initial || !adjusted || initial.eq(adjusted)) return [];
    if (isCarriedOver(context) || context.reading.showsBudgetChange || isTold(context)) return [];
    const values = {
      ...{ initial: formatPlain(initial), budget: formatPlain(adjusted) },
      unit: form.moneyUnit ?? '',
    };
    return [{ cell: budget, values }];
  },
});

/** The money that came over from last year is all of the difference. */
function isCarriedOver({ judged: { form } }: CheckContext): boolean {
  const { total, parts } = form.funds ?? { total: null, parts: [] };
  const inUnit = (cell: FormCell | null | undefined) => cell && amountInFormUnit(cell, form.moneyUnit);
  const initial = inUnit(total?.initialBudget);
  const difference = initial && inUnit(total?.budget)?.minus(initial);
  if (!difference) return false;
  return parts.some(({ label, initialBudget, budget }) => {
    const carried = inUnit(budget);
    return CARRY_OVER.isIn(label) && carried
      ? carried.minus(inUnit(initialBudget) ?? 0).eq(difference)
      : false;
  });
}

function isTold({ judged: { form, indicators }, reading }: CheckContext): boolean {
  const goals = [form.goal?.expected?.text, form.goal?.actual?.text].filter((text) => text !== undefined);
  const reasons = indicators.flatMap(({ reading: { reason } }) => (reason?.isGiven ? [reason.plain] : []));
  return [...goals, ...reasons, ...reading.remarks].some(tellsBudgetChange);
}
