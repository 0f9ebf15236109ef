import { wrappedLines } from './columnPixels';
import type { SheetModel } from './sheetModel';

/** Excel makes no row higher, in points. */
const HIGHEST = 409;
/** The distance of two lines to the size of their characters. */
const LEADING = 1.35;

/**
 * How high a row is, in points, whose height nobody has set: high enough for the lines of its wrapped cells, as Excel
 * makes it while they are written. Merged cells have no say, in Excel neither. `null`: nothing in it is wrapped.
 */
export function fittingHeight(sheet: SheetModel, row: number): number | null {
  let points: number | null = null;
  for (const column of sheet.cells.rows.get(row)?.keys() ?? []) {
    const position = { row, column };
    const { wrapText } = sheet.styleAt(position).alignment;
    if (!wrapText || sheet.mergeAt(position)) continue;
    const { text, style } = sheet.cell(position);
    const lines = wrappedLines(text, style.font.size, sheet.columnWidth(column));
    points = Math.max(points ?? 0, lines * style.font.size * LEADING);
  }
  return points === null ? null : Math.min(HIGHEST, points);
}
