import type { AssessedForm, Finding } from '../../../core/assessment';
import { findingKey } from '../model/findingView';
import type { PaneState } from '../paneState';

/** A finding of the form looked at, by its key; `null` where it is not found any more. */
export function findingShown(
  { shown, form: index }: PaneState,
  key: string,
): { readonly form: AssessedForm; readonly finding: Finding } | null {
  const forms = shown?.judged?.assessment.forms ?? [];
  const form = forms[index] ?? forms[0];
  const finding = form?.findings.find((candidate) => findingKey(candidate) === key);
  return form && finding ? { form, finding } : null;
}
