import { atShownDecimals, formatScore } from '../../scoring/score';
import { writtenSum } from '../../scoring/writtenSum';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The printed total must be the sum of the printed scores (CHECKS: `total-score`). */
export const totalScore = defineCheck({
  id: 'total-score',
  severity: 'error',
  messages,
  offers: ['total'],
  find: ({ judged: { form, total }, profile }) => {
    const cell = form.total?.score ?? null;
    const printed = cell?.number ?? null;
    if (!cell || printed === null || form.columns.score === null) return [];
    // A profile may hold the total below the sum because of the execution rate.
    if (total.isCapped && total.score?.eq(printed)) return [];
    // With a score missing the sum says nothing; `missing-value` names the hole.
    const sum = writtenSum(form);
    if (sum === null) return [];
    const gap = atShownDecimals(printed).minus(sum);
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
