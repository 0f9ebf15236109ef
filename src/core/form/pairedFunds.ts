import { Decimal } from 'decimal.js';
import {
  BESIDE_AMOUNT,
  EXECUTION_HEADING,
  HANDED_ON,
  SUM_OF_SOURCES,
  OF_THIS_YEAR,
  WHOLE_PROJECT,
} from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import { pointsIn, type FundsBlock } from './fundsBlock';
import { roleOfHeader, type ColumnRole } from './headerVocabulary';
import type { FormCell } from './selfEvaluationForm';

/** Rows that such a block may take. */
const MAX_ROWS = 8;
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
  let isOfProject = false;
  for (let row = first; row <= Math.min(to, first + MAX_ROWS - 1); row += 1) {
    const found = pairsIn(grid, row);
    if (found.length === 0) break;
    for (const [role, label, figure] of found) {
      const said = labels.get(role);
      const words = grid.plain(label.row, label.column);
      isOfProject ||= WHOLE_PROJECT.atStart(words) !== null;
      // 项目资金｜500 beside 预算数｜100 is no budget of the year.
      if (!said || isNearer(role, words, grid.plain(said.row, said.column), isOfProject)) {
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
  const [score, points] = statedPoints(grid, first, lastRow, labels.get('score'));
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

/** A heading of the year's figure beside 项目资金; 支出数 beside 拨付数; 本年预算 beside 项目总预算. */
function isNearer(role: ColumnRole, label: string, said: string, isOfProject: boolean): boolean {
  if (role === 'executed' && HANDED_ON.isIn(said)) return !HANDED_ON.isIn(label);
  if (isFigure(label) !== isFigure(said)) return isFigure(label);
  return isOfProject && OF_THIS_YEAR.atStart(label) !== null && OF_THIS_YEAR.atStart(said) === null;
}

/** 得分(10), 执行率得分(满分10分), or 预算执行率(10分) before the figures. */
function statedPoints(
  grid: FormGrid,
  first: number,
  last: number,
  score: FormCell | undefined,
): readonly [FormCell | undefined, Decimal | null] {
  const label = score ? grid.plain(score.row, score.column) : '';
  const bare = /\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1];
  const own = pointsIn(label) ?? (bare === undefined ? null : new Decimal(bare));
  if (own !== null) return [score, own];
  // 预算执行（10分） may head the line of figures.
  for (let row = Math.max(grid.top, first - 1); row <= last; row += 1) {
    for (const [column, text] of grid.filled(row)) {
      const points = roleOfHeader(text) === 'rate' || saysExecution(text) ? pointsIn(text) : null;
      if (points !== null) return [grid.cell(row, column), points];
    }
  }
  return [score, null];
}

/** 预算执行（10分）, 资金执行情况（10分）. */
function saysExecution(text: string): boolean {
  return EXECUTION_HEADING.isAtStart(text);
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

const OPEN: readonly ColumnRole[] = ['score', 'rate'];

function blankBeside(
  grid: FormGrid,
  row: number,
  column: number,
  role: ColumnRole,
): readonly (readonly [ColumnRole, FormCell, FormCell])[] {
  const beside = grid.areaAt(row, column).right + 1;
  // 得分 over a figure heads its column.
  if ([1, 2].some((down) => grid.cell(row + down, column).number !== null)) return [];
  return beside <= grid.right ? [[role, grid.cell(row, column), grid.cell(row, beside)] as const] : [];
}

/** Not the copy of the figure to its left, where a merged cell was taken apart and filled in: 预算数｜20｜20. */
function isOwnFigure(grid: FormGrid, row: number): (cell: readonly [number, string]) => boolean {
  return ([column, text]) => !grid.hasMergesFilledIn || grid.plain(row, column - 1) !== text;
}

/** 资金总额(万元):, 已支出(元). */
const IN_BRACKETS = /\([^()]*\)|:$/g;

function isFigure(text: string): boolean {
  const role = roleOfHeader(text);
  return role !== null && FIGURES.includes(role);
}

/** Each label of a figure with the number right of it; of two numbers the second needs a header of its own. */
function pairsIn(grid: FormGrid, row: number): readonly (readonly [ColumnRole, FormCell, FormCell])[] {
  const filled = grid.filled(row);
  // 执行率｜分值｜得分 beside one another are headers of a table.
  // 预算执行率(10分)｜预算数｜100 is a heading before the figures.
  const isHeading =
    pointsIn(filled[0]?.[1] ?? '') !== null &&
    filled.some(([column]) => grid.cell(row, column).number !== null);
  const isHeader = filled.some(
    ([, text], index) =>
      isFigure(text) && isFigure(filled[index + 1]?.[1] ?? '') && !(isHeading && index === 0),
  );
  if (isHeader) return [];
  return filled.flatMap(([column, text], index) => {
    const role = roleOfHeader(text) ?? BESIDE_AMOUNT.exactly(text.replace(IN_BRACKETS, ''));
    const behind = filled.slice(index + 1, index + 4).filter(isOwnFigure(grid, row));
    // 预算数｜合计｜60: the label of the sum stands between.
    const [value, next] = behind[0] && SUM_OF_SOURCES.isWhole(behind[0][1]) ? behind.slice(1) : behind;
    if (role === null || !FIGURES.includes(role)) return [];
    // 得分 at the end of its line with a blank beside it: a score that is still to be given.
    if (!value) return OPEN.includes(role) ? blankBeside(grid, row, column, role) : [];
    const figure = grid.cell(row, value[0]);
    const own = [role, grid.cell(row, column), figure] as const;
    if (figure.number === null) return [];
    const further = next ? grid.cell(row, next[0]) : null;
    if (!further || further.number === null) return [own];
    const headed = headerAbove(grid, further);
    return headed ? [own, [headed.role, headed.label, further] as const] : [];
  });
}
