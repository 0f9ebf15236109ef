import type { CellArea } from '../../grid/cellAddress';
import type { LiveCell, LiveSheet } from '../session/workbookSession';

/** Excel hands over no more cells in one answer (Docs `excel/performance.md`). */
const MOST_CELLS = 5_000_000;
/** `cellCount` says -1 beyond this (Ref `excel.range.yml`). */
const LARGEST_COUNT = 2 ** 31 - 1;

/** Reads a property of every cell; of too large a range `null`, without an error, as Excel does. */
export function readMatrix(
  sheet: LiveSheet,
  area: CellArea,
): <T>(read: (cell: LiveCell) => T) => readonly (readonly T[])[] | null {
  return (read) => {
    if (countCells(area) > MOST_CELLS) return null;
    return rowsOf(area).map((row) => columnsOf(area).map((column) => read(sheet.cell({ row, column }))));
  };
}

/** `range.cellCount`, which is -1 where Excel cannot tell so many. */
export function cellCount(area: CellArea): number {
  const count = countCells(area);
  return count > LARGEST_COUNT ? -1 : count;
}

/** All cells of an area, however many. */
export function countCells(area: CellArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export function rowsOf(area: CellArea): readonly number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
}

export function columnsOf(area: CellArea): readonly number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}
