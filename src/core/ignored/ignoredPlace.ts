import type { AssessedForm, Finding } from '../assessment';
import type { IgnoredItem } from './ignoredFindings';

/** What a finding is known by from one time to the next: no row number, no value, no language. */
export type IgnoredPlace = Pick<IgnoredItem, 'sheet' | 'form' | 'check' | 'row'>;

/** A form as it is named on its sheet. */
export interface NamedForm {
  readonly sheet: string;
  readonly form: string;
}

/** A row by its names. */
export interface NamedRow {
  readonly name: string;
  readonly category: string;
  readonly dimension: string;
}

/** The name by which a form is found again on its sheet. */
export function formName({
  project,
  title,
}: {
  readonly project: string | null;
  readonly title: string;
}): string {
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
    row: indicator ? nameOfRow(indicator) : null,
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
export function nameOfRow({ name, category, dimension }: NamedRow): string {
  return name.trim() || category || dimension;
}

/** Whether two names are the same but for spaces and line breaks. */
export function isSameName(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/\s/g, '');
  return bare(one) === bare(other);
}
