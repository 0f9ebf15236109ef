import { isDeducted } from '../../scoring/isDeducted';
import { formatPlain, isFull } from '../../scoring/score';
import { hasNoReason } from '../../scoring/reasonLacking';
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
    { check: 'qualitative-uneven', by: 'row', aspect: 'full' },
    { check: 'qualitative-band', by: 'row', aspect: 'full' },
  ],
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap((judged) => {
      const { indicator } = judged;
      const { reason } = indicator;
      // An unfinished draft is no blank: `reason-unfinished` says what is left to do.
      if (reason === null || !hasNoReason(judged)) return [];
      // Whether a day that does not exist was late is not known (`date-impossible`).
      if (judged.judgement.impossibleDate !== null && !isDeducted(judged)) return [];
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
  return isFull(score.number, weight.number) ? formatPlain(weight.number) : null;
}

function causeOf(judged: JudgedIndicator): ReasonMissingValues['cause'] {
  const { verdict, targetMet, reviewCause } = judged.judgement;
  if (reviewCause === 'date-late') return 'late';
  if (verdict === 'unmet' || targetMet === false) return 'unmet';
  if (!isDeducted(judged)) return 'partly';
  return verdict === 'met' ? 'deductedThoughMet' : 'deducted';
}
