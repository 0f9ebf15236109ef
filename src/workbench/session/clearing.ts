import type { CellArea, CellPosition } from '../../grid/cellAddress';
import type { SessionCell } from './sheetCells';
import type { SheetModel } from './sheetModel';

/** The cells of an area that hold something or have a format, and what is left of each: nothing, or a plain cell. */
export function clearedCells(
  sheet: SheetModel,
  area: CellArea,
): readonly { readonly position: CellPosition; readonly after: SessionCell | undefined }[] {
  const { plainStyle: style } = sheet;
  const rows = [...sheet.cells.rows].filter(([row]) => row >= area.top && row <= area.bottom);
  const positions = rows.flatMap(([row, cells]) =>
    [...cells.keys()]
      .filter((column) => column >= area.left && column <= area.right)
      .map((column) => ({ row, column })),
  );
  return positions.map((position) => ({
    position,
    // A cell that is not there at all would look like its row or column.
    after:
      sheet.blankStyle(position) === style ? undefined : { value: null, type: 'empty', formula: null, style },
  }));
}

/** Whether the first area holds all of the second. */
export function covers(outer: CellArea, inner: CellArea): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function overlap(one: CellArea, other: CellArea): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
