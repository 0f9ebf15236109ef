import type { AssessedForm, AssessedIndicator } from '../assessment';
import { formName } from '../ignored/ignoredPlace';
import type { ConfirmedItem, ConfirmedScores } from './confirmedScores';
import { isSameScoredPlace, scoredPlace } from './scoredRow';

/** As many as a workbook keeps: some 2 MB of the 5 that an add-in has. Of more, the oldest confirmed ones go first. */
const MOST_ITEMS = 5000;

/**
 * The list after a person has confirmed the scores that stand in these rows. A row without a score has nothing to
 * confirm and is passed over.
 *
 * @param date `YYYY-MM-DD`: the core has no clock
 * @param reason in their words, where they were asked
 */
export function confirm(
  list: ConfirmedScores,
  form: AssessedForm,
  rows: readonly AssessedIndicator[],
  date: string,
  reason = '',
): ConfirmedScores {
  const items = itemsFor(form, rows, date);
  return withItems(list, reason === '' ? items : items.map((item) => ({ ...item, reason })));
}

/** The list after suggestions were filled into these rows: they wait for a person's word, whatever was said before. */
export function awaitConfirmation(
  list: ConfirmedScores,
  form: AssessedForm,
  rows: readonly AssessedIndicator[],
): ConfirmedScores {
  return withItems(list, itemsFor(form, rows, null));
}

/** What came into a list and what went out of it, so that it can be taken back. */
export interface ConfirmedChange {
  readonly before: readonly ConfirmedItem[];
  readonly after: readonly ConfirmedItem[];
}

/** The difference between a list and what became of it. */
export function changeOfConfirmed(before: ConfirmedScores, after: ConfirmedScores): ConfirmedChange {
  return {
    before: before.items.filter((item) => !after.items.includes(item)),
    after: after.items.filter((item) => !before.items.includes(item)),
  };
}

/** The list with a change taken back (or, with its sides exchanged, made again); what has changed since stays. */
export function takenBack(list: ConfirmedScores, { before, after }: ConfirmedChange): ConfirmedScores {
  const isGoing = (item: ConfirmedItem) =>
    after.some((one) => isSameScoredPlace(one, item) && one.confirmed === item.confirmed);
  const staying = list.items.filter((item) => !isGoing(item));
  const coming = before.filter((item) => !staying.some((other) => isSameScoredPlace(other, item)));
  return { ...list, items: [...staying, ...coming] };
}

function itemsFor(
  form: AssessedForm,
  rows: readonly AssessedIndicator[],
  confirmed: string | null,
): readonly ConfirmedItem[] {
  const named = { sheet: form.sheet, form: formName(form) };
  return rows.flatMap((row): ConfirmedItem[] =>
    row.printedScore === null ? [] : [{ ...scoredPlace(named, row), score: row.printedScore, confirmed }],
  );
}

function withItems(list: ConfirmedScores, added: readonly ConfirmedItem[]): ConfirmedScores {
  const kept = list.items.filter((item) => !added.some((one) => isSameScoredPlace(one, item)));
  const all = [...kept, ...added];
  let surplus = all.length - MOST_ITEMS;
  if (surplus <= 0) return { ...list, items: all };
  const fewer = all.filter(({ confirmed }) => confirmed === null || (surplus -= 1) < 0);
  return { ...list, items: fewer.slice(-MOST_ITEMS) };
}
