import type { FormGrid } from './formGrid';
import { pointsIn, type FundsBlock } from './fundsBlock';
import { roleOfHeader, type ColumnRole } from './headerVocabulary';
import type { FormCell } from './selfEvaluationForm';

/** Rows that such a block may take. */
const MAX_ROWS = 4;
/** What the forms themselves call the sum of all sources. */
const LABEL = '年度资金总额';
const FIGURES: readonly ColumnRole[] = [
  'initialBudget',
  'budget',
  'adjustedBudget',
  'executed',
  'rate',
  'weight',
  'score',
];

/**
 * Reads funds that are written as label and figure beside one another: 全年预算数｜50｜全年执行数｜40｜执行率｜80%. `null`
 * where none begin in this row.
 */
export function pairedFunds(grid: FormGrid, first: number, to: number): FundsBlock | null {
  const pairs = new Map<ColumnRole, FormCell>();
  const labels = new Map<ColumnRole, FormCell>();
  let lastRow = first;
  for (let row = first; row <= Math.min(to, first + MAX_ROWS - 1); row += 1) {
    const found = pairsIn(grid, row);
    if (found.length === 0) break;
    for (const [role, label, figure] of found) {
      if (!pairs.has(role)) {
        pairs.set(role, figure);
        labels.set(role, label);
      }
    }
    lastRow = row;
  }
  const at = (role: ColumnRole) => pairs.get(role) ?? null;
  const budget = at('adjustedBudget') ?? at('budget');
  const executed = at('executed');
  if (!executed || !(budget ?? at('initialBudget'))) return null;
  const score = labels.get('score');
  const points = score ? pointsIn(grid.plain(score.row, score.column)) : null;
  return {
    funds: {
      total: {
        row: executed.row,
        label: LABEL,
        initialBudget: at('initialBudget'),
        budget,
        executed,
        weight: at('weight'),
        rate: at('rate'),
        score: at('score'),
      },
      parts: [],
      weightInHeader: score && points ? { ...score, number: points } : null,
    },
    header: first,
    lastRow,
  };
}

/** Rows above a figure in which its column's header may stand. */
const HEADED_WITHIN = 2;

/** 执行率, 分值 or 得分 right above a figure that stands behind the last pair; `null` for a figure of a table. */
function headerAbove(
  grid: FormGrid,
  { row, column }: FormCell,
): { readonly role: ColumnRole; readonly label: FormCell } | null {
  for (let above = row - 1; above >= Math.max(grid.top, row - HEADED_WITHIN); above -= 1) {
    const role = roleOfHeader(grid.plain(above, column));
    if (role === 'rate' || role === 'weight' || role === 'score')
      return { role, label: grid.cell(above, column) };
  }
  return null;
}

/** Each label of a figure with the number right of it; of two numbers the second needs a header of its own. */
function pairsIn(grid: FormGrid, row: number): readonly (readonly [ColumnRole, FormCell, FormCell])[] {
  const filled = grid.filled(row);
  return filled.flatMap(([column, text], index) => {
    const role = roleOfHeader(text);
    const [value, next] = filled.slice(index + 1, index + 3);
    if (role === null || !FIGURES.includes(role) || !value) return [];
    const figure = grid.cell(row, value[0]);
    const own = [role, grid.cell(row, column), figure] as const;
    if (figure.number === null) return [];
    const further = next ? grid.cell(row, next[0]) : null;
    if (!further || further.number === null) return [own];
    const headed = headerAbove(grid, further);
    return headed ? [own, [headed.role, headed.label, further] as const] : [];
  });
}
