import { parseCell } from './cellAddress';
import { EMPTY_CELL, type GridCell, type GridSnapshot } from './gridSnapshot';

/** A snapshot with other cells (A1) in some places; what lies left of it or above it is left out. */
export function withCells(snapshot: GridSnapshot, cells: ReadonlyMap<string, GridCell>): GridSnapshot {
  const { origin } = snapshot;
  const rows = snapshot.rows.map((row) => [...row]);
  for (const [address, cell] of cells) {
    const position = parseCell(address);
    const [row, column] = [(position?.row ?? -1) - origin.row, (position?.column ?? -1) - origin.column];
    if (row < 0 || column < 0) continue;
    while (rows.length <= row) rows.push([]);
    const present = rows[row] ?? [];
    while (present.length < column) present.push(EMPTY_CELL);
    present[column] = cell;
  }
  return { ...snapshot, rows };
}
