import { GROUP_SIGNS } from '../vocabulary/sectionWords';
import type { FormGrid } from './formGrid';
import { isFooter } from './headerVocabulary';
import type { FormLocation } from './locateForms';

/**
 * 单位（盖章）｜某局, 打印日期｜2024-03-01 below the last indicator of a form without a total: no name of a group, nothing to reach,
 * and no indicator follows.
 */
export function isClosingRow(grid: FormGrid, row: number, location: FormLocation): boolean {
  const { name, dimension } = location.columns;
  const [first, ...others] = grid.filled(row);
  if (name === null || !first || first[0] >= name || GROUP_SIGNS.isIn(first[1])) return false;
  // Within a dimension, or with a group of its own before the name, it is an indicator that nobody has filled in yet.
  if (dimension !== null && first[0] > dimension) return false;
  if (others.some(([column]) => column < name)) return false;
  if (hasFigures(grid, row, location)) return false;
  for (let below = row + 1; below <= location.limit; below += 1) {
    const text = grid.filled(below)[0]?.[1] ?? '';
    if (!isFooter(text) && hasFigures(grid, below, location)) return false;
  }
  return true;
}

function hasFigures(grid: FormGrid, row: number, { columns }: FormLocation): boolean {
  const { target, achieved, weight, score } = columns;
  return [target, achieved, weight, score].some((column) => column !== null && !grid.isBlank(row, column));
}
