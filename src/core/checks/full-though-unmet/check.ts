import { isFull, formatPlain } from '../../scoring/score';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** Full marks for a target that was not met, with or without a reason (CHECKS: `full-though-unmet`). */
export const fullThoughUnmet = defineCheck({
  id: 'full-though-unmet',
  severity: 'error',
  basis: 'evaluationMeasures',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement, reasonPresent }) => {
      const { score, weight, reason } = indicator;
      // 延期完成 beside 按时完成 is for a person to score, and was not met.
      const isUnmet = judgement.verdict === 'unmet' || judgement.reviewCause === 'shortfall';
      if (!isUnmet || !score?.number || !weight?.number || !weight.number.gt(0)) return [];
      if (!isFull(score.number, weight.number)) return [];
      const values = {
        ...targetAndAchieved(indicator),
        weight: formatPlain(weight.number),
        lacksReason: reason !== null && !reason.isCovered && !reasonPresent,
      };
      return [{ cell: score, subject: indicator, values }];
    }),
});
