import { formatScore, isAboveFull, isBelowFull } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A percentage scored full that would be less by proportion (CHECKS: `qualitative-uneven`). */
export const qualitativeUneven = defineCheck({
  id: 'qualitative-uneven',
  severity: 'hint',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement }) => {
      const { score, weight, name, achieved } = indicator;
      if (judgement.verdict !== 'qualitative' || !score?.number || !weight?.number || !judgement.score)
        return [];
      const isFull = !isBelowFull(score.number, weight.number) && !isAboveFull(score.number, weight.number);
      if (!isFull || !isBelowFull(judgement.score, weight.number)) return [];
      const values = {
        name,
        answer: achieved.text.trim(),
        printed: formatScore(score.number),
        proportional: formatScore(judgement.score),
      };
      return [{ cell: score, values }];
    }),
});
