import { isBelowFull } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Every row full, nothing deducted: for reviewers only (CHECKS: `perfect-score`). */
export const perfectScore = defineCheck({
  id: 'perfect-score',
  severity: 'hint',
  basis: 'practice',
  isOffByDefault: true,
  messages,
  find: ({ judged: { form, execution } }) => {
    const rows = form.indicators.filter(({ weight }) => weight?.number?.gt(0));
    const isFull = rows.every(
      ({ score, weight }) => score?.number && weight?.number && !isBelowFull(score.number, weight.number),
    );
    const printed = form.funds?.total.score?.number ?? null;
    const isSpent = !execution?.weight || (printed !== null && !isBelowFull(printed, execution.weight));
    return rows.length > 0 && isFull && isSpent ? [{ cell: null, values: { count: rows.length } }] : [];
  },
});
