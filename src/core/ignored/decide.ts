import type { AssessedForm, AssessedIndicator } from '../assessment';
import { OVERRULED, standsSomewhere, tiedTo } from './decided';
import { withIgnoredFinding } from './ignore';
import type { IgnoredFindings, IgnoredItem } from './ignoredFindings';
import { formName, isSameForm, isSameName, nameOfRow } from './ignoredPlace';

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
  if (row.printedScore === null) return list;
  const held = form.findings.filter(
    (finding) => finding.row === row.row && OVERRULED.includes(finding.check) && finding.ignored === null,
  );
  const said = { reason, date, ...tiedTo(row) };
  return held.reduce(
    (grown, finding) => withIgnoredFinding(grown, form, finding, said),
    withoutEarlier(list, form, row),
  );
}

/** An earlier decision on the same row ends with the new one. */
function withoutEarlier(list: IgnoredFindings, form: AssessedForm, row: AssessedIndicator): IgnoredFindings {
  const place = { sheet: form.sheet, form: formName(form) };
  const isEarlier = (item: IgnoredItem) =>
    item.decided !== undefined &&
    isSameForm(item, place) &&
    item.row !== null &&
    isSameName(item.row, nameOfRow(row)) &&
    !standsSomewhere(item, form);
  return { ...list, items: list.items.filter((item) => !isEarlier(item)) };
}
