import type { CellArea } from '../../grid/cellAddress';
import { LAST_ROW } from '../../grid/sheetSize';

/** Whole rows inserted into a sheet or removed from it. */
export interface RowShift {
  /** Zero-based: the first row inserted or removed. */
  readonly at: number;
  /** Rows inserted (positive) or removed (negative). */
  readonly by: number;
}

/** Where a row is afterwards; `null` when it was removed or pushed off the sheet. */
export function shiftedRow(row: number, { at, by }: RowShift): number | null {
  if (row < at) return row;
  if (by < 0 && row < at - by) return null;
  return row + by > LAST_ROW ? null : row + by;
}

/**
 * What becomes of a run of rows: it grows by rows inserted inside it, but not at its edges, and loses those removed.
 * `null` when nothing is left of it.
 */
export function shiftedSpan(
  first: number,
  last: number,
  { at, by }: RowShift,
): readonly [number, number] | null {
  const end = at - by;
  const top = by > 0 ? (first >= at ? first + by : first) : first >= end ? first + by : Math.min(first, at);
  const bottom = by > 0 ? (last >= at ? last + by : last) : last >= end ? last + by : Math.min(last, at - 1);
  if (top > LAST_ROW || bottom < top) return null;
  return [top, Math.min(bottom, LAST_ROW)];
}

/** The same for an area of cells. */
export function shiftedArea(area: CellArea, shift: RowShift): CellArea | null {
  const span = shiftedSpan(area.top, area.bottom, shift);
  return span && { ...area, top: span[0], bottom: span[1] };
}

/** The same for several; those of which nothing is left are left out. */
export function shiftedAreas(areas: readonly CellArea[], shift: RowShift): readonly CellArea[] {
  return areas.flatMap((area) => shiftedArea(area, shift) ?? []);
}

/** What takes a shift back, as far as places go. */
export function reversed({ at, by }: RowShift): RowShift {
  return { at, by: -by };
}
