import type { FindingRow, Report } from './report';

/** The lines of the table 自评问题: what wants something done, then what somebody decided to leave as it is. */
export function findingLines({ findings, ignored }: Report): readonly FindingRow[] {
  return [...findings, ...ignored];
}
