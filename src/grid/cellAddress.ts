import { COLUMNS, ROWS } from './sheetSize';

/** A cell's place on a sheet. Zero-based: A1 is `{ row: 0, column: 0 }`. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included, zero-based. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** Letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let rest = column + 1;
  let name = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    name = String.fromCharCode(65 + digit) + name;
    rest = (rest - 1 - digit) / 26;
  }
  return name;
}

/** Zero-based column of letters: `A` → 0. Letters are not checked; use `parseCell` for foreign text. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `{row: 13, column: 7}` → `H14`. */
export function formatCell(position: CellPosition): string {
  return `${columnName(position.column)}${position.row + 1}`;
}

/** `H14`, `$H$14` → position; anything that is not one cell of a sheet → `null`. */
export function parseCell(text: string): CellPosition | null {
  const match = CELL.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const column = columnIndex(match[1]);
  const row = Number(match[2]) - 1;
  return column < COLUMNS && row < ROWS ? { row, column } : null;
}

/** A1:I23; a single cell is written without a colon. */
export function formatArea(area: CellArea): string {
  const start = formatCell({ row: area.top, column: area.left });
  const end = formatCell({ row: area.bottom, column: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** `A1:I23`, `$A$1` → area (corners put in order); anything else, whole rows and columns too → `null`. */
export function parseArea(text: string): CellArea | null {
  const [from, to, more] = text.split(':');
  if (from === undefined || more !== undefined) return null;
  const start = parseCell(from);
  const end = to === undefined ? start : parseCell(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Whether the area holds the cell. */
export function areaHolds(area: CellArea, position: CellPosition): boolean {
  return (
    position.row >= area.top &&
    position.row <= area.bottom &&
    position.column >= area.left &&
    position.column <= area.right
  );
}
