import type { CellArea } from '../../grid/cellAddress';
import { EMPTY_CELL, type GridCell, type GridSnapshot } from '../../grid/gridSnapshot';
import type { CellView, SheetView, WorkbookFile } from '../../xlsx/workbookFile';

/** A sheet of a file as the core reads it: the area that holds something. */
export function sheetSnapshot(file: WorkbookFile, sheet: SheetView): GridSnapshot {
  const area = usedArea(sheet.cells);
  return {
    sheet: sheet.name,
    origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
    rows: area ? rowsOf(file, sheet, area) : [],
    merges: sheet.merges,
    hiddenRows: [...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row),
    conditionalFormulas: sheet.conditionalFormats.flatMap(({ id, formulas }) => {
      const [formula] = formulas;
      return formula === undefined ? [] : [{ id, formula }];
    }),
    date1904: file.date1904,
  };
}

/** The smallest area over all cells that hold something, `null` on an empty sheet. */
function usedArea(cells: readonly CellView[]): CellArea | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, type, formula } of cells) {
    if (type === 'empty' && formula === null) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function rowsOf(file: WorkbookFile, sheet: SheetView, area: CellArea): GridCell[][] {
  const width = area.right - area.left + 1;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array<GridCell>(width).fill(EMPTY_CELL),
  );
  for (const cell of sheet.cells) {
    const row = rows[cell.row - area.top];
    const column = cell.column - area.left;
    if (row && column >= 0 && column < width) row[column] = gridCell(file, cell);
  }
  return rows;
}

function gridCell(file: WorkbookFile, { value, type, formula, style }: CellView): GridCell {
  return { value, type, formula, numberFormat: file.styles[style]?.numberFormat ?? 'General' };
}
