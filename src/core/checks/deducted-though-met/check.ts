import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Fewer points than the rule gives, and no reason (CHECKS: `deducted-though-met`). */
export const deductedThoughMet = defineCheck({
  id: 'deducted-though-met',
  severity: 'warning',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators }, profile }) =>
    indicators.flatMap(({ indicator, judgement, reasonPresent }) => {
      const { score, name } = indicator;
      const isDefinite = judgement.verdict === 'met' || judgement.verdict === 'unmet';
      if (!isDefinite || reasonPresent || !score?.number || !judgement.score) return [];
      if (judgement.score.minus(score.number).lte(profile.tolerance)) return [];
      return [
        {
          cell: score,
          values: { name, printed: formatScore(score.number), score: formatScore(judgement.score) },
        },
      ];
    }),
});
