import type { FormGrid } from './formGrid';
import { AMOUNT_ROLES } from './fundsColumns';
import { columnOf, type RoleColumns } from './headerRow';
import type { ColumnRole } from './headerVocabulary';
import type { FormCell, FundsRow } from './selfEvaluationForm';
import { amountOfSources, sourceColumns, type SourceColumns } from './sourceColumns';

export type SourcesByRole = ReadonlyMap<ColumnRole, SourceColumns>;

/** 全年预算数 over 中央｜省｜合计: the sources in the row below, for each amount that has them. */
export function sourcesUnder(grid: FormGrid, header: number, columns: RoleColumns): SourcesByRole {
  const found = new Map<ColumnRole, SourceColumns>();
  const headers = [...columns].flatMap(([role, places]) => places.map((column) => ({ role, column })));
  for (const role of AMOUNT_ROLES) {
    const from = columnOf(columns, role);
    if (from === null) continue;
    const next = headers.filter((other) => other.role !== role && other.column > from);
    const to = Math.min(grid.right + 1, ...next.map(({ column }) => column)) - 1;
    const sources = sourceColumns(grid, header + 1, from, to);
    if (sources) found.set(role, sources);
  }
  return found;
}

/** One row of funds, read by the columns of its header. */
export function fundsRow(
  grid: FormGrid,
  row: number,
  label: string,
  columns: RoleColumns,
  sources: SourcesByRole,
): FundsRow {
  const at = (column: number | null) => grid.optionalCell(row, column);
  const money = (role: ColumnRole) => {
    const beside = sources.get(role);
    return beside ? amountOfSources(grid, row, beside) : at(columnOf(columns, role));
  };
  const initialBudget = money('initialBudget');
  const weight = grid.weightCell(row, columnOf(columns, 'weight'));
  return {
    row,
    label,
    initialBudget,
    budget: adjustedBudget(initialBudget, money('budget'), money('adjustedBudget')),
    executed: money('executed'),
    weight,
    rate: at(columnOf(columns, 'rate')),
    score: grid.scoreCell(row, columnOf(columns, 'score'), weight),
  };
}

/** The adjusted budget wins over 全年预算数, unless it is only what was added to the initial one. */
function adjustedBudget(
  initial: FormCell | null,
  budget: FormCell | null,
  adjusted: FormCell | null,
): FormCell | null {
  if (!initial?.number || !budget?.number || !adjusted?.number) return adjusted ?? budget;
  const isChange =
    initial.number.plus(adjusted.number).eq(budget.number) && !adjusted.number.eq(budget.number);
  return isChange ? budget : adjusted;
}
