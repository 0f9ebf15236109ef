import type { AssessedForm, Assessment, Finding } from '../assessment';
import type { IgnoredFindings, IgnoredItem } from './ignoredFindings';
import { standsFor } from './decided';
import { formName, isSameForm, isSamePlace, placeOf } from './ignoredPlace';

export interface WithIgnored {
  readonly assessment: Assessment;
  /**
   * Items whose form was assessed and has no such finding (any more, or under this profile). For a person to clear
   * away: a value just being corrected may bring the finding back.
   */
  readonly unneeded: readonly IgnoredItem[];
}

/**
 * The assessment with what is ignored said of each finding, and nothing else changed: verdicts, scores, proposals and
 * marks are what they were.
 */
export function withIgnored(assessment: Assessment, { items }: IgnoredFindings): WithIgnored {
  const used = new Set<IgnoredItem>();
  const forms = assessment.forms.map((form) => ({
    ...form,
    findings: form.findings.map((finding): Finding => {
      const item = itemFor(items, form, finding);
      if (item) used.add(item);
      return { ...finding, ignored: item ? { reason: item.reason, date: item.date } : null };
    }),
  }));
  // A decision on a score ends by itself when the row says something else: nobody has ignored anything by it.
  const unneeded = items.filter(
    (item) => item.decided === undefined && !used.has(item) && forms.some((form) => isOf(item, form)),
  );
  return { assessment: { ...assessment, forms }, unneeded };
}

function itemFor(
  items: readonly IgnoredItem[],
  form: AssessedForm,
  finding: Finding,
): IgnoredItem | undefined {
  const place = placeOf(form, finding);
  const row = form.indicators.find((indicator) => indicator.row === finding.row) ?? null;
  return place === null ? undefined : items.find((item) => isSamePlace(item, place) && standsFor(item, row));
}

function isOf(item: IgnoredItem, form: AssessedForm): boolean {
  return isSameForm(item, { sheet: form.sheet, form: formName(form) });
}
