import { amount } from '../../measure/quantity';
import type { Measure } from '../../measure/measure';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Two rows that agree are no pattern. */
const FEWEST = 3;

/** Every achieved value is exactly its target (CHECKS: `copied-targets`). */
export const copiedTargets = defineCheck({
  id: 'copied-targets',
  severity: 'hint',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) => {
    // Words are answered in words; only what can be counted or dated can be copied.
    const pairs = indicators
      .map(({ reading }) => reading)
      .filter(({ target }) => target.kind === 'quantity' || target.kind === 'date');
    if (pairs.length < FEWEST || !pairs.every(({ target, achieved }) => isCopied(target, achieved)))
      return [];
    return [{ cell: null, values: { count: pairs.length } }];
  },
});

function isCopied(target: Measure, achieved: Measure): boolean {
  if (target.kind === 'quantity' && achieved.kind === 'quantity') {
    return (
      amount(target.quantity).eq(amount(achieved.quantity)) ||
      target.quantity.value.eq(achieved.quantity.value)
    );
  }
  if (target.kind !== 'date' || achieved.kind !== 'date') return false;
  return target.date.month === achieved.date.month && target.date.day === achieved.date.day;
}
