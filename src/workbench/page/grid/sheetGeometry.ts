import type { CellArea, CellPosition } from '../../../grid/cellAddress';
import type { LiveSheet } from '../../session/workbookSession';
import { MergeIndex } from './mergeIndex';
import type { Terrain } from './navigation';
import { COLUMNS, ROWS } from '../../../grid/sheetSize';

/** Size of the headings: the row numbers' width, the column letters' height. */
export const HEADER = { width: 40, height: 22 } as const;

/** Blank rows and columns shown around what is used, so that there is room to type. */
const SPARE = { rows: 30, columns: 6, leastRows: 60, leastColumns: 20, mostFormatted: 60 } as const;
const SHEET = { rows: ROWS, columns: COLUMNS } as const;

/** So many rows and columns are laid out at least. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

export const NO_ROOM: Room = { rows: 0, columns: 0 };

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of one sheet is, in pixels from the top-left of A1; headers are not counted. */
export class SheetGeometry implements Terrain {
  readonly rows: number;
  readonly columns: number;
  readonly merges: MergeIndex;
  readonly #rowStarts: Float64Array;
  readonly #columnStarts: Float64Array;

  constructor(
    readonly sheet: LiveSheet,
    room: Room = NO_ROOM,
  ) {
    this.rows = Math.min(SHEET.rows, Math.max(SPARE.leastRows, sheet.rowCount + SPARE.rows, room.rows));
    this.columns = Math.min(SHEET.columns, Math.max(columnsWorthShowing(sheet), room.columns));
    this.merges = new MergeIndex(sheet.merges);
    this.#rowStarts = starts(this.rows, (row) => sheet.rowHeight(row));
    this.#columnStarts = starts(this.columns, (column) => sheet.columnWidth(column));
  }

  get width(): number {
    return this.columnStart(this.columns);
  }

  get height(): number {
    return this.rowStart(this.rows);
  }

  rowStart(row: number): number {
    return this.#rowStarts[Math.min(row, this.rows)] ?? 0;
  }

  columnStart(column: number): number {
    return this.#columnStarts[Math.min(column, this.columns)] ?? 0;
  }

  isRowHidden(row: number): boolean {
    return this.rowStart(row + 1) === this.rowStart(row);
  }

  isColumnHidden(column: number): boolean {
    return this.columnStart(column + 1) === this.columnStart(column);
  }

  box(area: CellArea): Box {
    const left = this.columnStart(area.left);
    const top = this.rowStart(area.top);
    return {
      left,
      top,
      width: this.columnStart(area.right + 1) - left,
      height: this.rowStart(area.bottom + 1) - top,
    };
  }

  /** The cell under a point; points outside count for the nearest cell. */
  positionAt(x: number, y: number): CellPosition {
    return { row: indexAt(this.#rowStarts, y), column: indexAt(this.#columnStarts, x) };
  }

  /**
   * Whether what the sheet holds still fits into what was laid out, or has grown beyond it. Of the heights of rows only
   * those from `first` to `last` are looked at: the ones to be seen.
   */
  stillHolds(first: number, last: number): boolean {
    for (let row = first; row <= last; row++) {
      if (this.rowStart(row + 1) - this.rowStart(row) !== this.sheet.rowHeight(row)) return false;
    }
    return (
      this.sheet.rowCount <= this.rows && columnsWorthShowing(this.sheet) - SPARE.columns <= this.columns
    );
  }
}

/** Columns that hold something, and some merely formatted ones: whole rows are often formatted to the last column. */
function columnsWorthShowing(sheet: LiveSheet): number {
  const filled = (sheet.usedArea(true)?.right ?? -1) + 1;
  const formatted = Math.min(sheet.columnCount, SPARE.mostFormatted);
  return Math.min(SHEET.columns, Math.max(SPARE.leastColumns, Math.max(filled, formatted) + SPARE.columns));
}

function starts(count: number, size: (index: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  let at = 0;
  for (let index = 0; index < count; index++) {
    result[index] = at;
    at += size(index);
  }
  result[count] = at;
  return result;
}

function indexAt(edges: Float64Array, point: number): number {
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= point) low = middle;
    else high = middle - 1;
  }
  return low;
}
