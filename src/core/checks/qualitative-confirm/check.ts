import { formatCell } from '../../../grid/cellAddress';
import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** A suggestion for a qualitative score that is, or was just, filled in: a person confirms it (SCORING §1). */
export const qualitativeConfirm = defineCheck({
  id: 'qualitative-confirm',
  severity: 'hint',
  basis: 'evaluationMeasures',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators }, justFilled }) =>
    indicators.flatMap(({ indicator, judgement }) => {
      const { score, weight } = indicator;
      if (judgement.verdict !== 'qualitative' || !score || !weight?.number) return [];
      if (!judgement.score || !judgement.band || score.isCovered) return [];
      if (!score.isBlank && !justFilled.has(formatCell(score))) return [];
      const [low, high] = judgement.band;
      const values = {
        ...targetAndAchieved(indicator),
        suggestion: formatScore(judgement.score),
        ...{ low: formatScore(low), high: formatScore(high), isHighIncluded: high.eq(weight.number) },
      };
      return [{ cell: score, subject: indicator, values }];
    }),
});
