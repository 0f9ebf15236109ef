import type { FormGrid } from './formGrid';
import { fallbackRoleOfHeader, roleOfHeader, type ColumnRole } from './headerVocabulary';

/** The columns of a header row by their role, leftmost first. */
export type RoleColumns = ReadonlyMap<ColumnRole, readonly number[]>;

/** Reads a row as a header: each role with the columns that carry it. */
export function headerRow(grid: FormGrid, row: number): RoleColumns {
  const byRole = new Map<ColumnRole, number[]>();
  const filled = grid.filled(row);
  const add = (role: ColumnRole | null, column: number) => {
    if (role !== null) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  };
  for (const [column, text] of filled) add(roleOfHeader(text), column);
  const plainer = new Set(byRole.keys());
  for (const [column, text] of filled) {
    const role = fallbackRoleOfHeader(text);
    if (role !== null && !plainer.has(role)) add(role, column);
  }
  return byRole;
}

/** The first column of a role, `null` where the row has none. */
export function columnOf(columns: RoleColumns, role: ColumnRole): number | null {
  return columns.get(role)?.[0] ?? null;
}
