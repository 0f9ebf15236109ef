import { defineCheck } from '../check';
import { isMoneyExplained, isWorkAhead, workAndMoney } from '../workAndMoney';
import { messages } from './messages';

/** Indicators scored better than the money was spent (CHECKS: `work-ahead-of-money`). */
export const workAheadOfMoney = defineCheck({
  id: 'work-ahead-of-money',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [
    { check: 'low-execution', by: 'form' },
    { check: 'budget-figures', by: 'form' },
    { check: 'execution-score', by: 'form' },
  ],
  messages,
  find: (context) => {
    const { judged } = context;
    const shares = workAndMoney(judged);
    if (!shares || !isWorkAhead(shares) || isMoneyExplained(context)) return [];
    const [work, money] = [shares.work, shares.money].map((share) => `${share.times(100).toFixed(2)}%`);
    return [
      {
        cell: judged.form.funds?.total.score ?? judged.form.funds?.total.rate ?? null,
        values: { work: work ?? '', money: money ?? '' },
      },
    ];
  },
});
