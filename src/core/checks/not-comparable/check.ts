import { defineCheck } from '../check';
import { messages } from './messages';

/** Words where the target is a number, or units that clash (CHECKS: `not-comparable`). */
export const notComparable = defineCheck({
  id: 'not-comparable',
  severity: 'error',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, target, achieved }, judgement }) =>
      judgement.reviewCause === 'not-comparable'
        ? [{ cell: achieved, values: { name, target: target.text.trim(), achieved: achieved.text.trim() } }]
        : [],
    ),
});
