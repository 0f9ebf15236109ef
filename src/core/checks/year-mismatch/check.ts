import type { CalendarDate, Measure } from '../../measure/measure';
import { completedYear } from '../../reading/completedYear';
import { oneLine } from '../../reading/rowTexts';
import { defineCheck } from '../check';
import { messages } from './messages';

/** A target or achieved date outside the form’s year, at its cell (CHECKS: `year-mismatch`). */
export const yearMismatch = defineCheck({
  id: 'year-mismatch',
  severity: 'hint',
  basis: 'practice',
  messages,
  offers: ['formYear'],
  find: ({ judged: { form, indicators } }) => {
    const { year } = form;
    if (year === null) return [];
    return indicators.flatMap(({ indicator, judgement, reading: { target, achieved } }) => {
      const isOutside = (measure: Measure) => (dateIn(measure)?.year ?? year) !== year;
      if (isOutside(target))
        return [
          {
            cell: indicator.target,
            subject: indicator,
            values: {
              year,
              text: oneLine(indicator.target.text),
              completed: completedYear(indicator.target, target, year),
            },
          },
        ];
      // Done late is `date-late`'s matter.
      if (!isOutside(achieved) || judgement.reviewCause === 'date-late') return [];
      return [
        {
          cell: indicator.achieved,
          subject: indicator,
          values: {
            year,
            text: oneLine(indicator.achieved.text),
            completed: completedYear(indicator.achieved, achieved, year),
          },
        },
      ];
    });
  },
});

function dateIn(measure: Measure): CalendarDate | null {
  return measure.kind === 'date' ? measure.date : null;
}
