import { Decimal } from 'decimal.js';
import { plainText } from '../measure/plainText';
import { SOURCE, SUM_OF_SOURCES } from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import type { FormCell } from './selfEvaluationForm';

const BRACKETS = /\([^()]*\)/g;
const OWN_UNIT = /[万元%]\s*$/;

/** Sources of money in columns beside one another: 中央｜省｜本级｜其他｜合计 (LAYOUTS §4). */
export interface SourceColumns {
  /** The column of 合计; `null` where there is none, or more than one. */
  readonly sum: number | null;
  /** The columns of the sources themselves. */
  readonly parts: readonly number[];
  /** Whether every label was understood, so that the parts may stand for a 合计 that is missing. */
  readonly isWhole: boolean;
}

/** Whether a label names a source of money: 中央资金, 省、地, 其他. */
export function isSource(label: string): boolean {
  return SOURCE.isWhole(label.replace(BRACKETS, ''));
}

/** Whether a label heads a column of money by its source: 中央资金, 合计. */
export function isSourceOrSum(label: string): boolean {
  return isSource(label) || isSum(label);
}

function isSum(label: string): boolean {
  return SUM_OF_SOURCES.isWhole(label.replace(BRACKETS, ''));
}

/** The sources that a row names from one column to another; `null` where it names fewer than two. */
export function sourceColumns(grid: FormGrid, row: number, from: number, to: number): SourceColumns | null {
  const labels = grid.filled(row).filter(([column]) => column >= from && column <= to);
  const sums = labels.filter(([, label]) => isSum(label));
  const parts = labels.filter(([, label]) => isSource(label));
  if (parts.length === 0 || parts.length + sums.length < 2) return null;
  return {
    sum: sums.length === 1 ? (sums[0]?.[0] ?? null) : null,
    parts: parts.map(([column]) => column),
    isWhole: sums.length === 0 && parts.length === labels.length,
  };
}

/**
 * The amount of all sources together: 合计's cell, or without one the sum of the parts, if and only if every part is a
 * number. Otherwise a cell that states no number: unknown is not 0, nor the first of the parts.
 */
export function amountOfSources(
  grid: FormGrid,
  row: number,
  { sum, parts, isWhole }: SourceColumns,
): FormCell | null {
  if (sum !== null) return grid.cell(row, sum);
  return sumOfCells(
    parts.map((column) => grid.cell(row, column)),
    isWhole,
  );
}

/** Several amounts as one cell without a place of its own: formulas cannot read it, people are led to the first. */
export function sumOfCells(cells: readonly FormCell[], isWhole = true): FormCell | null {
  const [first] = cells;
  if (!first) return null;
  const numbers = cells.flatMap(({ number, text }) =>
    number === null || OWN_UNIT.test(plainText(text)) ? [] : [number],
  );
  const isKnown = isWhole && numbers.length === cells.length;
  const number = isKnown ? Decimal.sum(...numbers) : null;
  return { ...first, number, stored: null, text: number?.toFixed() ?? '', isBlank: number === null };
}
