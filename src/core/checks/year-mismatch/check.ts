import { defineCheck } from '../check';
import { messages } from './messages';

/** Years named in the rows that are not the form’s year (CHECKS: `year-mismatch`). */
export const yearMismatch = defineCheck({
  id: 'year-mismatch',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) => {
    const { year } = form;
    if (year === null) return [];
    const texts = form.indicators.flatMap(({ target, achieved, reason }) => [
      target.text,
      achieved.text,
      reason?.text ?? '',
    ]);
    const named = texts.flatMap((text) =>
      [...text.matchAll(/(20\d{2})\s*(?:年|[-./]\d)/g)].map((match) => Number(match[1])),
    );
    const others = [...new Set(named.filter((other) => other !== year))].sort();
    return others.length > 0 ? [{ cell: null, values: { year, others } }] : [];
  },
});
