import type { CellPosition } from '../../../grid/cellAddress';
import type { MergeIndex } from './mergeIndex';

/** What moving about needs to know of a sheet. */
export interface Terrain {
  readonly merges: MergeIndex;
  /** How many rows and columns can be walked on. */
  readonly rows: number;
  readonly columns: number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

export type StepDirection = 'up' | 'down' | 'left' | 'right';

const STEP: Readonly<Record<StepDirection, CellPosition>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

function isHidden(terrain: Terrain, { row, column }: CellPosition): boolean {
  return terrain.isRowHidden(row) || terrain.isColumnHidden(column);
}

function isInside(terrain: Terrain, { row, column }: CellPosition): boolean {
  return row >= 0 && column >= 0 && row < terrain.rows && column < terrain.columns;
}

/**
 * The cell reached by one arrow key: out of the merged area one stands in, past hidden rows and columns; at the sheet's
 * edge one stays. The result is the cell under the cursor, not its merged area's owner, so that walking through
 * a wide merged cell keeps one's column, as in Excel.
 */
export function step(terrain: Terrain, from: CellPosition, direction: StepDirection): CellPosition {
  const { row, column } = STEP[direction];
  const left = terrain.merges.at(from);
  let at = from;
  do {
    at = { row: at.row + row, column: at.column + column };
    if (!isInside(terrain, at)) return from;
  } while ((left !== null && terrain.merges.at(at) === left) || isHidden(terrain, at));
  return at;
}

/** `step`, `count` times, for PageUp and PageDown. */
export function stepMany(
  terrain: Terrain,
  from: CellPosition,
  direction: StepDirection,
  count: number,
): CellPosition {
  let at = from;
  for (let done = 0; done < count; done++) {
    const next = step(terrain, at, direction);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The first column of the row that can be seen. */
export function rowStart(terrain: Terrain, from: CellPosition): CellPosition {
  let column = 0;
  while (column < terrain.columns - 1 && terrain.isColumnHidden(column)) column++;
  return { row: from.row, column };
}

/** The last column of the row below a given bound that can be seen and that `isFilled`; the start of the row if none. */
export function rowEnd(
  terrain: Terrain,
  from: CellPosition,
  isFilled: (position: CellPosition) => boolean,
): CellPosition {
  for (let column = terrain.columns - 1; column >= 0; column--) {
    const at = { row: from.row, column };
    if (!terrain.isColumnHidden(column) && isFilled(terrain.merges.owner(at))) return at;
  }
  return rowStart(terrain, from);
}

/**
 * Ctrl and an arrow: to the edge of the filled stretch one stands in, else to the next filled cell, else to the edge of
 * the sheet.
 */
export function leap(
  terrain: Terrain,
  from: CellPosition,
  direction: StepDirection,
  isFilled: (position: CellPosition) => boolean,
): CellPosition {
  const holds = (at: CellPosition) => isFilled(terrain.merges.owner(at));
  let at = step(terrain, from, direction);
  if (at === from) return from;
  const runsOn = holds(from) && holds(at);
  for (;;) {
    if (!runsOn && holds(at)) return at;
    const next = step(terrain, at, direction);
    if (next === at || (runsOn && !holds(next))) return at;
    at = next;
  }
}
