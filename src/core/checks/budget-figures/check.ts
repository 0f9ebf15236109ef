import { amountInFormUnit } from '../../reading/moneyUnit';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { isMoneyExplained } from '../workAndMoney';
import { messages } from './messages';

/** Budget 0, executed 0, or executed above budget (CHECKS: `budget-figures`). */
export const budgetFigures = defineCheck({
  id: 'budget-figures',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [{ check: 'money-unit', by: 'form' }],
  messages,
  find: (context) => {
    const { execution, form } = context.judged;
    if (!execution?.budget || !execution.executed) return [];
    const [budget, executed] = [execution.budget, execution.executed].map((cell) =>
      amountInFormUnit(cell, form.moneyUnit),
    );
    if (!budget || !executed) return [];
    const values = {
      budget: formatPlain(budget),
      executed: formatPlain(executed),
      unit: form.moneyUnit ?? '',
    };
    if (budget.isZero())
      return [{ cell: execution.budget, values: { ...values, kind: 'no-budget' as const } }];
    // Nothing spent and said why: done as asked.
    if (executed.isZero() && isMoneyExplained(context)) return [];
    if (executed.isZero())
      return [{ cell: execution.executed, values: { ...values, kind: 'nothing-executed' as const } }];
    // 50万元 and 299900元: one is above the other only in one unit.
    const [planned, spent] = execution.amounts ?? [budget, executed];
    return spent.gt(planned)
      ? [{ cell: execution.executed, values: { ...values, kind: 'overspent' as const } }]
      : [];
  },
});
