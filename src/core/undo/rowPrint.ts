import { parseCell } from '../../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../../grid/gridSnapshot';
import { checksum } from '../checksum';
import type { UndoCell } from './undoStep';

/**
 * What stands in a row (zero-based) of a sheet as a short text, to tell it from others. Formulas say nothing: Excel writes
 * them anew when rows move.
 *
 * @param ignored columns (zero-based) that a command writes to
 * @returns `null` of a row that says nothing
 */
export function rowPrint(snapshot: GridSnapshot, row: number, ignored: ReadonlySet<number>): string | null {
  const { origin, rows } = snapshot;
  const width = rows[row - origin.row]?.length ?? 0;
  const said = Array.from({ length: width }, (_, index) => origin.column + index).flatMap((column) => {
    const { value, formula } = cellAt(snapshot, row, column);
    return ignored.has(column) || formula !== null || value === null ? [] : [[column, value] as const];
  });
  return said.length === 0 ? null : checksum(JSON.stringify(said));
}

/** The columns (zero-based) that a step's cells stand in. */
export function recordedColumns(cells: readonly Pick<UndoCell, 'cell'>[]): ReadonlySet<number> {
  return new Set(cells.flatMap(({ cell }) => parseCell(cell)?.column ?? []));
}
