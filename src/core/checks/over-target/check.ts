import { defineCheck } from '../check';
import { NOTES } from '../../scoring/notes';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** Passed by the profile’s threshold without a reason (CHECKS: `over-target`). */
export const overTarget = defineCheck({
  id: 'over-target',
  severity: 'warning',
  basis: 'evaluationMeasures',
  givesWayTo: [
    { check: 'percent-odd', by: 'row' },
    { check: 'reason-missing', by: 'row' },
    { check: 'reason-unfinished', by: 'row' },
  ],
  messages,
  offers: ['candidates'],
  find: ({ judged: { indicators }, profile }) =>
    indicators.flatMap(({ indicator, judgement, reasonPresent }) => {
      if (!judgement.overTarget || reasonPresent || profile.overTargetFrom === null) return [];
      const values = {
        ...targetAndAchieved(indicator),
        threshold: profile.overTargetFrom,
        isAssumed: judgement.note === NOTES.assumedAtLeast,
      };
      return [{ cell: indicator.achieved, subject: indicator, values }];
    }),
});
