import type { CellArea, CellPosition } from '../../grid/cellAddress';
import { shiftFormula } from '../../xlsx/formula/shiftFormula';
import type { SessionCell } from './sheetCells';
import type { SheetModel } from './sheetModel';
import { ActionRefused } from './workbookSession';

/** A cell and what is put there. */
export interface FilledCell {
  readonly position: CellPosition;
  readonly after: SessionCell;
}

/**
 * What filling an area down puts where: its first row into the others, for a single row the one above. Rows that a
 * filter hides are passed over. Throws `ActionRefused` where merged cells are not the same in every row.
 */
export function filledDown(sheet: SheetModel, { top, left, bottom, right }: CellArea): readonly FilledCell[] {
  const source = top === bottom ? top - 1 : top;
  const first = source + 1;
  if (source < 0) return [];
  const filled: FilledCell[] = [];
  for (let row = first; row <= bottom; row++) {
    if (sheet.isFiltered && sheet.isRowHidden(row)) continue;
    for (let column = left; column <= Math.min(right, sheet.columnCount - 1); column++) {
      const from = { row: source, column };
      const position = { row, column };
      if (!isSameMerge(sheet, from, position)) throw new ActionRefused('merged');
      const merge = sheet.mergeAt(position);
      if (merge && merge.left !== column) continue;
      const cell = sheet.cells.get(from) ?? {
        ...({ value: null, type: 'empty', formula: null } as const),
        style: sheet.blankStyle(from),
      };
      const { value, type, style } = cell;
      const formula = cell.formula === null ? null : shiftFormula(cell.formula, row - source, 0);
      filled.push({ position, after: { value, type, style, formula } });
    }
  }
  return filled;
}

/** Both alone, or both in merged areas of one row over the same columns. */
function isSameMerge(sheet: SheetModel, one: CellPosition, other: CellPosition): boolean {
  const [first, second] = [sheet.mergeAt(one), sheet.mergeAt(other)];
  if (!first || !second) return first === second;
  return (
    first.top === first.bottom &&
    second.top === second.bottom &&
    first.left === second.left &&
    first.right === second.right
  );
}
