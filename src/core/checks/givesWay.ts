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
  const places = placesOf(findings);
  return findings.filter(
    (finding) =>
      !rulesOf(finding.check).some(({ check, by, aspect }) => {
        if (aspect !== undefined && aspect !== finding.aspect) return false;
        const found = places.get(check);
        return (
          found !== undefined &&
          aboutSame(finding, found, by).some(
            (other) => !(lowered.has(check) && GRAVITY[other.severity] < GRAVITY[finding.severity]),
          )
        );
      }),
  );
}

/** What one check found, by where it stands: a form may have thousands of findings. */
interface Places {
  readonly all: BareFinding[];
  readonly byCell: Map<string, BareFinding[]>;
  /** By each row that a finding speaks for. */
  readonly byRow: Map<number, BareFinding[]>;
}

function placesOf(findings: readonly BareFinding[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  for (const finding of findings) {
    const known = places.get(finding.check);
    const found: Places = known ?? { all: [], byCell: new Map(), byRow: new Map() };
    places.set(finding.check, found);
    found.all.push(finding);
    if (finding.cell !== null) add(found.byCell, finding.cell, finding);
    if (finding.row !== null) add(found.byRow, finding.row, finding);
    for (const row of finding.rows) add(found.byRow, row, finding);
  }
  return places;
}

function add<Key>(lists: Map<Key, BareFinding[]>, key: Key, finding: BareFinding): void {
  const list = lists.get(key);
  if (list) list.push(finding);
  else lists.set(key, [finding]);
}

const NONE: readonly BareFinding[] = [];

/** What the other check found about the same fact. */
function aboutSame(
  { cell, row }: BareFinding,
  { all, byCell, byRow }: Places,
  by: GivesWay['by'],
): readonly BareFinding[] {
  if (by === 'form') return all;
  if (by === 'cell') return cell === null ? NONE : (byCell.get(cell) ?? NONE);
  return row === null ? NONE : (byRow.get(row) ?? NONE);
}
