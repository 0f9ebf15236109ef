import type { Finding } from '../assessment';

/**
 * What a check may offer for putting things right, by what would be written. `score`, `executionRate`,
 * `executionScore` and `total`: the number that the rules give for the finding's cell. `candidates`: the scores that the
 * finding's row could have. `weight`: the one weight that nobody filled in. `formYear`: a date of a later year in the
 * form's.
 */
export type Offer =
  'score' | 'executionRate' | 'executionScore' | 'total' | 'candidates' | 'weight' | 'formYear';

/** What a finding offers: a safe fix, or values to choose from, or neither. */
export type Offered = Pick<Finding, 'fix' | 'suggestions'>;

export const NOTHING_OFFERED: Offered = { fix: null, suggestions: [] };
