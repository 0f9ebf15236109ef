import type { RowShift } from './rowShift';

/** How many rows at the top are frozen afterwards: rows put in among them are frozen too, removed ones are not. */
export function frozenRowsAfter(rows: number, { at, by }: RowShift): number {
  if (at >= rows) return rows;
  return by > 0 ? rows + by : rows - Math.min(rows - at, -by);
}
