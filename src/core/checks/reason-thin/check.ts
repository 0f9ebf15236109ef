import { plainText } from '../../measure/plainText';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A reason of under six characters, headings and punctuation not counted (CHECKS: `reason-thin`). */
export const reasonThin = defineCheck({
  id: 'reason-thin',
  severity: 'hint',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, reason }, explanationDue, reasonPresent }) => {
      if (!reason || !explanationDue || !reasonPresent || wordsIn(reason.text) >= SHORTEST) return [];
      return [{ cell: reason, values: { name, reason: reason.text.trim() } }];
    }),
});

const SHORTEST = 6;

/** What is left of 「原因：… 改进措施：…」 that nobody has filled in is nothing. */
function wordsIn(text: string): number {
  return plainText(text).replace(/(?:偏差)?原因(?:分析)?:|(?:改进)?措施:|[\p{P}\p{S}]/gu, '').length;
}
