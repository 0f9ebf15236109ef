import type { CalendarDate, Measure } from '../../measure/measure';
import { completedYear } from '../../reading/completedYear';
import type { GoalReading } from '../../reading/goalReading';
import { oneLine } from '../../reading/rowTexts';
import { NEXT_YEAR } from '../../vocabulary/dateWords';
import { defineCheck, type Occurrence } from '../check';
import { messages, type YearMismatchValues } from './messages';

/** A target or achieved date outside the form’s year, at its cell, or goals of another year (CHECKS: `year-mismatch`). */
export const yearMismatch = defineCheck({
  id: 'year-mismatch',
  severity: 'hint',
  basis: 'practice',
  messages,
  offers: ['formYear'],
  find: ({ judged: { form, indicators }, reading: { goal } }) => {
    const { year } = form;
    if (year === null) return [];
    const inRows = indicators.flatMap(({ indicator, judgement, reading: { target, achieved, texts } }) => {
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
      if (NEXT_YEAR.isIn(texts.target)) return [];
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
    return [...inRows, ...goalsOf(year, goal)];
  },
});

/** 2022年计划培训100人｜2022年共培训100人: last year's texts, where both begin so and neither speaks of another year. */
function goalsOf(year: number, { expected, actual }: GoalReading): Occurrence<YearMismatchValues>[] {
  const years = [expected, actual].map((text) => text?.ofYear ?? null);
  const other = years[0];
  // 2025年实现全覆盖 is what is meant to come.
  if (!actual || !other || other >= year || years[1] !== other) return [];
  return [{ cell: actual.cell, values: { year, text: `${other}年`, completed: null } }];
}

function dateIn(measure: Measure): CalendarDate | null {
  return measure.kind === 'date' ? measure.date : null;
}
