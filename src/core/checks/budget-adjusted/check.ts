import type { CheckContext } from '../check';
import { readReason } from '../../reading/reasonReading';
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
    if (!initialBudget?.number || !budget?.number || initialBudget.number.eq(budget.number)) return [];
    if (isCarriedOver(context) || isTold(context)) return [];
    const values = {
      ...{ initial: formatPlain(initialBudget.number), budget: formatPlain(budget.number) },
      unit: form.moneyUnit ?? '',
    };
    return [{ cell: budget, values }];
  },
});

/** The money that came over from last year is all of the difference. */
function isCarriedOver({ judged: { form } }: CheckContext): boolean {
  const { total, parts } = form.funds ?? { total: null, parts: [] };
  const difference = total?.initialBudget?.number && total.budget?.number?.minus(total.initialBudget.number);
  if (!difference) return false;
  return parts.some(({ label, initialBudget, budget }) => {
    if (!CARRY_OVER.isIn(label) || !budget?.number) return false;
    return budget.number.minus(initialBudget?.number ?? 0).eq(difference);
  });
}

function isTold({ judged: { form, indicators }, reading }: CheckContext): boolean {
  const goals = [form.goal?.expected?.text, form.goal?.actual?.text].filter((text) => text !== undefined);
  const reasons = indicators.flatMap(({ indicator: { reason } }) =>
    reason && readReason(reason.text).isGiven ? [reason.text] : [],
  );
  return [...goals, ...reasons, ...reading.remarks].some(tellsBudgetChange);
}
