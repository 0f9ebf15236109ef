import type { Confirmation } from '../assessment';
import type { NamedForm } from '../ignored/ignoredPlace';
import type { ConfirmedScores } from './confirmedScores';
import { isOfRow, isSameScore, isSameScoredPlace, scoredPlace, type ScoredRow } from './scoredRow';

/**
 * Whether the score in a row was confirmed by a person, or was filled in as a suggestion and waits for a person's word.
 * `null`: it is nobody's suggestion: whoever typed it answers for it.
 *
 * A confirmation holds for the sheet, the target, the achieved value and the score that it was given for. In doubt the
 * question is asked again: a suggestion stays one when the achieved value changes beneath it, and on a sheet that was
 * renamed or copied.
 */
export function confirmationOf(
  { items }: ConfirmedScores,
  form: NamedForm,
  row: ScoredRow,
): Confirmation | null {
  const place = scoredPlace(form, row);
  const standing = items.filter((item) => isOfRow(item, place) && isSameScore(item.score, row.printedScore));
  const own = standing.find((item) => isSameScoredPlace(item, place));
  if (own?.confirmed) {
    const { confirmed: date, reason } = own;
    return { state: 'confirmed', date, ...(reason === undefined ? {} : { reason }) };
  }
  return standing.length === 0 ? null : { state: 'toConfirm', date: null };
}
