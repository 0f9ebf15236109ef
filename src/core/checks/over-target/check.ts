import { defineCheck } from '../check';
import { NOTES } from '../../scoring/notes';
import { messages } from './messages';

/** Passed by the profile’s threshold without a reason (CHECKS: `over-target`). */
export const overTarget = defineCheck({
  id: 'over-target',
  severity: 'warning',
  messages,
  offers: ['candidates'],
  find: ({ judged: { indicators }, profile }) =>
    indicators.flatMap(({ indicator: { name, target, achieved }, judgement, reasonPresent }) => {
      if (!judgement.overTarget || reasonPresent || profile.overTargetFrom === null) return [];
      const values = {
        name,
        target: target.text.trim(),
        achieved: achieved.text.trim(),
        threshold: profile.overTargetFrom,
        isAssumed: judgement.note === NOTES.assumedAtLeast,
      };
      return [{ cell: achieved, values }];
    }),
});
