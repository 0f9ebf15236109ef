import { defineCheck } from '../check';
import { messages } from './messages';

/** A date that the calendar does not have (CHECKS: `date-impossible`). */
export const dateImpossible = defineCheck({
  id: 'date-impossible',
  severity: 'warning',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement: { impossibleDate } }) => {
      if (impossibleDate === null) return [];
      const cell = indicator[impossibleDate];
      return [{ cell, values: { name: indicator.name, text: cell.text.trim(), side: impossibleDate } }];
    }),
});
