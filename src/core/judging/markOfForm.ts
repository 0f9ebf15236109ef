import type { Mark } from '../assessment';
import { markOf } from '../mark';
import type { JudgedForm } from '../scoring/judgeForm';

/** Rows needing a reason, from the indicator's name to the form's edge: a merged group cell is never coloured. */
export function markOfForm({ form, indicators }: JudgedForm): Mark | null {
  const { reason, name, target } = form.columns;
  if (reason === null) return null;
  const due = indicators.filter(
    ({ explanationDue, indicator }) => explanationDue && indicator.reason?.isCovered === false,
  );
  const rowsOf = (some: typeof due) => some.map(({ indicator }) => indicator.row);
  const left = Math.min(name ?? target, target, reason);
  const columns = { left, right: Math.max(form.area.right, reason), reason };
  return markOf(rowsOf(due), columns, rowsOf(due.filter(({ reasonPresent }) => reasonPresent)));
}
