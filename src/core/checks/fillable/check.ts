import { defineCheck } from '../check';
import { messages } from './messages';

/** Scores, rate and total that one press fills: one hint for all of them (CHECKS: `fillable`). */
export const fillable = defineCheck({
  id: 'fillable',
  severity: 'hint',
  basis: 'practice',
  messages,
  find: ({ proposals }) => {
    const blank = proposals.filter(({ occupancy }) => occupancy === 'blank');
    if (blank.length === 0) return [];
    const count = (...roles: readonly string[]) => blank.filter(({ role }) => roles.includes(role)).length;
    const values = {
      places: blank.length,
      scores: count('score', 'executionScore'),
      rates: count('executionRate'),
      totals: count('total'),
    };
    return [{ cell: null, values }];
  },
});
