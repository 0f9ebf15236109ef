import { defineCheck } from '../check';
import { messages } from './messages';

/** An at-most target passed, or an equal target missed (CHECKS: `limit-exceeded`). */
export const limitExceeded = defineCheck({
  id: 'limit-exceeded',
  severity: 'warning',
  messages,
  offers: ['candidates'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, target, achieved }, judgement: { verdict, rule } }) => {
      if (verdict !== 'unmet' || (rule !== 'at-most' && rule !== 'equal')) return [];
      return [
        {
          cell: achieved,
          values: { name, target: target.text.trim(), achieved: achieved.text.trim(), rule },
        },
      ];
    }),
});
