import { isUnfinishedReason } from '../../reasonFiller';
import { defineCheck } from '../check';
import { messages } from './messages';

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
      const cause = judgement.overTarget ? ('over' as const) : ('short' as const);
      const { name, target, achieved, reason } = indicator;
      return [
        {
          cell: reason,
          values: { name, target: target.text, achieved: achieved.text, filler: reason.text.trim(), cause },
        },
      ];
    }),
});
