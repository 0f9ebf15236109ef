import { BEFORE_FIGURE, OPERATOR_CELLS } from '../vocabulary/comparisonWords';
import { parseComparison } from '../measure/parseComparison';
import type { FormGrid } from './formGrid';
import { columnOf, type RoleColumns } from './headerRow';
import type { IndicatorColumns } from './selfEvaluationForm';

/** Rows below the header that are looked at for what stands where. */
const LOOKED_AT = 12;

/**
 * The columns of the target. One header 年度指标值 over several columns without headers of their own is taken apart where
 * the first of them holds operators only: ≥｜735｜人次.
 */
export function targetColumns(
  grid: FormGrid,
  headerEnd: number,
  target: number,
  named: RoleColumns,
): Pick<IndicatorColumns, 'operator' | 'target' | 'unit'> {
  const operator = operatorColumn(grid, headerEnd, named) ?? signsBeside(grid, headerEnd, target, named);
  const unit = columnOf(named, 'unit');
  const next = Math.min(...[...named.values()].flat().filter((column) => column > target), grid.right + 1);
  const asNamed = { operator, target, unit };
  if (operator !== null || unit !== null || next - target < 2) return asNamed;
  const signs = textsBelow(grid, headerEnd, target);
  const isOperator = (text: string) => text === '定性' || parseComparison(text).rest === '';
  if (signs.length === 0 || !signs.every(isOperator)) return asNamed;
  return { operator: target, target: target + 1, unit: next - target > 2 ? target + 2 : null };
}

/** A column for the nature of the target holds these beside words for which way is better. */
const NATURES: readonly string[] = ['定量', '定性', '定量指标', '定性指标'];
/** 正向 or 反向 says which way, not how: an operator's column beside it goes before (Inner Mongolia 2024). */
const WAYS: readonly string[] = ['正向', '反向'];

function operatorColumn(grid: FormGrid, headerEnd: number, named: RoleColumns): number | null {
  const columns = named.get('operator') ?? [];
  const holds = (column: number, says: (text: string) => boolean) =>
    textsBelow(grid, headerEnd, column).some(says);
  const saysHow = columns.find((column) => holds(column, saysOperator));
  const saysWay = columns.find((column) => holds(column, saysOperatorOrWay));
  return saysHow ?? saysWay ?? columnOf(named, 'operator');
}

function saysOperator(text: string): boolean {
  const known = OPERATOR_CELLS.exactly(text);
  if (known !== null) return !WAYS.includes(known);
  return !NATURES.includes(text) && parseComparison(text).comparison !== null;
}

function saysOperatorOrWay(text: string): boolean {
  // A dash alone is a filler.
  return text !== '-' && (OPERATOR_CELLS.exactly(text) !== null || BEFORE_FIGURE.exactly(text) !== null);
}

/** A column of nothing but signs and directions, whatever its header says: 关系｜≥, 指标类型｜正向. */
function signsBeside(grid: FormGrid, headerEnd: number, target: number, named: RoleColumns): number | null {
  const known = new Set([...named.values()].flat());
  const achieved = columnOf(named, 'achieved') ?? target;
  const name = columnOf(named, 'name') ?? columnOf(named, 'category') ?? grid.left - 1;
  for (let column = name + 1; column < Math.max(achieved, target); column += 1) {
    // The columns right behind a wide 年度指标值 are taken apart elsewhere.
    if (known.has(column) || grid.plain(headerEnd, column) === '') continue;
    const texts = textsBelow(grid, headerEnd, column);
    if (texts.length > 1 && texts.every((text) => saysOperatorOrWay(text) || NATURES.includes(text)))
      return column;
  }
  return null;
}

function textsBelow(grid: FormGrid, headerEnd: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let row = headerEnd + 1; row <= Math.min(grid.bottom, headerEnd + LOOKED_AT); row += 1) {
    const text = grid.plain(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}
