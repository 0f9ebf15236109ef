import { isInBand } from '../../scoring/judgeForm';
import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A qualitative score outside the band its answer allows (CHECKS: `qualitative-band`). */
export const qualitativeBand = defineCheck({
  id: 'qualitative-band',
  severity: 'warning',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement }) => {
      const { score, weight, name, achieved } = indicator;
      if (judgement.verdict !== 'qualitative' || !judgement.band || !score?.number || !weight?.number)
        return [];
      if (isInBand(score.number, judgement.band, weight.number)) return [];
      const [low, high] = judgement.band;
      return [
        {
          cell: score,
          values: {
            name,
            answer: achieved.text.trim(),
            printed: formatScore(score.number),
            low: formatScore(low),
            high: formatScore(high),
            isHighIncluded: high.eq(weight.number),
          },
        },
      ];
    }),
});
