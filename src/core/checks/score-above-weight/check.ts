import { formatPlain, isAboveFull } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A score lies between 0 and its weight (CHECKS: `score-above-weight`). */
export const scoreAboveWeight = defineCheck({
  id: 'score-above-weight',
  severity: 'error',
  basis: 'evaluationMeasures',
  messages,
  offers: ['score'],
  find: ({ judged: { form } }) =>
    form.indicators.flatMap((indicator) => {
      const { score, weight } = indicator;
      const printed = score?.number;
      if (!score || !printed) return [];
      const isAbove = weight?.number ? isAboveFull(printed, weight.number) : false;
      // 扣分项 takes points off.
      if (!isAbove && (!printed.isNegative() || indicator.isExtra)) return [];
      const values = {
        printed: formatPlain(printed),
        weight: weight?.number ? formatPlain(weight.number) : null,
      };
      return [{ cell: score, subject: indicator, values }];
    }),
});
