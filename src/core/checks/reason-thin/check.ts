import { plainText } from '../../measure/plainText';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A reason of under six characters (CHECKS: `reason-thin`). */
export const reasonThin = defineCheck({
  id: 'reason-thin',
  severity: 'hint',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, reason }, explanationDue, reasonPresent }) => {
      if (!reason || !explanationDue || !reasonPresent || plainText(reason.text).length >= SHORTEST)
        return [];
      return [{ cell: reason, values: { name, reason: reason.text.trim() } }];
    }),
});

const SHORTEST = 6;
