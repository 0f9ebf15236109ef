import type { CellArea } from '../../grid/cellAddress';
import type { SheetModel } from './sheetModel';

/** What the cells of an area show, row by row; those that show nothing are left out. */
export function shownTexts(sheet: SheetModel | undefined, area: CellArea): readonly string[] {
  if (!sheet) return [];
  const texts: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rowCount - 1); row++)
    for (let column = area.left; column <= Math.min(area.right, sheet.columnCount - 1); column++)
      texts.push(sheet.cell({ row, column }).text);
  return texts.filter((text) => text !== '');
}
