import { FIRST_LABELS } from '../vocabulary/formLabels';
import type { ColumnSpan, FormGrid } from './formGrid';
import { isFormTitle } from './headerVocabulary';
import type { FormLocation } from './locateForms';

/**
 * The columns of each of several forms that stand side by side: one header row says the same headings over again, targets and
 * achieved values among them. Empty where forms stand one below another, or where only some of them stand side by side.
 */
export function spansOfForms(grid: FormGrid, located: readonly FormLocation[]): readonly ColumnSpan[] {
  const spans = located.map((location) => (isTwice(location) ? spansOfHeader(grid, location.header) : []));
  const [first = []] = spans;
  const isAlike = (others: readonly ColumnSpan[]) =>
    others.length === first.length && others.every(({ left }, at) => left === first[at]?.left);
  const isHeaded = located.every((location) => first.every((span) => hasHead(grid.between(span), location)));
  return first.length > 1 && spans.every(isAlike) && isHeaded ? first : [];
}

/** A title or 项目名称 of its own above the header: without one the columns are the second half of the form beside them. */
function hasHead(grid: FormGrid, { top, header }: FormLocation): boolean {
  for (let row = header - 1; row >= top; row -= 1) {
    if (grid.filled(row).some(([, text]) => isFormTitle(text) || FIRST_LABELS.atStart(text) !== null))
      return true;
  }
  return false;
}

/** Two columns or more are target and achieved value with equal right. */
function isTwice({ ambiguous }: FormLocation): boolean {
  const [targets, achieved] = (['target', 'achieved'] as const).map(
    (role) => ambiguous.find((each) => each.role === role)?.columns.length ?? 0,
  );
  return targets !== undefined && targets > 1 && targets === achieved;
}

function spansOfHeader(grid: FormGrid, header: number): readonly ColumnSpan[] {
  const filled = grid.filled(header);
  const [first] = filled;
  const starts = filled.flatMap(([, text], at) => (text === first?.[1] ? [at] : []));
  const parts = starts.map((start, at) => filled.slice(start, starts[at + 1]));
  const headings = parts.map((part) => part.map(([, text]) => text).join('|'));
  if (new Set(headings).size !== 1) return [];
  // 绩效指标 merged over the rows left of 一级指标 is in no cell of the header: every form begins as far left of it as the first.
  const before = (first?.[0] ?? grid.left) - firstColumn(grid, header);
  const lefts = parts.map(([start], at) => {
    const end = parts[at - 1]?.at(-1)?.[0] ?? grid.left - 1;
    return at === 0 ? grid.left : Math.max(end + 1, (start?.[0] ?? grid.left) - before);
  });
  return lefts.map((left, at) => ({ left, right: (lefts[at + 1] ?? grid.right + 1) - 1 }));
}

/** The first column that holds anything above a header, or in it. */
function firstColumn(grid: FormGrid, header: number): number {
  let first = grid.right;
  for (let row = grid.top; row <= header; row += 1)
    first = Math.min(first, grid.filled(row)[0]?.[0] ?? first);
  return first;
}

/** The grid that a form is read from: what stands beside it is not its own. */
export function gridOfForm(grid: FormGrid, { span }: Pick<FormLocation, 'span'>): FormGrid {
  return span ? grid.between(span) : grid;
}
