import type { FormGrid } from './formGrid';
import {
  fallbackRolesOfHeader,
  isAdjusted,
  roleBesideNames,
  roleOfHeader,
  type ColumnRole,
} from './headerVocabulary';

const NAMES: readonly ColumnRole[] = ['dimension', 'category', 'name'];

/** The columns of a header row by their role, leftmost first. */
export type RoleColumns = ReadonlyMap<ColumnRole, readonly number[]>;

/** A row is asked for its headers by everything that looks for a block: it is read once. */
const KNOWN = new WeakMap<ReturnType<FormGrid['filled']>, RoleColumns>();

/** Reads a row as a header: each role with the columns that carry it. */
export function headerRow(grid: FormGrid, row: number): RoleColumns {
  const filled = grid.filled(row);
  const known = KNOWN.get(filled);
  if (known) return known;
  const columns = columnsByRole(filled);
  KNOWN.set(filled, columns);
  return columns;
}

function columnsByRole(filled: ReturnType<FormGrid['filled']>): RoleColumns {
  const byRole = new Map<ColumnRole, number[]>();
  const add = (role: ColumnRole | null, column: number) => {
    if (role !== null) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  };
  for (const [column, text] of filled) add(roleOfHeader(text), column);
  const plainer = new Set(byRole.keys());
  for (const [column, text] of filled) {
    if (roleOfHeader(text) !== null) continue;
    add(fallbackRolesOfHeader(text).find((role) => !plainer.has(role)) ?? null, column);
  }
  const targets = filled.filter(([, text]) => roleOfHeader(text) === 'target');
  if (NAMES.some((role) => byRole.has(role)) && targets.every(([, text]) => isAdjusted(text))) {
    // 年初目标 beside 年中调整目标 is a target too.
    for (const [column, text] of filled) if (roleOfHeader(text) === null) add(roleBesideNames(text), column);
  }
  return byRole;
}

/** The first column of a role, `null` where the row has none. */
export function columnOf(columns: RoleColumns, role: ColumnRole): number | null {
  return columns.get(role)?.[0] ?? null;
}
