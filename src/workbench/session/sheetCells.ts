import type { CellArea, CellPosition } from '../../grid/cellAddress';
import type { CellScalar, CellType } from '../../grid/gridSnapshot';
import type { CellStyle } from '../../xlsx/workbookFile';

/** One cell at one moment. Never changed in place: an edit puts another in its stead, so that undo can put it back. */
export interface SessionCell {
  readonly value: CellScalar;
  readonly type: CellType;
  readonly formula: string | null;
  readonly style: CellStyle;
  /** A text without its struck-out characters, as long as the text is the file's; left out where none is. */
  readonly unstruck?: string;
}

/** Cells by row and column. */
export type CellRows = Map<number, Map<number, SessionCell>>;

/** The cells of one sheet, sparse. */
export class SheetCells {
  private stored: CellRows = new Map();

  get rows(): CellRows {
    return this.stored;
  }

  /** Other cells in place of all there are; those there were stay as they are, to be put back. */
  replace(rows: CellRows): void {
    this.stored = rows;
  }

  get({ row, column }: CellPosition): SessionCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** `undefined` takes the cell away. */
  set({ row, column }: CellPosition, cell: SessionCell | undefined): void {
    const cells = this.rows.get(row);
    if (cell === undefined) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** The smallest area that holds all cells of a kind; `null` when there are none. */
  extent(counts: (cell: SessionCell, position: CellPosition) => boolean): CellArea | null {
    let area: CellArea | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells)
        if (counts(cell, { row, column })) area = stretch(area, row, column);
    }
    return area;
  }
}

/** The area, made just large enough to hold a cell. */
export function stretch(area: CellArea | null, row: number, column: number): CellArea {
  if (!area) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(area.top, row),
    bottom: Math.max(area.bottom, row),
    left: Math.min(area.left, column),
    right: Math.max(area.right, column),
  };
}

export function typeOf(value: CellScalar): CellType {
  if (value === null) return 'empty';
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'number' : 'string';
}
