import { atShownDecimals, formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A printed score that is not what the rule gives (CHECKS: `score-differs`); a rounding-sized gap is only a hint. */
export const scoreDiffers = defineCheck({
  id: 'score-differs',
  severity: 'warning',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators }, profile }) =>
    indicators.flatMap(({ indicator, judgement, standsByRight }) => {
      if (standsByRight) return [];
      const printed = indicator.score?.number ?? null;
      const isDefinite = judgement.verdict === 'met' || judgement.verdict === 'unmet';
      if (!indicator.score || printed === null || !isDefinite || judgement.score === null) return [];
      const gap = atShownDecimals(printed).minus(judgement.score).abs();
      if (gap.isZero()) return [];
      const isRounding = gap.lte(profile.tolerance);
      return [
        {
          cell: indicator.score,
          severity: isRounding ? ('hint' as const) : ('warning' as const),
          values: {
            name: indicator.name,
            printed: formatScore(printed),
            score: formatScore(judgement.score),
            working: judgement.working ?? '',
            isRounding,
          },
        },
      ];
    }),
});
