import type { AssessedForm, AssessedIndicator, Finding } from '../assessment';
import { isDecided, standsFor, standsSomewhere, tiedTo } from './decided';
import { ignoredItemSchema, type IgnoredFindings, type IgnoredItem } from './ignoredFindings';
import { formName, isSamePlace, placeOf, type IgnoredPlace } from './ignoredPlace';

/** Whether a person may decide to leave a finding as it is: any but a check that did not finish. */
export function canIgnore(form: AssessedForm, finding: Finding): boolean {
  return placeOf(form, finding) !== null;
}

/**
 * The list with a finding added; a second time replaces reason and date. In a row whose score a person has chosen it is
 * ignored for as long as that score stands: it may rest on it. Throws for a reason that is blank or too long and for a
 * date that is no day, which whoever asks the person has to see to.
 *
 * @param date `YYYY-MM-DD`: the core has no clock
 */
export function ignore(
  list: IgnoredFindings,
  form: AssessedForm,
  finding: Finding,
  reason: string,
  date: string,
): IgnoredFindings {
  const row = rowOf(form, finding);
  const isChosen =
    row !== null && (row.decided || isDecided(list, { sheet: form.sheet, form: formName(form) }, row));
  return withIgnoredFinding(list, form, finding, { reason, date, ...(isChosen ? tiedTo(row) : {}) });
}

/** The list with a finding that is ignored as is said; what was said of another row of the same name stays. */
export function withIgnoredFinding(
  list: IgnoredFindings,
  form: AssessedForm,
  finding: Finding,
  said: Omit<IgnoredItem, keyof IgnoredPlace>,
): IgnoredFindings {
  const place = placeOf(form, finding);
  if (place === null) return list;
  const item = ignoredItemSchema.parse({ ...place, ...said });
  const row = rowOf(form, finding);
  const isOfAnother = (other: IgnoredItem) => !standsFor(other, row) && standsSomewhere(other, form);
  const others = list.items.filter((other) => !isSamePlace(other, item) || isOfAnother(other));
  return { ...list, items: [...others, item] };
}

/** The list without whatever makes this finding ignored. */
export function unignore(list: IgnoredFindings, form: AssessedForm, finding: Finding): IgnoredFindings {
  const place = placeOf(form, finding);
  const row = rowOf(form, finding);
  return place === null
    ? list
    : withoutItems(
        list,
        list.items.filter((item) => isSamePlace(item, place) && standsFor(item, row)),
      );
}

/** The list without some of its items: those that are not needed any more, say. */
export function withoutItems(list: IgnoredFindings, items: readonly IgnoredItem[]): IgnoredFindings {
  return { ...list, items: list.items.filter((item) => !items.includes(item)) };
}

function rowOf({ indicators }: AssessedForm, { row }: Finding): AssessedIndicator | null {
  return indicators.find((candidate) => candidate.row === row) ?? null;
}
