import { SECTION_WORDS } from '../vocabulary/sectionWords';
import type { FormGrid } from './formGrid';
import { withoutPoints } from './sectionPoints';
import type { IndicatorColumns } from './selfEvaluationForm';

type LevelColumns = Pick<IndicatorColumns, 'dimension' | 'category' | 'name'>;

/**
 * What names a row that has no text in the column of names: one cell merged over it from the groups on its left, or the
 * one group that stands in this row alone (预算执行率｜｜｜≥95%). 产出指标 is a part of the form and names no row.
 */
export function nameAcross(grid: FormGrid, row: number, columns: LevelColumns): string {
  const { name } = columns;
  if (name === null) return '';
  const { top, bottom, left } = grid.areaAt(row, name);
  const column = left < name && top === bottom ? left : columnOfLoneGroup(grid, row, columns);
  if (column === null || SECTION_WORDS.isIn(withoutPoints(grid.plain(row, column)))) return '';
  return grid.cell(row, column).text.trim();
}

/** The column of the group that stands in this row only: the next row has groups of its own. */
function columnOfLoneGroup(
  grid: FormGrid,
  row: number,
  { dimension, category, name }: LevelColumns,
): number | null {
  const levels = [dimension, category]
    .filter((column) => column !== null)
    .filter((column) => column !== name);
  const [column, another] = levels.filter((level) => !grid.isBlank(row, level));
  if (column === undefined || another !== undefined) return null;
  const { top, bottom } = grid.areaAt(row, column);
  const endsHere = row === grid.bottom || levels.some((level) => !grid.isBlank(row + 1, level));
  return top === bottom && endsHere ? column : null;
}
