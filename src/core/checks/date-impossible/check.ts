import { oneLine } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A date that the calendar does not have (CHECKS: `date-impossible`). */
export const dateImpossible = defineCheck({
  id: 'date-impossible',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: ({ judged: { indicators } }) =>
    indicators.flatMap(({ indicator, judgement: { impossibleDate } }) => {
      if (impossibleDate === null) return [];
      const cell = indicator[impossibleDate];
      return [{ cell, subject: indicator, values: { text: oneLine(cell.text), side: impossibleDate } }];
    }),
});
