import type { AssessedForm } from '../../src/core/assessment';
import type { ExpectedForm } from './expectedForm';

/**
 * Checks that `expected/` does not list one by one: it gives the scores and the required reasons themselves, from
 * which these follow row by row.
 */
const FOLLOW_FROM_ROWS = ['score-differs', 'qualitative-confirm', 'reason-missing'];

/** Which checks a form raises beside what is expected of it: `missing` had to be raised, `extra` must not be. */
export function findingsBeside(
  form: AssessedForm,
  expected: ExpectedForm,
): { missing: string[]; extra: string[] } {
  const raised = [...new Set(form.findings.map(({ check }) => check))];
  const required = expected.formFindings.map(({ id }) => id);
  const allowed = [expected.optionalFindings, expected.artifactFindings].flat().map(({ id }) => id);
  return {
    missing: required.filter((check) => !raised.includes(check)),
    extra: raised.filter((check) => ![...required, ...allowed, ...FOLLOW_FROM_ROWS].includes(check)),
  };
}
