import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Budget 0, executed 0, or executed above budget (CHECKS: `budget-figures`). */
export const budgetFigures = defineCheck({
  id: 'budget-figures',
  severity: 'warning',
  messages,
  find: ({ judged: { execution } }) => {
    const budget = execution?.budget?.number;
    const executed = execution?.executed?.number;
    // Mixed units are `money-unit`'s matter: one fact, one finding.
    if (!budget || !executed || execution.moneyUnitSlip !== null) return [];
    const values = { budget: formatPlain(budget), executed: formatPlain(executed) };
    if (budget.isZero())
      return [{ cell: execution.budget, values: { ...values, kind: 'no-budget' as const } }];
    if (executed.isZero())
      return [{ cell: execution.executed, values: { ...values, kind: 'nothing-executed' as const } }];
    // 50万元 and 299900元: one is above the other only in one unit.
    const [planned, spent] = execution.amounts ?? [budget, executed];
    return spent.gt(planned)
      ? [{ cell: execution.executed, values: { ...values, kind: 'overspent' as const } }]
      : [];
  },
});
