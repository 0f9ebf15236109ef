import { formatPlain, isBelowFull } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Full marks for a target that was not met (CHECKS: `full-though-unmet`). */
export const fullThoughUnmet = defineCheck({
  id: 'full-though-unmet',
  severity: 'error',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement }) => {
      const { score, weight, name, target, achieved } = indicator;
      if (judgement.verdict !== 'unmet' || !score?.number || !weight?.number) return [];
      if (isBelowFull(score.number, weight.number)) return [];
      const values = {
        name,
        target: target.text,
        achieved: achieved.text,
        weight: formatPlain(weight.number),
      };
      return [{ cell: score, values }];
    }),
});
