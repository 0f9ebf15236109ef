import { formatPlain, isAboveFull, isBelowFull } from '../../scoring/score';
import type { JudgedIndicator } from '../../scoring/judgement';
import { oneLine } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type ReasonMissingValues } from './messages';

/** A required reason is blank or filler (CHECKS: `reason-missing`). */
export const reasonMissing = defineCheck({
  id: 'reason-missing',
  severity: 'error',
  basis: 'evaluationMeasures',
  givesWayTo: [
    { check: 'full-though-unmet', by: 'row' },
    { check: 'percent-odd', by: 'row' },
    { check: 'qualitative-uneven', by: 'row' },
    { check: 'qualitative-band', by: 'row', aspect: 'full' },
  ],
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap((judged) => {
      const { indicator, explanationDue, reasonPresent } = judged;
      const { reason } = indicator;
      if (!explanationDue || reasonPresent || !reason || reason.isCovered) return [];
      // Whether a day that does not exist was late is not known (`date-impossible`).
      if (judged.judgement.impossibleDate !== null && !isDeducted(judged)) return [];
      // An unfinished draft is no blank: `reason-unfinished` says what is left to do.
      const said = judged.reading.reason;
      if (said && (said.unwritten > 0 || said.isGiven)) return [];
      // A target passed by far is `over-target`'s matter, as long as no points were taken off.
      if (judged.judgement.overTarget && !isDeducted(judged)) return [];
      return [
        {
          cell: reason,
          ...(fullMarksOf(judged) === null ? {} : { aspect: 'full' }),
          subject: indicator,
          values: {
            ...targetAndAchieved(indicator),
            ...{ filler: oneLine(reason.text), cause: causeOf(judged) },
            ...{ days: judged.judgement.daysLate, full: fullMarksOf(judged) },
          },
        },
      ];
    }),
});

/** Full marks that a row has though it fell short; `null` for any other score. */
function fullMarksOf({ indicator: { score, weight } }: JudgedIndicator): string | null {
  if (!score?.number || !weight?.number?.gt(0)) return null;
  const isFull = !isBelowFull(score.number, weight.number) && !isAboveFull(score.number, weight.number);
  return isFull ? formatPlain(weight.number) : null;
}

function isDeducted({ indicator: { score, weight } }: JudgedIndicator): boolean {
  return score?.number && weight?.number ? isBelowFull(score.number, weight.number) : false;
}

function causeOf(judged: JudgedIndicator): ReasonMissingValues['cause'] {
  const { verdict, targetMet } = judged.judgement;
  if (verdict === 'unmet' || targetMet === false) return 'unmet';
  if (!isDeducted(judged)) return 'partly';
  return verdict === 'met' ? 'deductedThoughMet' : 'deducted';
}
