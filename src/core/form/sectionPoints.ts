import { Decimal } from 'decimal.js';
import type { FormGrid } from './formGrid';
import type { SectionPoints } from './selfEvaluationForm';

const POINTS = /\((\d+(?:\.\d+)?)分?\)/;
const ALL_POINTS = new RegExp(POINTS, 'g');

/** A group's name without the points some forms print beside it: 产出指标(50分) → 产出指标. */
export function withoutPoints(plain: string): string {
  return plain.includes('(') ? plain.replace(ALL_POINTS, '') : plain;
}

/** The points printed beside a dimension's name, `null` where none are. */
export function pointsBesideName(grid: FormGrid, row: number, column: number | null): SectionPoints | null {
  if (column === null) return null;
  const plain = grid.plain(row, column);
  const points = POINTS.exec(plain)?.[1];
  if (points === undefined) return null;
  return { dimension: withoutPoints(plain), points: new Decimal(points), cell: grid.cell(row, column) };
}
