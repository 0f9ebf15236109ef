import { Decimal } from 'decimal.js';
import {
  ALL_FUNDS,
  INCOME,
  KIND_OF_PUBLIC_FUNDS,
  OF_WHICH_FUNDS,
  PUBLIC_FUNDS,
  SPENDING,
  SUBTOTAL_OF_FUNDS,
} from '../vocabulary/fundsRows';
import type { FormGrid } from './formGrid';
import type { FormCell, FundsRow } from './selfEvaluationForm';
import { isSource, sumOfCells } from './sourceColumns';

/** All of the money, and what it is made of. */
export interface FundsTotal {
  readonly total: FundsRow;
  readonly parts: readonly FundsRow[];
}

/** Which of the rows of a block is the total, and which are its parts; `null` where nobody says so. */
export function fundsTotal(grid: FormGrid, rows: readonly FundsRow[]): FundsTotal | null {
  const stated = statedTotal(rows);
  const summed = stated ?? sumOfRows(grid, rows) ?? wholeOf(rows);
  if (!summed) return null;
  const whole = rows.indexOf(summed);
  // Rows that were added up for want of a total are in it already.
  const below = stated
    ? rows.filter((row) => row.row > stated.row)
    : rows.slice(whole === -1 ? rows.length : whole + 1);
  const parts = withoutPartsOfParts(below, summed);
  const scored = scoredInPart(summed, parts);
  // A stroke for the score of all is a blank one; those of parts say that they have none.
  const total = scored.score === summed.score ? { ...scored, score: grid.asScore(scored.score) } : scored;
  return { total, parts };
}

/** The row that is called the total; of several, as 项目总投资 over 其中：年度资金总额, the one with points. */
function statedTotal(rows: readonly FundsRow[]): FundsRow | undefined {
  const stated = rows.filter(({ label }) =>
    ALL_FUNDS.isAtStart(label.slice(OF_WHICH_FUNDS.endAtStart(label))),
  );
  const own = stated.filter(({ label }) => !OF_WHICH_FUNDS.isAtStart(label));
  return stated.find(hasPoints) ?? own[0] ?? stated[0];
}

function hasPoints({ weight, score }: FundsRow): boolean {
  return Boolean(weight?.number) || Boolean(score?.number);
}

/**
 * The row of all the money where none is called so: the only one, the one that the others are parts of, 支出 beside 收入.
 * `undefined` where the rows are equals whose sum nobody states.
 */
function wholeOf(rows: readonly FundsRow[]): FundsRow | undefined {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return first;
  const spending = rows.filter(({ label }) => SPENDING.isWhole(label));
  if (spending.length === 1 && rows.some(({ label }) => INCOME.isIn(label))) return spending[0];
  if (addsTo(others, first)) return first;
  const peers = others.filter(
    ({ label, ...amounts }) =>
      !OF_WHICH_FUNDS.isAtStart(label) &&
      amountsOf({ label, ...amounts }).some((amount) => amount?.isZero() === false),
  );
  if (peers.length === 0) return first;
  const hasParts = OF_WHICH_FUNDS.isAtStart(others[0]?.label ?? '') && !SUBTOTAL_OF_FUNDS.isIn(first.label);
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
  return next && OF_WHICH_FUNDS.isAtStart(next.label) && isWithin(next, part) ? 1 : 0;
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
