import { defineCheck } from '../check';
import { isMoneyExplained, isWorkAhead, workAndMoney } from '../workAndMoney';
import { messages } from './messages';

/** An execution rate below the profile’s line without an explanation anywhere (CHECKS: `low-execution`). */
export const lowExecution = defineCheck({
  id: 'low-execution',
  severity: 'warning',
  basis: 'evaluationMeasures',
  givesWayTo: [{ check: 'budget-figures', by: 'form' }],
  messages,
  find: (context) => {
    const { judged, profile } = context;
    const percent = judged.execution?.rate?.times(100);
    const line = profile.lowExecutionBelow;
    if (!percent || line === null || percent.gte(line) || isMoneyExplained(context)) return [];
    const shares = workAndMoney(judged);
    return [
      {
        cell: judged.form.funds?.total.rate ?? judged.execution?.executed ?? null,
        values: {
          ...{ rate: `${percent.toFixed(2)}%`, line },
          work: shares && isWorkAhead(shares) ? `${shares.work.times(100).toFixed(2)}%` : null,
        },
      },
    ];
  },
});
