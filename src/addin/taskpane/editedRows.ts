import type { AssessedForm, AssessedIndicator } from '../../core/assessment';
import type { ScoreOutcome } from '../flow/scoreOutcome';

/**
 * The rows (one-based) in which an edit has changed anything, told by comparing what was judged before and after: what
 * Excel says of a pasted block may come cell by cell. None where rows came or went: their numbers then say nothing.
 */
export function editedRows(before: ScoreOutcome | undefined, after: ScoreOutcome): readonly number[] {
  if (before?.kind !== 'scored' || after.kind !== 'scored' || before.sheetId !== after.sheetId) return [];
  const [old, now] = [rowsOf(before.assessment.forms), rowsOf(after.assessment.forms)];
  if (old.length !== now.length) return [];
  if (now.some(({ row }, index) => row !== old[index]?.row)) return [];
  return now.filter((row, index) => written(row) !== written(old[index])).map(({ row }) => row);
}

const rowsOf = (forms: readonly AssessedForm[]) => forms.flatMap(({ indicators }) => indicators);

/** What stands on the sheet in the row, as far as it was read. */
function written(row: AssessedIndicator | undefined): string {
  if (!row) return '';
  const { name, target, achieved, weight, printedScore, reasonPresent } = row;
  return JSON.stringify([name, target, achieved, weight, printedScore, reasonPresent]);
}
