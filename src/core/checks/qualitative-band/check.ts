import { oneLine } from '../../reading/rowTexts';
import { isInBand } from '../../scoring/judgeForm';
import type { JudgedIndicator } from '../../scoring/judgement';
import { hasNoReason } from '../../scoring/reasonLacking';
import { formatScore, isBelowFull, isFull } from '../../scoring/score';
import { EMPTY_PRAISE } from '../../vocabulary/valueWords';
import { defineCheck, type Occurrence } from '../check';
import { messages, type QualitativeBandValues } from './messages';

/**
 * A qualitative score outside the band its answer allows, a list of options left unchosen, or empty praise for full marks
 * (CHECKS: `qualitative-band`).
 */
export const qualitativeBand = defineCheck({
  id: 'qualitative-band',
  severity: 'warning',
  basis: 'evaluationMeasures',
  messages,
  offers: ['score'],
  find: ({ judged: { indicators } }) =>
    indicators.flatMap((judged) => unchosen(judged) ?? outside(judged) ?? praise(judged) ?? []),
});

type Found = Occurrence<QualitativeBandValues> | null;

function outside(judged: JudgedIndicator): Found {
  const { indicator, judgement } = judged;
  const { score, weight, achieved } = indicator;
  if (judgement.verdict !== 'qualitative' || !judgement.band || !score?.number || !weight?.number)
    return null;
  if (isInBand(score.number, judgement.band, weight.number)) return null;
  const [low, high] = judgement.band;
  const values = {
    ...{ kind: 'outside' as const, answer: oneLine(achieved.text), printed: formatScore(score.number) },
    ...{ low: formatScore(low), high: formatScore(high), isHighIncluded: high.eq(weight.number) },
  };
  // Full marks for less than the target, and no reason: said once, as gravely as the missing reason.
  const lacksReason = isFull(score.number, weight.number) && hasNoReason(judged);
  return {
    ...{ cell: score, subject: indicator, values: { ...values, lacksReason } },
    ...(lacksReason ? { severity: 'error' as const } : {}),
  };
}

function unchosen({ indicator, judgement, reading: { choice } }: JudgedIndicator): Found {
  if (!choice?.isRepeated) return null;
  if (!(judgement.verdict === 'needsReview' && choice.isList) && !choice.hasOpposites) return null;
  const values = { kind: 'unchosen' as const, options: oneLine(indicator.target.text) };
  return { cell: indicator.achieved, subject: indicator, values };
}

/** 好 says nothing of 健全; of a target 良好 it would. */
function praise({ indicator, judgement, reading: { texts, choice } }: JudgedIndicator): Found {
  const { score, weight } = indicator;
  if (EMPTY_PRAISE.exactly(texts.achieved) === null || EMPTY_PRAISE.isIn(choice?.wanted ?? texts.target))
    return null;
  if (judgement.verdict === 'met' || judgement.verdict === 'unmet') return null;
  if (!score?.number || !weight?.number || isBelowFull(score.number, weight.number)) return null;
  const values = {
    ...{ kind: 'praise' as const, answer: oneLine(indicator.achieved.text) },
    printed: formatScore(score.number),
  };
  return { cell: indicator.achieved, subject: indicator, values };
}
