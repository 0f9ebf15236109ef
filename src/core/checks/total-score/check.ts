import { Decimal } from 'decimal.js';
import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The printed total must be the sum of the printed scores (CHECKS: `total-score`). */
export const totalScore = defineCheck({
  id: 'total-score',
  severity: 'error',
  messages,
  find: ({ judged: { form }, profile }) => {
    const cell = form.total?.score ?? null;
    const printed = cell?.number ?? null;
    if (!cell || printed === null || form.columns.score === null) return [];
    const scores = form.indicators.flatMap(({ score }) => (score?.number ? [score.number] : []));
    const expected = form.indicators.filter(({ score }) => score !== null && !score.isCovered).length;
    // With a score missing the sum says nothing; `missing-value` names the hole.
    if (scores.length === 0 || scores.length < expected) return [];
    const sum = Decimal.sum(form.funds?.total.score?.number ?? 0, ...scores);
    const gap = printed.minus(sum);
    if (gap.isZero()) return [];
    const isRounding = gap.abs().lte(profile.tolerance);
    return [
      {
        cell,
        severity: isRounding ? 'hint' : 'error',
        values: { printed: formatScore(printed), sum: formatScore(sum), isRounding },
      },
    ];
  },
});
