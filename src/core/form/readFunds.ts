import { Decimal } from 'decimal.js';
import { belongsToHeader } from './belowHeader';
import { MONEY_WORDS } from '../vocabulary/fundsLabels';
import {
  ALL_FUNDS,
  BARE_SUM,
  KIND_OF_PUBLIC_FUNDS,
  PUBLIC_FUNDS,
  SPENDING,
  WHOLE_BUDGET,
  WHOLE_EXECUTED,
} from '../vocabulary/fundsRows';
import { SPENT_IF_ALONE } from '../vocabulary/spentIfAlone';
import type { FormGrid } from './formGrid';
import { endsFunds, pointsIn, type FundsBlock } from './fundsBlock';
import { columnOf, headerRow, type RoleColumns } from './headerRow';
import { isTotalLabel, type ColumnRole } from './headerVocabulary';
import { pairedFunds } from './pairedFunds';
import type { FormCell, FundsRow } from './selfEvaluationForm';
import { amountOfSources, isSource, sourceColumns, sumOfCells, type SourceColumns } from './sourceColumns';
import { transposedFunds } from './transposedFunds';

const MONEY = ['initialBudget', 'budget', 'adjustedBudget', 'executed'] as const;

/**
 * Reads 项目资金 between a form's first row and its indicator header; `null` where there is none. Of several blocks the one
 * with points counts: a line of amounts may stand above it.
 */
export function readFunds(grid: FormGrid, from: number, to: number): FundsBlock | null {
  let found: FundsBlock | null = null;
  for (let row = from; row <= to; row += 1) {
    const block = blockAt(grid, row, to);
    if (!block) continue;
    if (isScored(block) && (!found || isOfAllMoney(grid, block))) return block;
    found ??= block;
    row = Math.max(row, block.lastRow);
  }
  return found;
}

function blockAt(grid: FormGrid, row: number, to: number): FundsBlock | null {
  const paired = pairedFunds(grid, row, to);
  if (paired) return paired;
  const columns = preferredFigures(grid, row, withSumAsBudget(grid, row, figureColumns(grid, row)));
  if (isFundsHeader(columns)) return readBlock(grid, row, to, columns);
  return transposedFunds(grid, row, to);
}

function isScored({ funds: { total, weightInHeader } }: FundsBlock): boolean {
  return weightInHeader !== null || total.score !== null || Boolean(total.weight?.number);
}

/** Headed by 资金 or 预算; 年度主要任务 and 三公经费 with amounts and points of their own are something else. */
function isOfAllMoney(grid: FormGrid, { header }: FundsBlock): boolean {
  const [first] = grid.filled(header);
  const texts = grid.filled(header).map(([, text]) => text);
  return first !== undefined && MONEY_WORDS.isIn(first[1]) && !texts.some(endsFunds);
}

/** Reads 项目资金 where it stands below the indicators; `null` where it does not. */
export function readFundsBelow(grid: FormGrid, from: number, to: number): FundsBlock | null {
  for (let row = from; row <= to; row += 1) {
    if (isFundsHeader(headerRow(grid, row))) return readFunds(grid, row, to);
  }
  return null;
}

/** 中央｜省｜其他｜合计｜执行数: without a column 预算数 the sum of the sources is the budget. */
function withSumAsBudget(grid: FormGrid, header: number, columns: RoleColumns): RoleColumns {
  if (!columns.has('executed') || isFundsHeader(columns)) return columns;
  const sum = sourceColumns(grid, header, grid.left, grid.right)?.sum ?? null;
  return sum === null ? columns : new Map([...columns, ['budget', [sum]]]);
}

const YEAR = /^(20\d{2})年/;

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
  const executed = columns.get('executed') ?? [];
  const own = executed.filter((column) => !SPENT_IF_ALONE.includes(grid.plain(header, column)));
  if (own.length > 0) return own;
  return executed.length < 2 ? executed : null;
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
  const yearOf = (column: number) => YEAR.exec(grid.plain(header, column))?.[1];
  const year = yearOf(executed) ?? budgets.map(yearOf).sort().at(-1);
  const sameYear = year === undefined ? undefined : budgets.find((column) => yearOf(column) === year);
  const whole =
    sameYear ?? budgets.find((column) => WHOLE_BUDGET.isAtStart(grid.plain(header, column))) ?? sum;
  if (whole === undefined || whole === first) return columns;
  return new Map([...columns, ['budget', [whole, ...budgets.filter((column) => column !== whole)]]]);
}

function isFundsHeader(columns: RoleColumns): boolean {
  const hasBudget = columns.has('budget') || columns.has('initialBudget') || columns.has('adjustedBudget');
  return hasBudget && columns.has('executed');
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
  return MONEY.some((role) => {
    const columns = named.get(role) ?? [];
    return columns.includes(column) && columns.some((other) => other > column);
  });
}

function readBlock(grid: FormGrid, header: number, to: number, columns: RoleColumns): FundsBlock | null {
  const rows: FundsRow[] = [];
  const amounts = sourceColumns(grid, header, grid.left, grid.right)?.parts ?? [];
  const figures = new Set([...[...columns.values()].flat(), ...amounts]);
  const firstFigure = Math.min(...figures);
  const sources = sourcesUnder(grid, header, columns);
  let first = header + (sources.size > 0 ? 2 : 1);
  // Blank rows between header and figures belong to nobody, numbers of the columns to the header.
  while (first < to && (grid.filled(first).length === 0 || belongsToHeader(grid, first))) first += 1;
  // 项目资金 filled into every row of its block is said once.
  const headings = new Map(grid.filled(header));
  const ownCells = (row: number) =>
    grid.filled(row).filter(([column, text]) => headings.get(column) !== text);
  // 下达额度 ｜ 实际支出金额 …: figures with no label beside them, or with one that is merged over header and figures.
  const isBare = (ownCells(first)[0]?.[0] ?? firstFigure) >= firstFigure;
  for (let row = first; row <= to; row += 1) {
    // The header once more, at the top of another page.
    if (repeatsHeader(grid, header, row)) continue;
    const filled = ownCells(row);
    const labels = filled.filter(([column]) => column < firstFigure).map(([, text]) => text);
    // Another header of amounts begins another block: 年度主要任务 with 预算数 and 执行数 of its own.
    if (labels.some(endsFunds) || beginsAnother(headerRow(grid, row))) break;
    if (rows.length > 0 && isTotalOfForm(grid, row, labels, columns)) break;
    // 合计｜80｜10｜90: figures of columns without a role are no label.
    const label =
      labels.filter((text) => !isFigures([text])).at(-1) ?? (isBare && filled.length > 0 ? '' : undefined);
    if (label === undefined || isSideBySide(filled, figures)) continue;
    // A block without labels is one row of figures; what follows is something else.
    if (isBare && (rows.length > 0 || !isFigures(filled.map(([, text]) => text)))) break;
    rows.push(fundsRow(grid, row, label, columns, sources));
  }
  if (
    !columns.has('budget') &&
    !columns.has('adjustedBudget') &&
    hasUnknownAmount(grid, header, columns, rows)
  )
    return null;
  const stated = statedTotal(rows);
  const summed = stated ?? sumOfRows(grid, rows) ?? wholeOf(rows);
  if (!summed) return null;
  const parts = stated
    ? withoutPartsOfParts(
        rows.filter((row) => row.row > stated.row),
        stated,
      )
    : // Rows that were added up for want of a total are in it already.
      rows.slice(rows.includes(summed) ? rows.indexOf(summed) + 1 : rows.length);
  const scored = scoredInPart(summed, parts);
  // A stroke for the score of all is a blank one; those of parts say that they have none.
  const total = scored.score === summed.score ? { ...scored, score: grid.asScore(scored.score) } : scored;
  return {
    funds: {
      total,
      parts,
      weightInHeader: weightInHeader(grid, header, firstFigure, columns),
    },
    header,
    lastRow: rows.at(-1)?.row ?? header,
  };
}

/** 合计｜｜｜100｜98 right below funds at the end of a form: points and no amount are the whole form's. */
function isTotalOfForm(
  grid: FormGrid,
  row: number,
  labels: readonly string[],
  columns: RoleColumns,
): boolean {
  if (!labels.some(isTotalLabel)) return false;
  const holds = (role: ColumnRole) =>
    (columns.get(role) ?? []).some((column) => grid.cell(row, column).number !== null);
  return !MONEY.some(holds) && (holds('weight') || holds('score'));
}

function repeatsHeader(grid: FormGrid, header: number, row: number): boolean {
  const [first, again] = [grid.filled(header), grid.filled(row)];
  return (
    again.length > 2 &&
    again.length === first.length &&
    again.every(([column, text], at) => {
      const [before, label] = first[at] ?? [];
      return before === column && label === text;
    })
  );
}

/** 其中：一般公共预算｜1920｜其中：基本支出｜1250: two tables side by side, whose figures are of no column (Hunan). */
function isSideBySide(filled: ReturnType<FormGrid['filled']>, figures: ReadonlySet<number>): boolean {
  // A remark behind the figures may begin in the same way: 其中：结转5万元.
  return filled.some(([column, text]) => figures.has(column) && (OF_WHICH.test(text) || text.endsWith(':')));
}

/** Another header of amounts, or of points: 资金管理情况｜管理内容｜分值｜得分. */
function beginsAnother(columns: RoleColumns): boolean {
  return isFundsHeader(columns) || (columns.has('weight') && columns.has('score'));
}

/**
 * Figures between the initial budget and the executed amount under a header that is not understood: what was adjusted, or
 * by how much. The initial budget is then not the year's (SCORING §1).
 */
function hasUnknownAmount(
  grid: FormGrid,
  header: number,
  columns: RoleColumns,
  rows: readonly FundsRow[],
): boolean {
  const [initial, executed] = [columnOf(columns, 'initialBudget'), columnOf(columns, 'executed')];
  if (initial === null || executed === null) return false;
  const known = [...columns.values()].flat();
  return grid
    .filled(header)
    .some(
      ([column]) =>
        column > initial &&
        column < executed &&
        !known.includes(column) &&
        rows.some(({ row }) => grid.cell(row, column).number?.isZero() === false),
    );
}

const OF_WHICH = /^其中:?/;

/** The row that is called the total; of several, as 项目总投资 over 其中：年度资金总额, the one with points. */
function statedTotal(rows: readonly FundsRow[]): FundsRow | undefined {
  const stated = rows.filter(({ label }) => ALL_FUNDS.isAtStart(label.replace(OF_WHICH, '')));
  const own = stated.filter(({ label }) => !OF_WHICH.test(label));
  return stated.find(hasPoints) ?? own[0] ?? stated[0];
}

function hasPoints({ weight, score }: FundsRow): boolean {
  return Boolean(weight?.number) || Boolean(score?.number);
}

const INCOME = /收入/;
const SUBTOTAL = /小计/;

/**
 * The row of all the money where none is called so: the only one, the one that the others are parts of, 支出 beside 收入.
 * `undefined` where the rows are equals whose sum nobody states.
 */
function wholeOf(rows: readonly FundsRow[]): FundsRow | undefined {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return first;
  const spending = rows.filter(({ label }) => SPENDING.isWhole(label));
  if (spending.length === 1 && rows.some(({ label }) => INCOME.test(label))) return spending[0];
  if (addsTo(others, first)) return first;
  const peers = others.filter(
    ({ label, ...amounts }) =>
      !OF_WHICH.test(label) && amountsOf({ label, ...amounts }).some((amount) => amount?.isZero() === false),
  );
  if (peers.length === 0) return first;
  const hasParts = OF_WHICH.test(others[0]?.label ?? '') && !SUBTOTAL.test(first.label);
  return hasParts && others.every((row) => isWithin(row, first)) ? first : undefined;
}

function amountsOf({ budget, initialBudget, executed }: FundsRow): readonly (Decimal | null)[] {
  return [(budget ?? initialBudget)?.number ?? null, executed?.number ?? null];
}

function isWithin(part: FundsRow, whole: FundsRow): boolean {
  return amountsOf(part).every((amount, at) => {
    const all = amountsOf(whole)[at] ?? null;
    return amount === null || all === null || amount.lte(all);
  });
}

function addsTo(parts: readonly FundsRow[], whole: FundsRow): boolean {
  return [0, 1].some((at) => {
    const all = amountsOf(whole)[at] ?? null;
    return all !== null && Decimal.sum(0, ...parts.map((part) => amountsOf(part)[at] ?? 0)).eq(all);
  });
}

/** 一般公共预算 below 其中：财政拨款 is a part of that part and not counted beside it (Chongqing). */
function withoutPartsOfParts(parts: readonly FundsRow[], total: FundsRow): readonly FundsRow[] {
  const named = parts.filter(
    ({ label }, index) =>
      !KIND_OF_PUBLIC_FUNDS.isAtStart(label) ||
      !parts
        .slice(0, index)
        .some((part) => PUBLIC_FUNDS.isIn(part.label) && !KIND_OF_PUBLIC_FUNDS.isAtStart(part.label)),
  );
  if (isSumOf(named, total)) return named;
  const outer = outerParts(named);
  return isSumOf(outer, total) ? outer : named;
}

/**
 * The parts without those that a part before them is the sum of (财政拨款 80, of which 中央 60, 省级 20), or that are 其中 of
 * it. Told by figures alone, and therefore only believed where what is left adds to the total.
 */
function outerParts(parts: readonly FundsRow[]): readonly FundsRow[] {
  const outer: FundsRow[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = parts[at];
    if (part === undefined) break;
    outer.push(part);
    at += 1 + innerCount(part, parts.slice(at + 1));
  }
  return outer;
}

/** How many of the rows behind a part are its own. */
function innerCount(part: FundsRow, rest: readonly FundsRow[]): number {
  for (let count = 2; count <= rest.length; count += 1) if (isSumOf(rest.slice(0, count), part)) return count;
  const [next] = rest;
  return next && OF_WHICH.test(next.label) && isWithin(next, part) ? 1 : 0;
}

/** Whether rows add to another in every amount that it has. */
function isSumOf(rows: readonly FundsRow[], whole: FundsRow): boolean {
  return amountsOf(whole).every(
    (all, at) => all === null || Decimal.sum(0, ...rows.map((row) => amountsOf(row)[at] ?? 0)).eq(all),
  );
}

/**
 * Weight and score that stand in a part instead of the total's row (Chongqing: 其中：财政拨款): the total's score, once
 * (SCORING §1). Where several parts have points of their own nobody knows which is the total's.
 */
function scoredInPart(total: FundsRow, parts: readonly FundsRow[]): FundsRow {
  if (total.weight?.number || total.score?.number) return total;
  const scored = parts.filter((part) => [part.weight, part.score].some((cell) => cell?.number));
  const [whole] = scored;
  if (!whole || scored.length > 1) return total;
  const isSame = (one: FormCell | null, other: FormCell | null) =>
    one?.number && other?.number ? one.number.eq(other.number) : false;
  const isWhole =
    isSame(whole.budget ?? whole.initialBudget, total.budget ?? total.initialBudget) &&
    isSame(whole.executed, total.executed);
  const rate = isWhole && !total.rate?.number ? whole.rate : total.rate;
  return { ...total, weight: whole.weight, rate, score: whole.score };
}

/** At least two figures and no other word than a reason behind them. */
function isFigures(texts: readonly string[]): boolean {
  const isFigure = (text: string) => /^[\d.,%/—-]+(?:万元?|元|分)?$/.test(text);
  return texts.filter(isFigure).length >= Math.min(2, texts.length) && texts.slice(0, -1).every(isFigure);
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

function fundsRow(
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

type SourcesByRole = ReadonlyMap<ColumnRole, SourceColumns>;

/** 全年预算数 over 中央｜省｜合计: the sources in the row below, for each amount that has them. */
function sourcesUnder(grid: FormGrid, header: number, columns: RoleColumns): SourcesByRole {
  const found = new Map<ColumnRole, SourceColumns>();
  const headers = [...columns].flatMap(([role, places]) => places.map((column) => ({ role, column })));
  for (const role of MONEY) {
    const from = columnOf(columns, role);
    if (from === null) continue;
    const next = headers.filter((other) => other.role !== role && other.column > from);
    const to = Math.min(grid.right + 1, ...next.map(({ column }) => column)) - 1;
    const sources = sourceColumns(grid, header + 1, from, to);
    if (sources) found.set(role, sources);
  }
  return found;
}

/**
 * Several sources and no row for all of them: their sum, with points, rate and score where one of the rows has them.
 * `null` where the rows are something else.
 */
function sumOfRows(grid: FormGrid, rows: readonly FundsRow[]): FundsRow | null {
  const [first] = rows;
  if (!first || rows.length < 2 || !rows.every(({ label }) => isSource(label))) return null;
  const sum = (role: 'initialBudget' | 'budget' | 'executed') =>
    sumOfCells(rows.flatMap((row) => (row[role] ? [row[role]] : [])));
  const only = (role: 'weight' | 'rate' | 'score') => {
    const filled = rows.flatMap((row) => (row[role]?.isBlank === false ? [row[role]] : []));
    const stated = filled.filter(({ number }) => number !== null);
    // 10｜—: the stroke says that the row has no points of its own.
    const isRestStrokes = filled.every(
      (cell) => stated.includes(cell) || grid.asScore(cell)?.isBlank === true,
    );
    const given = isRestStrokes && stated.length > 0 ? stated : filled;
    const merged = first[role]?.isBlank === true && rows.slice(1).every((row) => row[role]?.isCovered);
    return given.length === 1 ? (given[0] ?? null) : merged ? first[role] : null;
  };
  return {
    ...first,
    initialBudget: sum('initialBudget'),
    budget: sum('budget'),
    executed: sum('executed'),
    weight: only('weight'),
    rate: only('rate'),
    score: only('score'),
  };
}

/** 得分(20分*执行率), 预算执行情况(20分), 分值(10分): a weight that stands in the header. */
function weightInHeader(
  grid: FormGrid,
  header: number,
  firstFigure: number,
  columns: RoleColumns,
): FormCell | null {
  const own = columnOf(columns, 'weight');
  const beside = [columnOf(columns, 'score'), columnOf(columns, 'rate')];
  const candidates = grid
    .filled(header)
    .filter(([column]) => (own === null ? beside.includes(column) || column < firstFigure : column === own));
  for (const [column, text] of candidates.reverse()) {
    const points = pointsIn(text);
    if (points !== null) return { ...grid.cell(header, column), number: points };
  }
  return null;
}
