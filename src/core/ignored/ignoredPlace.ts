import type { AssessedForm, AssessedIndicator, Finding } from '../assessment';
import type { IgnoredItem } from './ignoredFindings';

/** What a finding is known by from one time to the next: no row number, no value, no language. */
export type IgnoredPlace = Pick<IgnoredItem, 'sheet' | 'form' | 'check' | 'row'>;

/** The name by which a form is found again on its sheet. */
export function formName({ project, title }: AssessedForm): string {
  return project?.trim() || title.trim();
}

/**
 * Where a finding stands. All findings of one check in rows of the same name share a place, and so do those that stand
 * in no indicator's row. `null`: a check that failed, which nobody can decide to leave as it is.
 */
export function placeOf(form: AssessedForm, { check, row }: Finding): IgnoredPlace | null {
  if (check === 'check-failed') return null;
  const indicator = form.indicators.find((candidate) => candidate.row === row);
  return {
    sheet: form.sheet,
    form: formName(form),
    check,
    row: indicator ? rowName(indicator) : null,
  };
}

/** Whether two places are the same; spaces and line breaks in names do not count. */
export function isSamePlace(one: IgnoredPlace, other: IgnoredPlace): boolean {
  return (
    one.check === other.check &&
    isSameForm(one, other) &&
    (one.row === null || other.row === null ? one.row === other.row : isSameName(one.row, other.row))
  );
}

/** Whether two places are on the same form. */
export function isSameForm(
  one: Pick<IgnoredPlace, 'sheet' | 'form'>,
  other: Pick<IgnoredPlace, 'sheet' | 'form'>,
): boolean {
  return one.sheet === other.sheet && isSameName(one.form, other.form);
}

/** A row without a 三级指标 goes by its group. */
function rowName({ name, category, dimension }: AssessedIndicator): string {
  return name.trim() || category || dimension;
}

function isSameName(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/\s/g, '');
  return bare(one) === bare(other);
}
