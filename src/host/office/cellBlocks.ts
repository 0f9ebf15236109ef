import { areaHolds, type CellArea } from '../../grid/cellAddress';
import { cellText } from '../../grid/cellText';
import { EMPTY_CELL, NO_CELLS, type GridCell, type GridSnapshot, type Stray } from '../../grid/gridSnapshot';
import { nearArea } from '../../grid/nearArea';

/** Cells that were read as one range. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly GridCell[])[];
}

/** One grid of several blocks: what belongs together, and what strayed from it. */
export function gridOfBlocks(
  blocks: readonly CellBlock[],
): Pick<GridSnapshot, 'origin' | 'rows'> & { readonly strays: readonly Stray[] } {
  const filled = blocks.flatMap(filledCells);
  const area = nearArea(filled);
  if (area === null) return { origin: { row: 0, column: 0 }, rows: [], strays: [] };
  const strays = filled
    .filter((cell) => !areaHolds(area, cell))
    .map(({ row, column, cell }): Stray => ({
      area: { top: row, left: column, bottom: row, right: column },
      text: cellText(cell),
    }));
  return { origin: { row: area.top, column: area.left }, rows: rowsWithin(blocks, area), strays };
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

function filledCells({ top, left, rows }: CellBlock): FilledCell[] {
  const filled: FilledCell[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.type !== 'empty' || cell.formula !== null)
        filled.push({ row: top + row, column: left + column, cell });
    });
  });
  return filled;
}

/** A row without anything in it is no more than `NO_CELLS`. */
function rowsWithin(blocks: readonly CellBlock[], area: CellArea): (readonly GridCell[])[] {
  const width = area.right - area.left + 1;
  const rows = Array<readonly GridCell[]>(area.bottom - area.top + 1).fill(NO_CELLS);
  for (const block of blocks) {
    block.rows.forEach((cells, index) => {
      const row = block.top + index - area.top;
      if (row < 0 || row >= rows.length) return;
      if (cells.every(({ type, formula }) => type === 'empty' && formula === null)) return;
      rows[row] = Array.from(
        { length: width },
        (_, column) => cells[area.left + column - block.left] ?? EMPTY_CELL,
      );
    });
  }
  return rows;
}
