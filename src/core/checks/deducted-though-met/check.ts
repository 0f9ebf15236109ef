import { formatScore, isBelowFull } from '../../scoring/score';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** A target met, a score below its weight and no reason (CHECKS: `deducted-though-met`). */
export const deductedThoughMet = defineCheck({
  id: 'deducted-though-met',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [
    { check: 'reason-missing', by: 'row' },
    { check: 'reason-unfinished', by: 'row' },
  ],
  messages,
  offers: ['score'],
  find: ({ judged: { indicators }, profile }) =>
    indicators.flatMap((judged) => {
      const { indicator, judgement } = judged;
      const { score, weight } = indicator;
      if (judgement.verdict !== 'met' || !score?.number || !weight?.number || !judgement.score) return [];
      if (!isBelowFull(score.number, weight.number) || judged.standsByRight) return [];
      if (judgement.score.minus(score.number).lte(profile.tolerance)) return [];
      const values = {
        ...targetAndAchieved(indicator),
        ...{ printed: formatScore(score.number), score: formatScore(judgement.score) },
      };
      return [{ cell: score, subject: indicator, values }];
    }),
});
