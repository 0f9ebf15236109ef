import { COUNTING_NUMERAL } from '../vocabulary/numerals';
import { GROUP_NAMES } from '../vocabulary/sectionWords';
import type { FormGrid } from './formGrid';
import type { FormLocation } from './locateForms';
import { withoutPoints } from './sectionPoints';

/** A line that names the group of the indicators below it, in a layout without columns for groups. */
interface GroupBand {
  readonly level: 'dimension' | 'category';
  readonly name: string;
  readonly column: number;
}

/** 一、 （一） 1. before a heading. */
const NUMBER = new RegExp(`^(?:[(]?(?:${COUNTING_NUMERAL}+|\\d{1,2})[)]?[、.．]?)`);

/** 一、产出指标（50分） alone in its row, or with points and nothing to reach: `null` for anything else, and where groups have columns of their own. */
export function groupBand(grid: FormGrid, row: number, { columns }: FormLocation): GroupBand | null {
  if (columns.dimension !== null || columns.category !== null) return null;
  const [only, more] = grid.filled(row);
  if (!only) return null;
  const column = more ? columns.name : only[0];
  // 2｜效益｜｜｜40｜36: the group's points beside it are those of the rows below.
  if (column === null || (more && !isWithoutFigures(grid, row, columns))) return null;
  const name = withoutPoints(grid.plain(row, column).replace(NUMBER, ''));
  const level = GROUP_NAMES.exactly(name);
  return level === null ? null : { level, name, column };
}

function isWithoutFigures(
  grid: FormGrid,
  row: number,
  { target, achieved }: FormLocation['columns'],
): boolean {
  return [target, achieved].every((column) => grid.isBlank(row, column));
}
