import type { AssessedForm, AssessedIndicator } from '../assessment';
import { ignore } from './ignore';
import type { IgnoredFindings, IgnoredItem } from './ignoredFindings';
import {
  formName,
  isSameForm,
  isSameName,
  isSamePlace,
  nameOfRow,
  placeOf,
  type NamedForm,
  type NamedRow,
} from './ignoredPlace';

/** What the rules may hold against a score that a person has decided on. */
const OVERRULED: readonly string[] = [
  'score-differs',
  'full-though-unmet',
  'deducted-though-met',
  'qualitative-band',
  'qualitative-confirm',
];

/** A row as far as a decision on its score depends on it. */
export interface DecidableRow extends NamedRow {
  readonly target: string;
  readonly achieved: string;
  readonly printedScore: string | null;
}

/**
 * The list after a person has decided that the score now in a row's cell stands: whatever the rules hold against it is
 * ignored, with the decision as the reason, for as long as score, target and achieved value stay what they are.
 *
 * @param date `YYYY-MM-DD`: the core has no clock
 */
export function decide(
  list: IgnoredFindings,
  form: AssessedForm,
  row: AssessedIndicator,
  reason: string,
  date: string,
): IgnoredFindings {
  const { printedScore: score, target, achieved } = row;
  if (score === null) return list;
  const earlier = withoutEarlier(list, form, row);
  const held = form.findings.filter(
    (finding) => finding.row === row.row && OVERRULED.includes(finding.check) && finding.ignored === null,
  );
  return held.reduce((grown, finding) => {
    const place = placeOf(form, finding);
    const { items } = ignore(grown, form, finding, reason, date);
    const decided = { score, target, achieved };
    return {
      ...grown,
      items: items.map((item) => (place && isSamePlace(item, place) ? { ...item, decided } : item)),
    };
  }, earlier);
}

/** An earlier decision on the same row ends with the new one. */
function withoutEarlier(list: IgnoredFindings, form: AssessedForm, row: AssessedIndicator): IgnoredFindings {
  const place = { sheet: form.sheet, form: formName(form) };
  const isEarlier = (item: IgnoredItem) =>
    item.decided !== undefined &&
    isSameForm(item, place) &&
    item.row !== null &&
    isSameName(item.row, nameOfRow(row)) &&
    !standsFor(item, row);
  return { ...list, items: list.items.filter((item) => !isEarlier(item)) };
}

/** Whether a person has decided that the score which stands in a row counts. */
export function isDecided({ items }: IgnoredFindings, form: NamedForm, row: DecidableRow): boolean {
  return items.some(
    (item) =>
      item.decided !== undefined &&
      OVERRULED.includes(item.check) &&
      isSameForm(item, form) &&
      item.row !== null &&
      isSameName(item.row, nameOfRow(row)) &&
      standsFor(item, row),
  );
}

/** Whether an item speaks of a row as it is now; one that decides nothing speaks of it whatever it says. */
export function standsFor({ decided }: IgnoredItem, row: DecidableRow | null): boolean {
  if (decided === undefined) return true;
  const { printedScore, target, achieved } = row ?? {};
  const isSameScore = typeof printedScore === 'string' && Number(printedScore) === Number(decided.score);
  return isSameScore && target === decided.target && achieved === decided.achieved;
}
