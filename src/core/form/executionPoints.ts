import type { FormGrid } from './formGrid';
import type { FundsBlock } from './fundsBlock';
import { columnOf, headerRow } from './headerRow';

/** Rows below the funds in which their points may stand. */
const WITHIN = 3;

/**
 * Funds without points of their own, with those of a block right below them: 支出进度情况｜支出进度(%)｜分值｜得分. The
 * same block where it has points, or where nothing like it follows.
 */
export function withPointsBelow(grid: FormGrid, block: FundsBlock, to: number): FundsBlock {
  const { funds, lastRow } = block;
  const { weight, score } = funds.total;
  if (funds.weightInHeader !== null || weight !== null || score !== null) return block;
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
