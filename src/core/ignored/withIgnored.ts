import type { AssessedForm, AssessedIndicator, Assessment, Finding } from '../assessment';
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
  const isNew = assessment.forms.every(({ findings }) => findings.every(({ ignored }) => ignored === null));
  if (items.length === 0 && isNew) return { assessment, unneeded: [] };
  const used = new Set<IgnoredItem>();
  const forms = assessment.forms.map((form) => {
    const rows = new Map(form.indicators.map((indicator) => [indicator.row, indicator]));
    const findings = form.findings.map((finding): Finding => {
      const item = itemFor(items, form, finding, rows);
      if (item) used.add(item);
      return { ...finding, ignored: item ? { reason: item.reason, date: item.date } : null };
    });
    return { ...form, findings };
  });
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
  rows: ReadonlyMap<number | null, AssessedIndicator>,
): IgnoredItem | undefined {
  const place = placeOf(form, finding);
  const row = rows.get(finding.row) ?? null;
  return place === null ? undefined : items.find((item) => isSamePlace(item, place) && standsFor(item, row));
}

function isOf(item: IgnoredItem, form: AssessedForm): boolean {
  return isSameForm(item, { sheet: form.sheet, form: formName(form) });
}
