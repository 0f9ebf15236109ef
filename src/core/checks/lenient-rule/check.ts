import { defineCheck } from '../check';
import { messages } from './messages';

/** Full marks by the rules in use that the default rules would not give (SCORING §2: 一体化). */
export const lenientRule = defineCheck({
  id: 'lenient-rule',
  severity: 'warning',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator: { name, target, achieved, score }, judgement }) => {
      if (!judgement.isLenient) return [];
      const values = { name, target: target.text.trim(), achieved: achieved.text.trim() };
      return [{ cell: score ?? achieved, values }];
    }),
});
