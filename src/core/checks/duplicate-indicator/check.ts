import type { Indicator } from '../../form/selfEvaluationForm';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The same indicator twice in a form (CHECKS: `duplicate-indicator`). */
export const duplicateIndicator = defineCheck({
  id: 'duplicate-indicator',
  severity: 'hint',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) => {
    const groups = new Map<string, Indicator[]>();
    for (const { indicator, reading } of indicators) {
      const { category, name } = reading.texts;
      // A name merged over several rows was meant to be that of each.
      if (name !== '' && !indicator.sharesName)
        groups.set(`${category} ${name}`, [...(groups.get(`${category} ${name}`) ?? []), indicator]);
    }
    return [...groups.values()].flatMap((same) => {
      const second = same[1];
      if (!second) return [];
      return [{ cell: second.target, subject: second, values: { rows: same.map(({ row }) => row + 1) } }];
    });
  },
});
