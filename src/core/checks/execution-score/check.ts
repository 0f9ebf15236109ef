import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The execution score must be weight × rate and no more than the weight (CHECKS: `execution-score`). */
export const executionScore = defineCheck({
  id: 'execution-score',
  severity: 'error',
  messages,
  offers: ['executionScore'],
  find: ({ judged: { form, execution }, profile }) => {
    const cell = form.funds?.total.score ?? null;
    const printed = cell?.number ?? null;
    if (!cell || printed === null || !execution?.score || !execution.weight) return [];
    const gap = printed.minus(execution.score).abs();
    if (gap.isZero()) return [];
    const isRounding = gap.lte(profile.tolerance) && printed.lte(execution.weight);
    return [
      {
        cell,
        severity: isRounding ? ('hint' as const) : ('error' as const),
        values: {
          printed: formatScore(printed),
          score: formatScore(execution.score),
          working: execution.working ?? '',
          isRounding,
        },
      },
    ];
  },
});
