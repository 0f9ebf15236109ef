import type { FormGrid } from './formGrid';
import { belongsToHeader, isHints } from './belowHeader';
import { columnsByRole, headerRow, rowBelow, type RoleColumns } from './headerRow';
import type { ColumnRole } from './headerVocabulary';
import { subHeaders } from './subHeaders';

/** A header of one or two rows: each role with its columns, and the last row. */
export interface HeaderRows {
  readonly columns: RoleColumns;
  readonly end: number;
}

/**
 * Reads a header that may have two levels: 年度指标值 over 指标性质｜指标值｜度量单位, or 绩效指标 over 一级指标｜二级指标. What
 * the lower row says of a role wins; above a lower header the upper one is only the group's name.
 */
export function headerRows(grid: FormGrid, row: number): HeaderRows {
  const { columns, end } = levels(grid, row);
  let last = end;
  const firstFigure = Math.min(...FIGURES.flatMap((role) => columns.get(role) ?? []));
  const isBelow = (below: number) => belongsToHeader(grid, below) || isHints(grid, below, firstFigure);
  while (last < grid.bottom && isBelow(last + 1)) last += 1;
  return { columns, end: last };
}

function levels(grid: FormGrid, row: number): HeaderRows {
  const upper = headerRow(grid, row);
  const own = isUpperLevel(upper) ? rowBelow(grid, row) : [];
  const lower = isUpperLevel(upper) ? ownRoles(grid, row, upper, rolesBelow(grid, row, own)) : null;
  if (!lower || !isLowerLevel(own, upper, lower)) {
    const below = lower ? subHeaders(grid, row, upper) : null;
    if (!below) return { columns: upper, end: row };
    const columns = new Map([...upper, ['target', below.target], ['achieved', below.achieved]] as const);
    return { columns, end: row + 1 };
  }
  const split = new Set([...lower.values()].flat());
  const columns = new Map<ColumnRole, readonly number[]>(lower);
  for (const [role, places] of upper) {
    const whole = places.filter((column) => !split.has(column));
    if (!lower.has(role) && whole.length > 0) columns.set(role, whole);
    else if (role === 'target' && !lower.has(role))
      columns.set(role, unheadedUnder(grid, row, places, split));
  }
  return { columns, end: row + 1 };
}

function rolesBelow(grid: FormGrid, row: number, own: ReturnType<FormGrid['filled']>): RoleColumns {
  return own === grid.filled(row + 1) ? headerRow(grid, row + 1) : columnsByRole(own);
}

/** 数值｜单位 under 实际完成值 are the achieved value's, as those under 年度指标值 are the target's. */
function ownRoles(grid: FormGrid, row: number, upper: RoleColumns, lower: RoleColumns): RoleColumns {
  const [from, another] = upper.get('achieved') ?? [];
  if (from === undefined || another !== undefined || !upper.has('target')) return lower;
  const next = grid.filled(row).find(([column]) => column > from)?.[0] ?? grid.right + 1;
  const isOwn = (column: number) => column >= from && column < next;
  const roles = new Map<ColumnRole, readonly number[]>();
  for (const [role, columns] of lower) {
    const renamed = OF_ACHIEVED[role];
    const own = renamed === undefined ? [] : columns.filter(isOwn);
    const others = columns.filter((column) => !own.includes(column));
    if (others.length > 0) roles.set(role, others);
    if (renamed !== undefined && own.length > 0) roles.set(renamed, own);
  }
  return roles;
}

const OF_ACHIEVED: Partial<Readonly<Record<ColumnRole, ColumnRole>>> = {
  target: 'achieved',
  unit: 'achievedUnit',
};

/** 预期指标值 over 符号｜ ｜单位: the target's value is the column under it that has no header of its own (Hebei 2020). */
function unheadedUnder(
  grid: FormGrid,
  row: number,
  places: readonly number[],
  split: ReadonlySet<number>,
): readonly number[] {
  return places.map((place) => {
    const next = grid.filled(row).find(([column]) => column > place)?.[0] ?? grid.right + 1;
    for (let column = place; column < next; column += 1) if (!split.has(column)) return column;
    return place;
  });
}

const FIGURES: readonly ColumnRole[] = ['target', 'achieved', 'weight', 'score'];
const MONEY: readonly ColumnRole[] = ['initialBudget', 'budget', 'adjustedBudget', 'executed', 'rate'];

/** Whether a row names any figure of an indicator: a header begins with no other, whatever stands below it. */
export function namesFigures(columns: RoleColumns): boolean {
  return FIGURES.some((role) => columns.has(role));
}

function isUpperLevel(upper: RoleColumns): boolean {
  return namesFigures(upper) && !MONEY.some((role) => upper.has(role));
}

/** A row of headers only; each of the two rows says what the other lacks. */
function isLowerLevel(own: ReturnType<FormGrid['filled']>, upper: RoleColumns, lower: RoleColumns): boolean {
  const headers = [...lower.values()].flat();
  const others = own.filter(([column]) => !headers.includes(column));
  // One column that no role is known for may stand among them: 单项指标折算得分.
  if (headers.length < 2 || others.length > (headers.length > 2 ? 1 : 0)) return false;
  if (others.some(([, text]) => /\d/.test(text))) return false;
  const isWhole = lower.has('target') && lower.has('achieved');
  // 数值｜单位 under 年度指标值 and again under 实际完成值.
  if (isWhole && lower.has('achievedUnit')) return true;
  const adds = [...upper].some(([role]) => role !== 'target' && !lower.has(role));
  // 绩效指标｜年度指标｜完成情况｜评分 only head the groups of a row that says all of it and more.
  const isAbove = (role: ColumnRole) => upper.has(role) && upper.get(role)?.[0] === lower.get(role)?.[0];
  // 偏差原因 beside them may be merged over both rows.
  const isBlankBelow = (column: number) => own.every(([other]) => other !== column);
  const saysAll =
    isAbove('target') &&
    isAbove('achieved') &&
    [...upper].every(([role, places]) => lower.has(role) || places.every(isBlankBelow));
  return !isWhole || saysAll || (adds && !upper.has('target'));
}
