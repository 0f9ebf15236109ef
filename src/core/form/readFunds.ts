import type { FormGrid } from './formGrid';
import { roleOfHeader, type ColumnRole } from './headerVocabulary';
import type { Funds, FundsRow } from './selfEvaluationForm';

const GOAL_LABEL = /^(?:年度)?(?:总体|绩效)?目标|^项目(?:年度|总体)目标|^年初设定目标/;
const TOTAL_LABEL = /^(?:年度)?(?:项目)?资金(?:总额|合计)|^总额|^(?:资金)?合计|^年度预算总额/;

/** A funds block: its header row and last row, zero-based. */
export interface FundsBlock {
  readonly funds: Funds;
  readonly header: number;
  readonly lastRow: number;
}

/** Reads 项目资金 between a form's first row and its indicator header; `null` where there is none. */
export function readFunds(grid: FormGrid, from: number, to: number): FundsBlock | null {
  for (let row = from; row <= to; row += 1) {
    const columns = fundsColumns(grid, row);
    if (columns) return readBlock(grid, row, to, columns);
  }
  return null;
}

type FundsColumns = ReadonlyMap<ColumnRole, number>;

function fundsColumns(grid: FormGrid, row: number): FundsColumns | null {
  const byRole = new Map<ColumnRole, number>();
  for (const [column, text] of grid.filled(row)) {
    const role = roleOfHeader(text);
    if (role && !byRole.has(role)) byRole.set(role, column);
  }
  const hasBudget = byRole.has('budget') || byRole.has('initialBudget');
  return hasBudget && byRole.has('executed') ? byRole : null;
}

function readBlock(grid: FormGrid, header: number, to: number, columns: FundsColumns): FundsBlock | null {
  const rows: FundsRow[] = [];
  const firstFigure = Math.min(...columns.values());
  for (let row = header + 1; row <= to; row += 1) {
    const filled = grid.filled(row);
    const labels = filled.filter(([column]) => column < firstFigure).map(([, text]) => text);
    if (labels.some((label) => GOAL_LABEL.test(label))) break;
    const label = labels.at(-1);
    if (label === undefined) continue;
    rows.push(fundsRow(grid, row, label, columns));
  }
  const total = rows.find(({ label }) => TOTAL_LABEL.test(label)) ?? rows[0];
  if (!total) return null;
  return {
    funds: { total, parts: rows.filter((row) => row !== total && row.row > total.row) },
    header,
    lastRow: rows.at(-1)?.row ?? header,
  };
}

function fundsRow(grid: FormGrid, row: number, label: string, columns: FundsColumns): FundsRow {
  const at = (role: ColumnRole) => grid.optionalCell(row, columns.get(role) ?? null);
  return {
    row,
    label,
    initialBudget: at('initialBudget'),
    budget: at('budget'),
    executed: at('executed'),
    weight: at('weight'),
    rate: at('rate'),
    score: at('score'),
  };
}
