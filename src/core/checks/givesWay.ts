import type { Severity } from '../assessment';
import type { BareFinding } from './check';

/**
 * Another check that says the same fact better (CHECKS: "gives way to"). Two findings are about the same fact when they
 * share a cell, a row or only the form.
 */
export interface GivesWay {
  readonly check: string;
  readonly by: 'cell' | 'row' | 'form';
  /** Only occurrences of this kind give way; all of them unless told. */
  readonly aspect?: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 };

/**
 * One fact, one finding: drops every finding that another one on the same fact replaces. A finding whose own replacement
 * is dropped in turn goes too: all of them are about that one fact.
 *
 * @param rulesOf what a check gives way to
 * @param lowered checks that a profile takes less seriously than the catalogue: a graver finding does not hide behind them
 */
export function withoutSaidTwice(
  findings: readonly BareFinding[],
  rulesOf: (check: string) => readonly GivesWay[],
  lowered: ReadonlySet<string> = new Set(),
): readonly BareFinding[] {
  return findings.filter(
    (finding) =>
      !rulesOf(finding.check).some(
        ({ check, by, aspect }) =>
          (aspect === undefined || aspect === finding.aspect) &&
          findings.some(
            (other) =>
              other.check === check &&
              sharesFact(finding, other, by) &&
              !(lowered.has(check) && GRAVITY[other.severity] < GRAVITY[finding.severity]),
          ),
      ),
  );
}

function sharesFact(one: BareFinding, other: BareFinding, by: GivesWay['by']): boolean {
  if (by === 'form') return true;
  if (by === 'cell') return one.cell !== null && one.cell === other.cell;
  return one.row !== null && (one.row === other.row || other.rows.includes(one.row));
}
