import { formatScore } from '../../scoring/score';
import { isInBand } from '../../scoring/judgeForm';
import type { JudgedIndicator } from '../../scoring/judgement';
import { atShownDecimals } from '../../scoring/score';
import type { CheckContext, Occurrence } from '../check';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type QualitativeConfirmValues } from './messages';

/**
 * A suggestion for a qualitative score that is to be filled in, or was filled in and has not been confirmed by a person
 * since (SCORING §1).
 */
export const qualitativeConfirm = defineCheck({
  id: 'qualitative-confirm',
  severity: 'hint',
  basis: 'evaluationMeasures',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators }, confirmations }) =>
    indicators.flatMap((judged) => {
      const { indicator } = judged;
      if (!indicator.score || indicator.score.isCovered) return [];
      return indicator.score.isBlank
        ? (suggested(judged) ?? [])
        : (waiting(judged, confirmations.get(indicator.row)) ?? []);
    }),
});

type Found = Occurrence<QualitativeConfirmValues> | null;

/** A suggestion that is to be filled in, or that stands in the cell. */
function suggested({ indicator, judgement }: JudgedIndicator): Found {
  const { score, weight } = indicator;
  if (judgement.verdict !== 'qualitative' || !judgement.score || !judgement.band || !weight?.number)
    return null;
  const [low, high] = judgement.band;
  const values = {
    ...targetAndAchieved(indicator),
    printed: null,
    suggestion: formatScore(judgement.score),
    ...{ low: formatScore(low), high: formatScore(high), isHighIncluded: high.eq(weight.number) },
  };
  return { cell: score, subject: indicator, values };
}

/** A score that was filled in as a suggestion; one outside its band is spoken of by `qualitative-band`. */
function waiting(judged: JudgedIndicator, confirmation: Confirmed): Found {
  const { indicator, judgement, isDecided } = judged;
  const { score, weight } = indicator;
  if (confirmation?.state !== 'toConfirm' || isDecided || !score?.number) return null;
  const { band, score: suggestion } = judgement;
  if (band && weight?.number && !isInBand(score.number, band, weight.number)) return null;
  if (suggestion && atShownDecimals(suggestion).eq(atShownDecimals(score.number))) return suggested(judged);
  const values = {
    ...targetAndAchieved(indicator),
    printed: formatScore(score.number),
    suggestion: suggestion && judgement.verdict === 'qualitative' ? formatScore(suggestion) : null,
  };
  return { cell: score, subject: indicator, values };
}

type Confirmed = ReturnType<CheckContext['confirmations']['get']>;
