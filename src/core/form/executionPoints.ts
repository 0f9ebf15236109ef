import { Decimal } from 'decimal.js';
import { EXECUTION_OF_ALL } from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import type { FundsBlock } from './fundsBlock';
import { columnOf, headerRow } from './headerRow';
import type { FormCell, Indicator, IndicatorColumns } from './selfEvaluationForm';

/** Rows below the funds in which their points may stand. */
const WITHIN = 3;

/**
 * Funds without points of their own, with those of a block right below them: 支出进度情况｜支出进度(%)｜分值｜得分. The
 * same block where it has points, or where nothing like it follows.
 */
export function withPointsBelow(grid: FormGrid, block: FundsBlock, to: number): FundsBlock {
  const { funds, lastRow } = block;
  if (hasPoints(block)) return block;
  for (let row = lastRow + 1; row <= Math.min(to - 1, lastRow + WITHIN); row += 1) {
    const columns = headerRow(grid, row);
    const isOfRate = columns.has('rate') && columns.has('weight') && columns.has('score');
    if (!isOfRate || columns.has('target') || columns.has('achieved')) continue;
    const figures = row + 1;
    const at = (role: 'rate' | 'score') => grid.optionalCell(figures, columnOf(columns, role));
    const stated = grid.weightCell(figures, columnOf(columns, 'weight'));
    if (!stated?.number) return block;
    const total = {
      ...funds.total,
      weight: stated,
      rate: at('rate') ?? funds.total.rate,
      score: grid.asScore(at('score')),
    };
    return { ...block, funds: { ...funds, total }, lastRow: figures };
  }
  return block;
}

/** What `withPointsAmongRows` must know of the form's rows. Zero-based sheet rows. */
export interface RowsOfForm {
  readonly columns: IndicatorColumns;
  readonly from: number;
  readonly to: number;
  readonly indicators: readonly Indicator[];
  /** The full marks that are printed below them, if any. */
  readonly printedWeight: Decimal | null;
}

/**
 * Funds without points of their own, with those of a row 执行率｜…｜10｜9.83 among the indicators, which has no target and no
 * achieved value. The same block where it has points, where no such row stands or several do, where the row heads others,
 * and where its points and those of the indicators are not the full marks.
 */
export function withPointsAmongRows(grid: FormGrid, block: FundsBlock, rows: RowsOfForm): FundsBlock {
  if (hasPoints(block)) return block;
  const found: FormCell[] = [];
  for (let row = rows.from; row <= rows.to; row += 1) {
    const weight = executionWeight(grid, row, rows);
    if (weight) found.push(weight);
  }
  const [weight, another] = found;
  if (!weight?.number || another) return block;
  const own = rows.indicators.map((indicator) => indicator.weight?.number ?? 0);
  if (!Decimal.sum(weight.number, ...own).eq(rows.printedWeight ?? FULL_MARKS)) return block;
  const score = grid.asScore(grid.optionalCell(weight.row, rows.columns.score));
  const { funds } = block;
  return { ...block, funds: { ...funds, total: { ...funds.total, weight, score } } };
}

const FULL_MARKS = 100;

/** The points of a row that is about the execution and nothing else; `null` for any other row. */
function executionWeight(grid: FormGrid, row: number, { columns, indicators }: RowsOfForm): FormCell | null {
  const filled = grid.filled(row);
  const [first] = filled;
  if (!first || EXECUTION_OF_ALL.exactly(first[1].replace(IN_BRACKETS, '')) === null) return null;
  if (indicators.some((indicator) => indicator.row === row)) return null;
  const points = [columns.weight, columns.score];
  if (filled.some(([column, text]) => text !== first[1] && !points.includes(column))) return null;
  const weight = grid.weightCell(row, columns.weight);
  const isOneRow = [first[0], weight?.column ?? first[0]].every((column) => {
    const { top, bottom } = grid.areaAt(row, column);
    return top === bottom;
  });
  // A group goes on in the next row, left of which nothing stands.
  const next = grid.filled(row + 1)[0]?.[0];
  return isOneRow && (next === undefined || next <= first[0]) && weight?.number ? weight : null;
}

/** 预算执行（10分）. */
const IN_BRACKETS = /\([^()]*\)$/;

function hasPoints({ funds: { weightInHeader, total } }: FundsBlock): boolean {
  return weightInHeader !== null || total.weight !== null || total.score !== null;
}
