import { completedYear } from '../../reading/completedYear';
import { isDeductedAndExplained } from '../deductedAndExplained';
import { defineCheck } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages } from './messages';

/** Achieved later than the target’s date, and not both deducted and explained (CHECKS: `date-late`). */
export const dateLate = defineCheck({
  id: 'date-late',
  severity: 'warning',
  basis: 'practice',
  givesWayTo: [
    { check: 'reason-missing', by: 'row' },
    { check: 'reason-contradicts', by: 'row' },
    { check: 'reason-unfinished', by: 'row' },
  ],
  messages,
  offers: ['formYear'],
  find: ({ judged: { form, indicators } }) =>
    indicators.flatMap((judged) => {
      const { indicator, judgement, reading } = judged;
      if (judgement.reviewCause !== 'date-late' || isDeductedAndExplained(judged)) return [];
      const completed = completedYear(indicator.achieved, reading.achieved, form.year);
      const isExplained = reading.reason?.isGiven === true;
      const values = { ...targetAndAchieved(indicator), days: judgement.daysLate, completed, isExplained };
      return [{ cell: indicator.achieved, subject: indicator, values }];
    }),
});
