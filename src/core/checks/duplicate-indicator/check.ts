import { plainText } from '../../measure/plainText';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The same indicator twice in a form (CHECKS: `duplicate-indicator`). */
export const duplicateIndicator = defineCheck({
  id: 'duplicate-indicator',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) => {
    const groups = new Map<string, typeof form.indicators>();
    for (const indicator of form.indicators) {
      const key = plainText(`${indicator.category}${indicator.name}`);
      if (plainText(indicator.name) !== '') groups.set(key, [...(groups.get(key) ?? []), indicator]);
    }
    return [...groups.values()].flatMap((same) => {
      const second = same[1];
      return second
        ? [{ cell: second.target, values: { name: second.name, rows: same.map(({ row }) => row + 1) } }]
        : [];
    });
  },
});
