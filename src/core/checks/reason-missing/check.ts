import { isUnfinishedReason } from '../../reasonFiller';
import { defineCheck } from '../check';
import { messages, type ReasonMissingValues } from './messages';

/** A required reason is blank or filler: the rows that are highlighted (CHECKS: `reason-missing`). */
export const reasonMissing = defineCheck({
  id: 'reason-missing',
  severity: 'error',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement, explanationDue, reasonPresent }) => {
      if (!explanationDue || reasonPresent || !indicator.reason || indicator.reason.isCovered) return [];
      // An unfinished draft is no blank: `reason-unfinished` says what is left to do.
      if (isUnfinishedReason(indicator.reason.text)) return [];
      // Where nobody has given a score yet, none can be said to be short.
      const isScored = judgement.score !== null || (indicator.score?.number ?? null) !== null;
      const cause: ReasonMissingValues['cause'] = judgement.overTarget
        ? 'over'
        : isScored
          ? 'short'
          : 'unmet';
      const { name, target, achieved, reason } = indicator;
      return [
        {
          cell: reason,
          values: {
            ...{ name, target: target.text, achieved: achieved.text },
            ...{ filler: reason.text.trim(), cause },
          },
        },
      ];
    }),
});
