import type { AssessedForm, Finding } from '../assessment';

/** The findings that still want something done: those that nobody decided to leave as they are. */
export function countedFindings({ findings }: AssessedForm): readonly Finding[] {
  return findings.filter(({ ignored }) => ignored === null);
}

/** Those that somebody did decide about. */
export function ignoredFindings({ findings }: AssessedForm): readonly Finding[] {
  return findings.filter(({ ignored }) => ignored !== null);
}
