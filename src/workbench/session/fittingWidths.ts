import type { CellArea } from '../../grid/cellAddress';
import { textPixels } from './columnPixels';
import type { SheetModel } from './sheetModel';

/**
 * How wide the columns of an area would have to be for the texts in the area, in pixels. Merged cells do not count;
 * wrapped ones do up to the width they have. Columns without text keep theirs and are left out.
 */
export function fittingWidths(sheet: SheetModel, area: CellArea): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [row, cells] of sheet.cells.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of cells.keys()) {
      const position = { row, column };
      if (column < area.left || column > area.right || sheet.mergeAt(position)) continue;
      const { text, style } = sheet.cell(position);
      if (text === '') continue;
      const wanted = textPixels(text, style.font.size);
      const limit = style.alignment.wrapText ? sheet.columnWidth(column) : Infinity;
      widths.set(column, Math.max(widths.get(column) ?? 0, Math.min(wanted, limit)));
    }
  }
  return widths;
}
