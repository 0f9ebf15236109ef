import { defineCheck } from '../check';
import { messages } from './messages';

/** A kind of indicator that every form should have is missing (CHECKS: `section-missing`). */
export const sectionMissing = defineCheck({
  id: 'section-missing',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) => {
    const groups = form.indicators.map(({ dimension, category }) => `${dimension} ${category}`);
    // A form that prints no dimensions, or lost one, cannot be said to lack it.
    if (form.indicators.length === 0 || form.indicators.some(({ dimension }) => dimension === '')) return [];
    const missing = EXPECTED.filter((kind) => !groups.some((group) => group.includes(kind)));
    return missing.length > 0 ? [{ cell: null, values: { missing } }] : [];
  },
});

const EXPECTED = ['产出', '成本', '效益', '满意度'];
