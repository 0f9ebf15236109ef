import type { Indicator } from '../../form/selfEvaluationForm';
import { rowTexts } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The same indicator twice in a form (CHECKS: `duplicate-indicator`). */
export const duplicateIndicator = defineCheck({
  id: 'duplicate-indicator',
  severity: 'hint',
  basis: 'practice',
  messages,
  find: ({ judged: { form } }) => {
    const groups = new Map<string, Indicator[]>();
    for (const indicator of form.indicators) {
      const { category, name } = rowTexts(indicator);
      if (name !== '')
        groups.set(`${category} ${name}`, [...(groups.get(`${category} ${name}`) ?? []), indicator]);
    }
    return [...groups.values()].flatMap((same) => {
      const second = same[1];
      if (!second) return [];
      return [{ cell: second.target, subject: second, values: { rows: same.map(({ row }) => row + 1) } }];
    });
  },
});
