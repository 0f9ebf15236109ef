import type { AssessedForm, Assessment } from './assessment';
import type { EditPlan } from './plan';
import { formatCell, parseArea, parseCell, type CellArea } from '../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../grid/gridSnapshot';

/**
 * The cells (A1) that a plan rests on: everything that was judged on the forms it writes to, and whatever else stands in
 * the rows concerned, which tells one row from another. Should one of them hold something else when the write comes,
 * rows have moved or the judgement is no longer that of the sheet.
 */
export function evidenceOf(
  assessment: Assessment,
  snapshot: GridSnapshot,
  plan: EditPlan,
): readonly string[] {
  const planned = new Set(plan.cells.map(({ cell }) => cell));
  const isConcerned = (form: AssessedForm) =>
    form.mark !== null || [...planned].some((cell) => isInside(cell, form));
  return assessment.forms.filter(isConcerned).flatMap((form) => {
    const { indicators, funds, total } = form;
    const judged = [
      ...indicators.flatMap(({ cells }) => Object.values(cells)),
      ...Object.values(funds?.cells ?? {}),
      ...Object.values(total.cells),
    ].flatMap((cell) => cell ?? []);
    const rows = [...indicators.map(({ row }) => row), funds?.row, total.row].flatMap((row) => row ?? []);
    return [...new Set([...judged, ...rows.flatMap((row) => constantsIn(form, snapshot, row))])];
  });
}

/**
 * The cells that tell which rows these are: what stands in the rows of the given cells and is nobody's to fill in. For
 * taking back, which rests on nothing but the rows and the cells themselves.
 */
export function identityOf(
  assessment: Assessment,
  snapshot: GridSnapshot,
  cells: readonly string[],
): readonly string[] {
  return assessment.forms.flatMap((form) => {
    const own = cells.filter((cell) => isInside(cell, form));
    const rows = new Set(own.map((cell) => (parseCell(cell)?.row ?? 0) + 1));
    const filledIn = new Set(
      form.indicators.flatMap(({ cells: { achieved, score, reason } }) => [achieved, score, reason]),
    );
    return [...rows]
      .flatMap((row) => constantsIn(form, snapshot, row))
      .filter((cell) => !filledIn.has(cell) && !cells.includes(cell));
  });
}

function isInside(cell: string, { range }: AssessedForm): boolean {
  const [area, place] = [parseArea(range), parseArea(cell)];
  if (area === null || place === null) return false;
  return (
    place.top >= area.top && place.top <= area.bottom && place.left >= area.left && place.left <= area.right
  );
}

/** The cells of a row (one-based) of a form that hold something else than a formula. */
function constantsIn({ range }: AssessedForm, snapshot: GridSnapshot, row: number): readonly string[] {
  const area: CellArea | null = parseArea(range);
  if (area === null) return [];
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return columns.flatMap((column) => {
    const { type, formula } = cellAt(snapshot, row - 1, column);
    return type === 'empty' || formula !== null ? [] : [formatCell({ row: row - 1, column })];
  });
}
