import { defineCheck } from '../check';
import { messages } from './messages';

/** Achieved later than the target’s date (CHECKS: `date-late`). */
export const dateLate = defineCheck({
  id: 'date-late',
  severity: 'warning',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, target, achieved }, judgement }) =>
      judgement.reviewCause === 'date-late'
        ? [{ cell: achieved, values: { name, target: target.text.trim(), achieved: achieved.text.trim() } }]
        : [],
    ),
});
