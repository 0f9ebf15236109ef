import { EXECUTION_HEADING } from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import type { FundsBlock } from './fundsBlock';
import { columnOf, headerRow } from './headerRow';
import { roleOfHeader } from './headerVocabulary';
import type { IndicatorColumns } from './selfEvaluationForm';

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

/**
 * Funds without points of their own, with those of a row 执行率｜…｜10｜9.83 among the indicators, which has no target and no
 * achieved value. The same block where it has points, or where no such row stands.
 *
 * @param isIndicator whether a row (zero-based) was read as an indicator
 */
export function withPointsAmongRows(
  grid: FormGrid,
  block: FundsBlock,
  columns: IndicatorColumns,
  rows: { readonly from: number; readonly to: number },
  isIndicator: (row: number) => boolean,
): FundsBlock {
  if (hasPoints(block)) return block;
  for (let row = rows.from; row <= rows.to; row += 1) {
    const [first] = grid.filled(row);
    if (!first || !saysExecution(first[1]) || isIndicator(row)) continue;
    if ([columns.target, columns.achieved].some((column) => !grid.isBlank(row, column))) continue;
    const weight = grid.weightCell(row, columns.weight);
    if (!weight?.number) continue;
    const score = grid.asScore(grid.optionalCell(row, columns.score));
    const { funds } = block;
    return { ...block, funds: { ...funds, total: { ...funds.total, weight, score } } };
  }
  return block;
}

function saysExecution(text: string): boolean {
  return roleOfHeader(text) === 'rate' || EXECUTION_HEADING.isAtStart(text);
}

function hasPoints({ funds: { weightInHeader, total } }: FundsBlock): boolean {
  return weightInHeader !== null || total.weight !== null || total.score !== null;
}
