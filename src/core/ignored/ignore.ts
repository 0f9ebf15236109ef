import type { AssessedForm, Finding } from '../assessment';
import { ignoredItemSchema, type IgnoredFindings, type IgnoredItem } from './ignoredFindings';
import { isSamePlace, placeOf } from './ignoredPlace';

/** Whether a person may decide to leave a finding as it is: any but a check that did not finish. */
export function canIgnore(form: AssessedForm, finding: Finding): boolean {
  return placeOf(form, finding) !== null;
}

/**
 * The list with a finding added; a second time replaces reason and date. Throws for a reason that is blank or too long
 * and for a date that is no day, which whoever asks the person has to see to.
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
  const place = placeOf(form, finding);
  if (place === null) return list;
  const item = ignoredItemSchema.parse({ ...place, reason, date });
  return { ...list, items: [...list.items.filter((other) => !isSamePlace(other, item)), item] };
}

/** The list without whatever makes this finding ignored. */
export function unignore(list: IgnoredFindings, form: AssessedForm, finding: Finding): IgnoredFindings {
  const place = placeOf(form, finding);
  return place === null
    ? list
    : withoutItems(
        list,
        list.items.filter((item) => isSamePlace(item, place)),
      );
}

/** The list without some of its items: those that are not needed any more, say. */
export function withoutItems(list: IgnoredFindings, items: readonly IgnoredItem[]): IgnoredFindings {
  return { ...list, items: list.items.filter((item) => !items.includes(item)) };
}
