import type { AssessedForm, Assessment, Finding } from '../core/assessment';

/**
 * What to show after cells were filled: the judgement of the sheet as it stands now (so that a blank that was filled is
 * no longer complained of, and formulas count with their new results), with those hints of the first judgement that
 * speak of the filling itself, such as "confirm this suggested score".
 *
 * @param filled the A1 cells that were written
 */
export function assessmentAfterFilling(
  before: Assessment,
  after: Assessment,
  filled: readonly string[],
): Assessment {
  const cells = new Set(filled);
  return { ...after, forms: after.forms.map((form) => withHintsOf(before.forms, form, cells)) };
}

function withHintsOf(
  before: readonly AssessedForm[],
  form: AssessedForm,
  filled: ReadonlySet<string>,
): AssessedForm {
  const earlier = before.find((candidate) => candidate.range === form.range);
  if (!earlier) return form;
  const known = new Set(form.findings.map(keyOf));
  const hints = earlier.findings.filter(
    (finding) =>
      finding.severity === 'hint' &&
      finding.cell !== null &&
      filled.has(finding.cell) &&
      !known.has(keyOf(finding)),
  );
  return { ...form, findings: [...form.findings, ...hints] };
}

function keyOf(finding: Finding): string {
  return `${finding.check} ${finding.cell ?? ''}`;
}
