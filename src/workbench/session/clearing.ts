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
