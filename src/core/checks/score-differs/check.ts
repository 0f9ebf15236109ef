import { isRoundingOf, toldApart } from '../../reading/printedFigures';
import type { JudgedIndicator } from '../../scoring/judgement';
import { formatPlain } from '../../scoring/score';
import { exactScoreLess } from '../../scoring/scoreExpression';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type ScoreDiffersValues } from './messages';

/** A printed score that is not what the rule gives (CHECKS: `score-differs`). */
export const scoreDiffers = defineCheck({
  id: 'score-differs',
  severity: 'warning',
  basis: 'evaluationMeasures',
  givesWayTo: [
    { check: 'full-though-unmet', by: 'row' },
    { check: 'score-above-weight', by: 'row' },
    { check: 'deducted-though-met', by: 'row' },
    { check: 'reason-missing', by: 'row', aspect: 'lower' },
    { check: 'swapped-columns', by: 'row' },
  ],
  messages,
  offers: ['score'],
  find: ({ judged: { indicators }, profile }) => indicators.flatMap((row) => difference(row, profile)),
});

function difference(
  judged: JudgedIndicator,
  { tolerance }: CheckContext['profile'],
): Occurrence<ScoreDiffersValues>[] {
  const { indicator, judgement } = judged;
  const { score: cell } = indicator;
  const printed = cell?.number ?? null;
  const isDefinite = judgement.verdict === 'met' || judgement.verdict === 'unmet';
  if (!cell || printed === null || !isDefinite || judgement.score === null || judged.standsByRight) return [];
  const exact = judgement.arithmetic === null ? judgement.score : exactScoreLess(judgement.arithmetic);
  const isRounding = isRoundingOf(cell, exact);
  if (
    printed.eq(judgement.score) ||
    (isRounding && printed.decimalPlaces() > judgement.score.decimalPlaces())
  )
    return [];
  const gap = printed.minus(exact).abs();
  const [shownPrinted, score] = toldApart(printed, judgement.score);
  return [
    {
      cell,
      subject: indicator,
      severity: gap.lte(tolerance) ? 'hint' : 'warning',
      aspect: printed.lt(judgement.score) ? 'lower' : 'higher',
      values: {
        ...targetAndAchieved(indicator),
        ...{ printed: shownPrinted, score, working: judgement.working ?? '' },
        gap: formatPlain(printed.minus(judgement.score).abs()),
        isRounding,
      },
    },
  ];
}
