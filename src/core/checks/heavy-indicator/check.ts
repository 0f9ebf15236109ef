import { Decimal } from 'decimal.js';
import { formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** One indicator carries half of the points or more (CHECKS: `heavy-indicator`). */
export const heavyIndicator = defineCheck({
  id: 'heavy-indicator',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) => {
    const weights = form.indicators.flatMap(({ weight }) => (weight?.number ? [weight.number] : []));
    const total = Decimal.sum(0, ...weights);
    if (weights.length < 2) return [];
    return form.indicators.flatMap(({ name, weight }) => {
      if (!weight?.number || weight.number.times(2).lt(total)) return [];
      return [
        { cell: weight, values: { name, weight: formatPlain(weight.number), total: formatPlain(total) } },
      ];
    });
  },
});
