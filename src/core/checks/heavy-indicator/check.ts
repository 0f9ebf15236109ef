import { Decimal } from 'decimal.js';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** One indicator carries half of the points or more, also a single one; never 0 points (CHECKS: `heavy-indicator`). */
export const heavyIndicator = defineCheck({
  id: 'heavy-indicator',
  severity: 'hint',
  basis: 'practice',
  messages,
  find: ({ judged: { form } }) => {
    const total = Decimal.sum(0, ...form.indicators.map(({ weight }) => weight?.number ?? 0));
    return form.indicators.flatMap((indicator) => {
      const { weight, sharesWeight } = indicator;
      if (!weight?.number?.gt(0) || sharesWeight || weight.number.times(2).lt(total)) return [];
      const values = { weight: formatPlain(weight.number), total: formatPlain(total) };
      return [{ cell: weight, subject: indicator, values }];
    });
  },
});
