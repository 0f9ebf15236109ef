import { defineCheck } from '../check';
import { messages } from './messages';

/** An execution rate below the profile’s line without an explanation (CHECKS: `low-execution`). */
export const lowExecution = defineCheck({
  id: 'low-execution',
  severity: 'warning',
  messages,
  find: ({ judged: { execution, indicators, form }, profile }) => {
    const percent = execution?.rate?.times(100);
    const line = profile.lowExecutionBelow;
    if (!percent || line === null || percent.gte(line)) return [];
    // The funds block has no column for it: people explain it beside an indicator.
    const isExplained = indicators.some(
      ({ indicator, reasonPresent }) =>
        reasonPresent && /执行率|预算|资金|支付|结转|经费|拨款/.test(indicator.reason?.text ?? ''),
    );
    if (isExplained) return [];
    return [
      {
        cell: form.funds?.total.rate ?? execution?.executed ?? null,
        values: { rate: `${percent.toFixed(2)}%`, line },
      },
    ];
  },
});
