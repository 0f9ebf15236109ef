import type { AssessedForm } from '../assessment';
import type { IgnoredFindings, IgnoredItem } from './ignoredFindings';
import { isSameForm, isSameName, nameOfRow, type NamedForm, type NamedRow } from './ignoredPlace';

/** What the rules may hold against a score that a person has decided on. */
export const OVERRULED: readonly string[] = [
  'score-differs',
  'full-though-unmet',
  'deducted-though-met',
  'qualitative-band',
  'qualitative-confirm',
];

/** A row as far as a decision on its score depends on it. */
export interface DecidableRow extends NamedRow {
  readonly target: string;
  readonly achieved: string;
  readonly printedScore: string | null;
}

/** Whether a person has decided that the score which stands in a row counts. */
export function isDecided({ items }: IgnoredFindings, form: NamedForm, row: DecidableRow): boolean {
  return items.some(
    (item) =>
      item.decided !== undefined &&
      OVERRULED.includes(item.check) &&
      isSameForm(item, form) &&
      item.row !== null &&
      isSameName(item.row, nameOfRow(row)) &&
      standsFor(item, row),
  );
}

/** Whether an item speaks of a row as it is now; one that decides nothing speaks of it whatever it says. */
export function standsFor({ decided }: IgnoredItem, row: DecidableRow | null): boolean {
  if (decided === undefined) return true;
  const { printedScore, target, achieved } = row ?? {};
  const isSameScore = typeof printedScore === 'string' && Number(printedScore) === Number(decided.score);
  return isSameScore && target === decided.target && achieved === decided.achieved;
}

/** Whether an item speaks of some row of a form as it is now: rows of one name may stand in several groups. */
export function standsSomewhere(item: IgnoredItem, { indicators }: AssessedForm): boolean {
  return indicators.some(
    (row) => item.row !== null && isSameName(item.row, nameOfRow(row)) && standsFor(item, row),
  );
}

/** What ties an item to the score that stands in a row; nothing where none does. */
export function tiedTo({
  printedScore: score,
  target,
  achieved,
}: DecidableRow): Pick<IgnoredItem, 'decided'> {
  return score === null ? {} : { decided: { score, target, achieved } };
}
