import { Decimal } from 'decimal.js';
import type { FormGrid } from './formGrid';
import type { FormCell, Indicator, SectionPoints } from './selfEvaluationForm';

/** 产出指标(50), (50分)产出指标; (1) before a name numbers it. */
const POINTS = /(?:\((?=[\d.]+分)|(?<!^)\()(\d+(?:\.\d+)?)分?\)/;
const ALL_POINTS = new RegExp(POINTS, 'g');

/** A group's name without the points some forms print beside it: 产出指标(50分) → 产出指标. */
export function withoutPoints(plain: string): string {
  return plain.includes('(') ? plain.replace(ALL_POINTS, '') : plain;
}

const POINTS_OF_NAME = /[(（](\d+(?:\.\d+)?)分[)）]\s*$/;

/**
 * 养护里程（15分） in a form without a column of weights: the names, and their cells with the points. Only where every name has
 * some and they make no more than the full marks: 专家评审（85分） tells of a result.
 */
export function withPointsOfNames(
  grid: FormGrid,
  indicators: readonly Indicator[],
  column: number | null,
): readonly Indicator[] {
  const read = indicators.map((indicator) =>
    withPointsOfName(indicator, grid.optionalCell(indicator.row, column)),
  );
  const weights = read.flatMap(({ weight }) => weight?.number ?? []);
  const isWhole =
    weights.length === indicators.length &&
    weights.reduce((sum, weight) => sum.plus(weight), ZERO).lte(FULL_MARKS);
  return isWhole ? read : indicators;
}

const ZERO = new Decimal(0);
const FULL_MARKS = 100;

function withPointsOfName(indicator: Indicator, cell: FormCell | null): Indicator {
  const { name } = indicator;
  const found = POINTS_OF_NAME.exec(name);
  if (!cell || !found?.[1]) return indicator;
  const weight = { ...cell, number: new Decimal(found[1]) };
  return { ...indicator, name: name.slice(0, found.index).trim(), weight };
}

/** The points printed beside a dimension's name, `null` where none are. */
export function pointsBesideName(grid: FormGrid, row: number, column: number | null): SectionPoints | null {
  if (column === null) return null;
  const plain = grid.plain(row, column);
  const points = POINTS.exec(plain)?.[1];
  if (points === undefined) return null;
  return { dimension: withoutPoints(plain), points: new Decimal(points), cell: grid.cell(row, column) };
}
