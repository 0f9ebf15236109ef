import { Decimal } from 'decimal.js';
import { COUNTING_NUMERAL } from '../vocabulary/numerals';
import { GROUP_NAMES, NAMES_OF_GROUP_OR_ROW, type GroupLevel } from '../vocabulary/sectionWords';
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
export function groupBand(grid: FormGrid, row: number, location: FormLocation): GroupBand | null {
  const { columns } = location;
  if (columns.dimension !== null || columns.category !== null) return null;
  const [only, more] = grid.filled(row);
  if (!only) return null;
  const column = more ? columns.name : only[0];
  // 2｜效益｜｜｜40｜36: the group's points beside it are those of the rows below.
  if (column === null || (more && !isWithoutFigures(grid, row, columns))) return null;
  const name = nameAt(grid, row, column);
  const level = GROUP_NAMES.exactly(name);
  if (level === null || (more && !headsRows(grid, row, { name, level }, location))) return null;
  return { level: level === 'either' ? levelBelow(grid, row, column, location) : level, name, column };
}

function nameAt(grid: FormGrid, row: number, column: number | null): string {
  if (column === null) return '';
  return withoutPoints(grid.plain(row, column).replace(NUMBER, ''));
}

/** （三）成本指标 below 一、产出指标 is a part of it, 二、成本指标 is not: told by how the lines are numbered. */
function levelBelow(
  grid: FormGrid,
  row: number,
  column: number,
  { headerEnd }: FormLocation,
): GroupBand['level'] {
  for (let above = row - 1; above > headerEnd; above -= 1) {
    const [only] = grid.filled(above);
    if (!only || GROUP_NAMES.exactly(nameAt(grid, above, only[0])) !== 'dimension') continue;
    return numberingOf(grid.plain(above, only[0])) === numberingOf(grid.plain(row, column))
      ? 'dimension'
      : 'category';
  }
  return 'dimension';
}

/** What is left of a number when it may be any: 一、 and 二、 are numbered alike. */
function numberingOf(plain: string): string {
  return (NUMBER.exec(plain)?.[0] ?? '').replace(/\d+/, '1').replace(NUMERALS, '一');
}

const NUMERALS = new RegExp(`${COUNTING_NUMERAL}+`);

/**
 * Whether a line with points stands over indicators. 满意度 and 预算执行率 may be indicators themselves that nobody has filled
 * in: they are groups only where the points of the rows below add to theirs.
 */
function headsRows(
  grid: FormGrid,
  row: number,
  { name, level }: { readonly name: string; readonly level: GroupLevel },
  { columns, limit }: FormLocation,
): boolean {
  const points = columns.weight ?? columns.score;
  let sum = new Decimal(0);
  let hasRows = false;
  for (let below = row + 1; below <= limit; below += 1) {
    const own = points === null ? null : grid.cell(below, points).number;
    if (!isWithoutFigures(grid, below, columns)) {
      hasRows = true;
      sum = sum.plus(own ?? 0);
      // 数量指标｜｜｜50 below 产出指标｜｜｜90 is a part of it.
    } else if (own !== null && !isPartOf(level, GROUP_NAMES.exactly(nameAt(grid, below, columns.name))))
      break;
  }
  const stated = points === null ? null : grid.cell(row, points).number;
  return hasRows && (stated === null || NAMES_OF_GROUP_OR_ROW.exactly(name) === null || stated.eq(sum));
}

function isPartOf(level: GroupLevel, below: GroupLevel | null): boolean {
  return level === 'dimension' && (below === 'category' || below === 'either');
}

function isWithoutFigures(
  grid: FormGrid,
  row: number,
  { target, achieved }: FormLocation['columns'],
): boolean {
  return [target, achieved].every((column) => grid.isBlank(row, column));
}
