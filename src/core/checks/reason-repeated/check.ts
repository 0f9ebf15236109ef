import { plainText } from '../../measure/plainText';
import { defineCheck } from '../check';
import { messages } from './messages';

/** One reason pasted in three or more rows (CHECKS: `reason-repeated`). */
export const reasonRepeated = defineCheck({
  id: 'reason-repeated',
  severity: 'hint',
  messages,
  find: ({ judged: { indicators } }) => {
    const counts = new Map<string, number>();
    for (const { indicator, reasonPresent } of indicators) {
      const text = reasonPresent ? plainText(indicator.reason?.text ?? '') : '';
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count >= MANY)
      .map(([text, count]) => ({
        cell: null,
        values: { count, reason: text.length > 20 ? `${text.slice(0, 20)}…` : text },
      }));
  },
});

const MANY = 3;
