import { Decimal } from 'decimal.js';
import type { FormGrid } from './formGrid';
import type { FormCell, SectionPoints } from './selfEvaluationForm';

const POINTS = /\((\d+(?:\.\d+)?)分?\)/;
const ALL_POINTS = new RegExp(POINTS, 'g');

/** A group's name without the points some forms print beside it: 产出指标(50分) → 产出指标. */
export function withoutPoints(plain: string): string {
  return plain.includes('(') ? plain.replace(ALL_POINTS, '') : plain;
}

const POINTS_OF_NAME = /[(（](\d+(?:\.\d+)?)分[)）]\s*$/;

/** 养护里程（15分） in a form without a column of weights: the name, and its cell with the points. */
export function pointsInName(
  name: string,
  cell: FormCell | null,
): { readonly name: string; readonly weight: FormCell | null } {
  const found = POINTS_OF_NAME.exec(name);
  if (!cell || !found?.[1]) return { name, weight: null };
  return { name: name.slice(0, found.index).trim(), weight: { ...cell, number: new Decimal(found[1]) } };
}

/** The points printed beside a dimension's name, `null` where none are. */
export function pointsBesideName(grid: FormGrid, row: number, column: number | null): SectionPoints | null {
  if (column === null) return null;
  const plain = grid.plain(row, column);
  const points = POINTS.exec(plain)?.[1];
  if (points === undefined) return null;
  return { dimension: withoutPoints(plain), points: new Decimal(points), cell: grid.cell(row, column) };
}
