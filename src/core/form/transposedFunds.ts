import { HANDED_ON, YEARS } from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import { endsFunds, pointsIn, type FundsBlock } from './fundsBlock';
import { columnOf, headerRow } from './headerRow';
import { roleOfHeader, type ColumnRole } from './headerVocabulary';
import type { FormCell, FundsRow } from './selfEvaluationForm';
import { amountOfSources, isSourceOrSum, sourceColumns, type SourceColumns } from './sourceColumns';

/** Rows of such a block, at most: three budgets, executed, rate, weight, score. */
const MAX_ROWS = 8;
const MONEY = ['initialBudget', 'budget', 'adjustedBudget', 'executed'] as const;
/** What the forms themselves call the sum of all sources. */
const LABEL = '年度资金总额';

/**
 * Reads a funds block that lies on its side: sources in columns (中央｜省｜本级｜合计), 预算数, 执行数 and perhaps 执行率 in
 * rows. `null` where none begins in this row.
 */
export function transposedFunds(grid: FormGrid, header: number, to: number): FundsBlock | null {
  const first = grid.filled(header).find(([, label]) => isSourceOrSum(label))?.[0];
  const sources =
    first === undefined ? null : sourceColumns(grid, header, first, lastOf(grid, header, first));
  if (!sources) return null;
  // 上年｜本年 are two years, whose amounts nobody adds where no heading says that they are one budget.
  if (sources.sum === null && sources.parts.every((column) => YEARS.exactly(grid.plain(header, column))))
    return null;
  const rows = rowsByRole(grid, header, to, Math.min(...sources.parts, sources.sum ?? grid.right));
  const executed = rows.get('executed');
  const budget = rows.get('adjustedBudget') ?? rows.get('budget') ?? rows.get('initialBudget');
  if (executed === undefined || budget === undefined) return null;
  const one = (role: 'weight' | 'rate' | 'score') =>
    cellInRow(grid, rows.get(role), sources) ?? cellInColumn(grid, header, role, [budget, executed]);
  const total = fundsRow(rows, budget, LABEL, (row) => amountOfSources(grid, row, sources));
  const weight = one('weight');
  return {
    funds: {
      total: {
        ...total,
        weight: weight && grid.weightCell(weight.row, weight.column),
        rate: one('rate'),
        score: one('score'),
      },
      parts:
        sources.sum === null
          ? []
          : sources.parts.map((column) =>
              fundsRow(rows, budget, grid.plain(header, column), (row) => grid.cell(row, column)),
            ),
      weightInHeader: weight ? null : weightInLabel(grid, rows.get('score')),
    },
    header,
    lastRow: Math.max(...rows.values()),
  };
}

/** The last column before 分值, 执行率 and the like, which may stand beside the sources. */
function lastOf(grid: FormGrid, header: number, first: number): number {
  const others = [...headerRow(grid, header).values()].flat().filter((column) => column > first);
  return Math.min(grid.right + 1, ...others) - 1;
}

/** The rows below a header by what their labels mean, each meaning once: of 拨付数 and 支出数 the latter. */
function rowsByRole(
  grid: FormGrid,
  header: number,
  to: number,
  firstFigure: number,
): ReadonlyMap<ColumnRole, number> {
  const rows = new Map<ColumnRole, number>();
  let isHandedOn = false;
  for (let row = header + 1; row <= Math.min(to, header + MAX_ROWS); row += 1) {
    const labels = grid.filled(row).filter(([column]) => column < firstFigure);
    if (labels.some(([, label]) => endsFunds(label))) break;
    for (const [, label] of labels) {
      const role = roleOfHeader(label);
      if (role === null || (rows.has(role) && !(role === 'executed' && isHandedOn))) continue;
      rows.set(role, row);
      if (role === 'executed') isHandedOn = HANDED_ON.isIn(label);
    }
  }
  return rows;
}

function fundsRow(
  rows: ReadonlyMap<ColumnRole, number>,
  row: number,
  label: string,
  amountIn: (row: number) => FormCell | null,
): FundsRow {
  const [initialBudget, budget, adjustedBudget, executed] = MONEY.map((role) => {
    const place = rows.get(role);
    return place === undefined ? null : amountIn(place);
  });
  return {
    row,
    label,
    initialBudget: initialBudget ?? null,
    budget: adjustedBudget ?? budget ?? null,
    executed: executed ?? null,
    weight: null,
    rate: null,
    score: null,
  };
}

/** 合计's cell of a row 执行率, 分值 or 得分, or the one cell that is merged over all sources. */
function cellInRow(grid: FormGrid, row: number | undefined, { sum, parts }: SourceColumns): FormCell | null {
  const column = sum ?? parts[0];
  if (row === undefined || column === undefined) return null;
  const area = grid.areaAt(row, column);
  const isShared = area.left !== area.right;
  return sum !== null || isShared ? grid.cell(area.top, area.left) : null;
}

/** 分值, 执行率, 得分 in columns of their own, beside the sources: merged over both rows, or given in only one of them. */
function cellInColumn(
  grid: FormGrid,
  header: number,
  role: 'weight' | 'rate' | 'score',
  [budget, executed]: readonly [number, number],
): FormCell | null {
  const column = columnOf(headerRow(grid, header), role);
  if (column === null) return null;
  const area = grid.areaAt(budget, column);
  if (area.top <= executed && area.bottom >= executed) return grid.cell(area.top, area.left);
  const [given, another] = [budget, executed]
    .map((row) => grid.cell(row, column))
    .filter(({ isBlank }) => !isBlank);
  return another ? null : (given ?? null);
}

/** A row 得分(10分*执行率) states its weight itself. */
function weightInLabel(grid: FormGrid, row: number | undefined): FormCell | null {
  if (row === undefined) return null;
  for (const [column, label] of grid.filled(row)) {
    const points = roleOfHeader(label) === 'score' ? pointsIn(label) : null;
    if (points !== null) return { ...grid.cell(row, column), number: points };
  }
  return null;
}
