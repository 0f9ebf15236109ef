import { NAMES_ANOTHER, NAMES_SOMETHING } from '../vocabulary/columnWords';
import { COUNTERS, UNIT_SIZES } from '../vocabulary/unitWords';
import type { FormGrid } from './formGrid';
import { columnOf, type RoleColumns } from './headerRow';
import { isFooter, isTotalLabel, type ColumnRole } from './headerVocabulary';
import { namesByText } from './namesByText';
import type { IndicatorColumns } from './selfEvaluationForm';

/** Rows below the header that are looked at for what stands where. */
const LOOKED_AT = 12;
const LEVELS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['dimension', 'category', 'name']);

/**
 * The columns of the three levels. The deepest level names the indicator, whatever it is called. One header 绩效指标 over
 * several columns of names (groups left, indicators right) is taken apart by what stands below it.
 */
export function nameColumns(
  grid: FormGrid,
  headerEnd: number,
  named: RoleColumns,
): Pick<IndicatorColumns, 'dimension' | 'category' | 'name'> {
  const dimension = columnOf(named, 'dimension');
  const category = columnOf(named, 'category');
  const name = named.get('name')?.at(-1) ?? null;
  const headed = behindNumbers(grid, headerEnd, named, name ?? unknownName(grid, headerEnd, named));
  if (headed === null) {
    const figures = [...named].flatMap(([role, columns]) => (LEVELS.has(role) ? [] : columns));
    const byText = namesByText(grid, headerEnd, Math.min(...figures), category ?? dimension);
    if (byText) return byText;
  }
  if (dimension !== null || category !== null || name === null) {
    return { dimension, category, name: headed ?? category };
  }
  const next = Math.min(...[...named.values()].flat().filter((column) => column > name), grid.right + 1);
  const below = usedColumns(grid, headerEnd, name, next - 1);
  const [first, second] = below;
  if (first === undefined || second === undefined || first !== name) return { dimension, category, name };
  return { dimension: first, category: below.length > 2 ? second : null, name: below.at(-1) ?? name };
}

/** 三级指标 over 1｜养护里程: below a header of two columns the names stand behind their numbers. */
function behindNumbers(
  grid: FormGrid,
  headerEnd: number,
  named: RoleColumns,
  name: number | null,
): number | null {
  const isHeaded = (column: number) =>
    !grid.isBlank(headerEnd, column) || [...named.values()].some((columns) => columns.includes(column));
  if (name === null || name === grid.right || isHeaded(name + 1)) return name;
  let isBehind = false;
  for (let row = headerEnd + 1; row <= Math.min(grid.bottom, headerEnd + LOOKED_AT); row += 1) {
    const first = grid.filled(row)[0]?.[1] ?? '';
    // What stands below the total is no indicator's.
    if (isTotalLabel(first) || isFooter(first)) break;
    if (grid.isBlank(row, name)) continue;
    const behind = grid.plain(row, name + 1);
    if (behind === '' || /\p{L}/u.test(grid.plain(row, name))) return name;
    // 110｜次: a unit names nothing.
    isBehind ||= COUNTERS.exactly(behind) === null && UNIT_SIZES.exactly(behind) === null;
  }
  return isBehind ? name + 1 : name;
}

/** 项目内容, 工作事项 between the groups and the first figure: a header that no role is known for, and that names something. */
function unknownName(grid: FormGrid, headerEnd: number, named: RoleColumns): number | null {
  const groups = Math.max(...(['dimension', 'category'] as const).flatMap((role) => named.get(role) ?? []));
  if (groups < 0) return null;
  const known = [...named.values()].flat();
  const figure = Math.min(...known.filter((column) => column > groups), grid.right + 1);
  const found = grid
    .filled(headerEnd)
    .find(([column, text]) => column > groups && column < figure && mayHeadNames(text));
  return found?.[0] ?? null;
}

/** The columns between two that hold text in the rows right below a header. */
function usedColumns(grid: FormGrid, headerEnd: number, from: number, to: number): readonly number[] {
  const used = new Set<number>();
  for (let row = headerEnd + 1; row <= Math.min(grid.bottom, headerEnd + LOOKED_AT); row += 1) {
    // What stands below the total is no indicator's.
    if (isTotalLabel(grid.filled(row)[0]?.[1] ?? '')) break;
    const cells = grid.filled(row).filter(([column]) => column >= from && column <= to);
    // A total or a footer runs over all of them and tells nothing.
    if (cells.length > 1 || cells[0]?.[0] !== from) cells.forEach(([column]) => used.add(column));
  }
  return [...used]
    .filter((column) => column === from || mayHeadNames(grid.plain(headerEnd, column)))
    .sort((one, other) => one - other);
}

/** A header of no known role above names: none of its own, or one that names something. 填报人 and 偏差率 do not. */
function mayHeadNames(text: string): boolean {
  return text === '' || (NAMES_SOMETHING.isIn(text) && !NAMES_ANOTHER.isIn(text));
}
