import { Decimal } from 'decimal.js';
import type { FormGrid } from './formGrid';
import { columnOf, headerRow, type RoleColumns } from './headerRow';
import type { FormCell, Funds, FundsRow } from './selfEvaluationForm';

const GOAL_LABEL =
  /^(?:年度)?(?:总体|绩效)目标|^项目(?:年度|总体|绩效)?目标|^年初设定目标|^预期目标|^绩效指标|完成情况$/;
const TOTAL_LABEL =
  /^(?:年度)?(?:项目|财政)?资金(?:总额|合计|总计)|^总额|^(?:资金)?合计|^年度预算总额|^总计|^全年预算/;

/** A funds block: its header row and last row, zero-based. */
export interface FundsBlock {
  readonly funds: Funds;
  readonly header: number;
  readonly lastRow: number;
}

/** Reads 项目资金 between a form's first row and its indicator header; `null` where there is none. */
export function readFunds(grid: FormGrid, from: number, to: number): FundsBlock | null {
  for (let row = from; row <= to; row += 1) {
    const columns = headerRow(grid, row);
    const hasBudget = columns.has('budget') || columns.has('initialBudget') || columns.has('adjustedBudget');
    if (hasBudget && columns.has('executed')) return readBlock(grid, row, to, columns);
  }
  return null;
}

function readBlock(grid: FormGrid, header: number, to: number, columns: RoleColumns): FundsBlock | null {
  const rows: FundsRow[] = [];
  const firstFigure = Math.min(...[...columns.values()].flat());
  // 下达额度 ｜ 实际支出金额 …: figures from the first column on, with no labels beside them.
  const isBare = grid.filled(header)[0]?.[0] === firstFigure;
  for (let row = header + 1; row <= to; row += 1) {
    const filled = grid.filled(row);
    const labels = filled.filter(([column]) => column < firstFigure).map(([, text]) => text);
    if (labels.some((label) => GOAL_LABEL.test(label))) break;
    const label = labels.at(-1) ?? (isBare && filled.length > 0 ? '' : undefined);
    if (label === undefined) continue;
    // A block without labels is one row of figures; what follows is something else.
    if (isBare && (rows.length > 0 || !filled.every(([, text]) => /^[\d.,%/—-]+(?:万?元|分)?$/.test(text))))
      break;
    rows.push(fundsRow(grid, row, label, columns));
  }
  const total = rows.find(({ label }) => TOTAL_LABEL.test(label)) ?? rows[0];
  if (!total) return null;
  return {
    funds: {
      total,
      parts: rows.filter((row) => row !== total && row.row > total.row),
      weightInHeader: weightInHeader(grid, header, firstFigure, columns),
    },
    header,
    lastRow: rows.at(-1)?.row ?? header,
  };
}

/** Budget columns by their rank: the adjusted budget wins over 全年预算数, which wins over the initial one. */
function fundsRow(grid: FormGrid, row: number, label: string, columns: RoleColumns): FundsRow {
  const at = (column: number | null) => grid.optionalCell(row, column);
  const budget = columnOf(columns, 'adjustedBudget') ?? columnOf(columns, 'budget');
  return {
    row,
    label,
    initialBudget: at(columnOf(columns, 'initialBudget')),
    budget: at(budget),
    executed: at(columnOf(columns, 'executed')),
    weight: grid.weightCell(row, columnOf(columns, 'weight')),
    rate: at(columnOf(columns, 'rate')),
    score: at(columnOf(columns, 'score')),
  };
}

/** 得分(20分*执行率), 预算执行情况(20分): a weight that stands in the header instead of a column of its own. */
function weightInHeader(
  grid: FormGrid,
  header: number,
  firstFigure: number,
  columns: RoleColumns,
): FormCell | null {
  if (columns.has('weight')) return null;
  const score = columnOf(columns, 'score');
  const candidates = grid.filled(header).filter(([column]) => column === score || column < firstFigure);
  for (const [column, text] of candidates.reverse()) {
    const points = /\((\d+(?:\.\d+)?)分/.exec(text)?.[1];
    if (points !== undefined) return { ...grid.cell(header, column), number: new Decimal(points) };
  }
  return null;
}
