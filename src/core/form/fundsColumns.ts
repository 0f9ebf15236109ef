import {
  ALL_FUNDS,
  BARE_SUM,
  EXECUTED_WORD,
  HANDED_ON,
  PAID,
  SPENT_OR_PAID,
  OF_THIS_YEAR,
  WHOLE_BUDGET,
  WHOLE_EXECUTED,
  WHOLE_PROJECT,
} from '../vocabulary/fundsRows';
import { SPENT_IF_ALONE } from '../vocabulary/spentIfAlone';
import type { FormGrid } from './formGrid';
import { columnOf, headerRow, type RoleColumns } from './headerRow';
import { headerMeaning } from './headerVocabulary';
import { isSource, sourceColumns } from './sourceColumns';
import { yearAbove } from './yearAbove';

export const AMOUNT_ROLES = ['initialBudget', 'budget', 'adjustedBudget', 'executed'] as const;

/** The columns of a row of headings over funds, by what they hold; of several for one role those that count come first. */
export function fundsColumns(grid: FormGrid, header: number): RoleColumns {
  return preferredFigures(grid, header, withSumAsBudget(grid, header, figureColumns(grid, header)));
}

/** Whether columns make a table of funds: any budget, and the executed amount. */
export function isFundsHeader(columns: RoleColumns): boolean {
  const hasBudget = columns.has('budget') || columns.has('initialBudget') || columns.has('adjustedBudget');
  return hasBudget && columns.has('executed');
}

/** 中央｜省｜其他｜合计｜执行数: without a column 预算数 the sum of the sources is the budget. */
function withSumAsBudget(grid: FormGrid, header: number, columns: RoleColumns): RoleColumns {
  if (!columns.has('executed') || isFundsHeader(columns)) return columns;
  const sum = sourceColumns(grid, header, grid.left, grid.right)?.sum ?? null;
  return sum === null ? columns : new Map([...columns, ['budget', [sum]]]);
}

const YEAR = /^(20\d{2})年/;

function yearIn(grid: FormGrid, header: number, column: number): string | undefined {
  return YEAR.exec(grid.plain(header, column))?.[1];
}

/** Of several budgets and executed amounts those of the whole year count (SCORING §1, execution rate). */
function preferredFigures(grid: FormGrid, header: number, columns: RoleColumns): RoleColumns {
  return preferredBudget(grid, header, preferredExecuted(grid, header, columns));
}

/** 全年执行数 beside 累计执行数. */
function preferredExecuted(grid: FormGrid, header: number, columns: RoleColumns): RoleColumns {
  const executed = executedColumns(grid, header, columns);
  if (executed === null) return new Map([...columns].filter(([role]) => role !== 'executed'));
  const whole = executed.find((column) => WHOLE_EXECUTED.atStart(grid.plain(header, column)) !== null);
  if (whole === undefined || whole === executed[0]) return new Map([...columns, ['executed', executed]]);
  return new Map([...columns, ['executed', [whole, ...executed.filter((column) => column !== whole)]]]);
}

/** Without 实际发生额 and 决算 beside 支出; `null` where several of such words leave open which was spent. */
function executedColumns(grid: FormGrid, header: number, columns: RoleColumns): readonly number[] | null {
  const executed = executedInYear(grid, header, columns);
  const own = executed.filter((column) => !SPENT_IF_ALONE.includes(grid.plain(header, column)));
  if (own.length > 0) return spentColumns(grid, header, own);
  return executed.length < 2 ? executed : null;
}

/** 支出数 and not 拨付数 beside it; `null` where 支付数 stands beside 支出数. */
function spentColumns(grid: FormGrid, header: number, executed: readonly number[]): readonly number[] | null {
  const says = (words: typeof PAID) => (column: number) => words.isIn(grid.plain(header, column));
  const spent = executed.filter((column) => !says(HANDED_ON)(column));
  if (spent.length === 0) {
    const bare = grid.filled(header).filter(([, text]) => isBareSpending(text));
    return bare.length > 0 ? bare.map(([column]) => column) : executed;
  }
  const isPlain = spent.some((column) => says(EXECUTED_WORD)(column) || says(WHOLE_EXECUTED)(column));
  return !isPlain && spent.some(says(PAID)) && spent.some(says(SPENT_OR_PAID)) ? null : spent;
}

/** 支出 and 执行 without 数, which mean it where nothing plainer does. */
function isBareSpending(text: string): boolean {
  return headerMeaning(text).fallbacks.includes('executed') && !SPENT_IF_ALONE.includes(text);
}

/** 2022年决算数 and 2024年执行数 beside 2023年预算数 and 2023年执行数 are of other years. */
function executedInYear(grid: FormGrid, header: number, columns: RoleColumns): readonly number[] {
  const yearsOf = (role: 'budget' | 'executed') =>
    (columns.get(role) ?? []).flatMap((column) => yearIn(grid, header, column) ?? []).sort();
  const executed = columns.get('executed') ?? [];
  const years = yearsOf('executed');
  if (years.length === 0) return executed;
  const own = String(yearAbove(grid, header));
  const shared = yearsOf('budget').filter((year) => years.includes(year));
  const year = shared.includes(own) ? own : (shared.at(-1) ?? own);
  const inYear = executed.filter((column) => (yearIn(grid, header, column) ?? year) === year);
  return inYear.length > 0 ? inYear : executed;
}

/**
 * 全年预算数 beside 本年预算 or 本年下达额度, 合计 beside 上年结转 and 当年预算数, and of budgets of several years that of the
 * executed amount's year.
 */
function preferredBudget(grid: FormGrid, header: number, columns: RoleColumns): RoleColumns {
  const budgets = columns.get('budget') ?? [];
  const executed = columnOf(columns, 'executed');
  const [first] = budgets;
  if (first === undefined || executed === null) return columns;
  const sum = grid
    .filled(header)
    .find(([column, text]) => column > first && column < executed && BARE_SUM.isWhole(text))?.[0];
  const yearOf = (column: number) => yearIn(grid, header, column);
  const year = yearOf(executed) ?? budgets.map(yearOf).sort().at(-1);
  const sameYear = year === undefined ? undefined : budgets.find((column) => yearOf(column) === year);
  // 本年预算数 beside 项目总预算, where 本年执行数 was spent.
  const opening = WHOLE_PROJECT.atStart(grid.plain(header, first))
    ? OF_THIS_YEAR.atStart(grid.plain(header, executed))?.word
    : undefined;
  const whole =
    sameYear ??
    budgets.find((column) => WHOLE_BUDGET.isAtStart(grid.plain(header, column))) ??
    sum ??
    budgets.find((column) => opening !== undefined && grid.plain(header, column).startsWith(opening));
  if (whole === undefined || whole === first) return columns;
  return new Map([...columns, ['budget', [whole, ...budgets.filter((column) => column !== whole)]]]);
}

/** The columns of a funds header; 年度预算数 or 预算执行率(10分) over 总额, 其中… heads the labels and is no figure. */
function figureColumns(grid: FormGrid, header: number): RoleColumns {
  const named = headerRow(grid, header);
  if (sourceColumns(grid, header + 1, grid.left, grid.right)) return named;
  const below = grid.filled(header + 1);
  const labels =
    below.find(([, text]) => ALL_FUNDS.isAtStart(text) || isSource(text))?.[0] ??
    // 年度预算 over 基本支出, with 预算数 beside it.
    below
      .slice(0, 1)
      .find(
        ([column, text]) => !/\d/.test(text) && /\p{Script=Han}/u.test(text) && isOneOfSeveral(named, column),
      )?.[0];
  return new Map(
    [...named]
      .map(([role, columns]) => [role, columns.filter((column) => column > (labels ?? -1))] as const)
      .filter(([, columns]) => columns.length > 0),
  );
}

/** Whether a column is headed as a figure that one right of it is headed as too. */
function isOneOfSeveral(named: RoleColumns, column: number): boolean {
  return AMOUNT_ROLES.some((role) => {
    const columns = named.get(role) ?? [];
    return columns.includes(column) && columns.some((other) => other > column);
  });
}
