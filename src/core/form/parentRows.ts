import { Decimal } from 'decimal.js';
import { SUBTOTAL_LABEL } from '../vocabulary/formLabels';
import { COUNTING_NUMERAL } from '../vocabulary/numerals';
import { plainText } from '../measure/plainText';
import { parseMeasure } from '../measure/parseMeasure';
import { amount } from '../measure/quantity';
import type { FormCell, Indicator } from './selfEvaluationForm';

const DETAIL = /^[★☆*\s]*其中/;
/** 其中…, ——…, -…: the first part of the row above it. */
const MARKED = /^\s*(?:[★☆*]*其中|[—–-]{1,2}\s*\p{Script=Han})/u;
const DASHED = /^\s*[—–-]/;
const STARRED = /^\s*[★☆]/;

/** How a row is numbered, the outermost first: 一、 （一） 1、 （1） 1.1 ①. */
const NUMBERINGS: readonly RegExp[] = [
  new RegExp(`^${COUNTING_NUMERAL}+[、.．]`),
  new RegExp(`^[（(]${COUNTING_NUMERAL}+[）)]`),
  /^\d+(?:[、．]|\.(?!\d))/,
  /^(?:[（(]\d+[）)]|\d+[.．]\d+)/,
  /^[①-⑳]/,
];

const FIRST_NUMBER = /^\d+(?=[.．、])/;

/** The rows of a block, with what their names say read once: a form may have thousands of them. */
class RowGroups {
  /** By row: how deep its number is, −1 without one. */
  private readonly depths: readonly number[];
  /** By row: where the unnumbered rows below it in its group end (excluded). */
  private readonly plainEnds: readonly number[];
  /** By row: the first row from it on that is 其中…. */
  private readonly nextDetails: readonly number[];
  /** Whether a sum of points can only grow. */
  private readonly isAscending: boolean;

  constructor(readonly rows: readonly Indicator[]) {
    const { length } = rows;
    this.depths = rows.map(({ name }) => depthOf(name));
    const plainEnds = Array<number>(length).fill(length);
    const nextDetails = Array<number>(length + 1).fill(length);
    for (let at = length - 1; at >= 0; at -= 1) {
      const below = rows[at + 1];
      const endsHere =
        !below ||
        below.category !== rows[at]?.category ||
        STARRED.test(below.name) ||
        this.depthAt(at + 1) >= 0;
      plainEnds[at] = endsHere ? at + 1 : (plainEnds[at + 1] ?? length);
      nextDetails[at] = DETAIL.test(rows[at]?.name ?? '') ? at : (nextDetails[at + 1] ?? length);
    }
    this.plainEnds = plainEnds;
    this.nextDetails = nextDetails;
    this.isAscending = rows.every((row) => !points(row)?.number?.lt(0));
  }

  depthAt(index: number): number {
    return this.depths[index] ?? -1;
  }

  /** Where the rows that may belong to a parent end (excluded). */
  endBelow(index: number): number {
    const depth = this.depthAt(index);
    if (depth < 0) return this.plainEnds[index] ?? this.rows.length;
    let end = index + 1;
    while (end < this.rows.length && (this.depthAt(end) > depth || this.nextDetails[end] === end)) end += 1;
    return end;
  }

  /** Rows that are 其中…, from `start` to `end` (excluded). */
  detailsWithin(start: number, end: number): readonly Indicator[] {
    const found: Indicator[] = [];
    for (let at = this.nextDetails[start] ?? end; at < end; at = this.nextDetails[at + 1] ?? end) {
      const row = this.rows[at];
      if (row) found.push(row);
    }
    return found;
  }

  /** The first rows from `start` to `end` (excluded) whose points add to these; none where no number of them does. */
  asFarAs(start: number, end: number, whole: Decimal | null): readonly Indicator[] {
    if (!whole?.gt(0)) return [];
    let sum = new Decimal(0);
    for (let at = start; at < end; at += 1) {
      const row = this.rows[at];
      sum = sum.plus((row && points(row)?.number) ?? 0);
      if (at > start && sum.eq(whole)) return this.rows.slice(start, at + 1);
      if (this.isAscending && sum.gt(whole)) return [];
    }
    return [];
  }
}

/**
 * Drops rows that would count points twice: a parent whose children below it carry its points, a subtotal, and a
 * detail (其中…, numbered rows or plain names under ★) without points of its own under the row that has them. Points
 * are weights, in a layout without them scores.
 *
 * @param elsewhere points that stand outside of these rows: the budget execution's
 * @param printed the full marks that the total's row prints, where it does: 120 of them are no sign of points counted twice
 */
export function withoutParents(
  all: readonly Indicator[],
  elsewhere: Decimal,
  printed: Decimal | null = null,
): readonly Indicator[] {
  const sum = Decimal.sum(elsewhere, ...all.map((indicator) => points(indicator)?.number ?? 0));
  const indicators = sum.gt(Decimal.max(FULL_MARKS, printed ?? 0)) ? withoutBareParents(all) : all;
  const groups = new RowGroups(indicators);
  const ownDetails = indicators.map((_, index) => detailsOf(groups, index));
  const listed = listedDetails(indicators);
  const details = new Set([...ownDetails.flat(), ...listed]);
  return indicators.flatMap((indicator, index) => {
    if (isSubtotal(indicator) || details.has(indicator) || isParent(groups, index)) return [];
    const own = ownDetails[index] ?? [];
    if (own.length > 0) return [{ ...indicator, details: own }];
    const parts = rowsOf(indicators, index + 1, listed);
    return parts.length > 0 ? [{ ...indicator, unjudged: parts }] : [indicator];
  });
}

/** The sheet's rows of those that stand together from `start` on. */
function rowsOf(
  indicators: readonly Indicator[],
  start: number,
  among: ReadonlySet<Indicator>,
): readonly number[] {
  const rows: number[] = [];
  for (let one = indicators[start]; one && among.has(one); one = indicators[start + rows.length])
    rows.push(one.row);
  return rows;
}

/** ||小计|||70: points and no figures of its own. */
function isSubtotal({ name, target, achieved }: Indicator): boolean {
  return SUBTOTAL_LABEL.isWhole(plainText(name)) && target.isBlank && achieved.isBlank;
}

/**
 * 改造管网长度｜30 without figures over 干管｜18 and 支管｜12, however they are numbered. Only asked where the form has more
 * than full marks: else a row that nobody has filled in yet would be taken for a parent of those that happen to add to it.
 */
function withoutBareParents(all: readonly Indicator[]): readonly Indicator[] {
  const groups = new RowGroups(all);
  // By row: where the rows of its category that stand together end.
  const ends = Array<number>(all.length).fill(all.length);
  for (let at = all.length - 2; at >= 0; at -= 1)
    ends[at] = all[at]?.category === all[at + 1]?.category ? (ends[at + 1] ?? all.length) : at + 1;
  return all.filter((parent, index) => {
    if (STARRED.test(parent.name) || !parent.target.isBlank || !parent.achieved.isBlank) return true;
    const parts = groups.asFarAs(index + 1, ends[index] ?? all.length, points(parent)?.number ?? null);
    return parts.length === 0 || parts.some(({ target }) => target.isBlank);
  });
}

const FULL_MARKS = 100;

/** Whether the rows below a parent carry its points: they are then counted, and the parent is not. */
function isParent(groups: RowGroups, index: number): boolean {
  const parent = groups.rows[index];
  const children = parent ? childrenOf(groups, index) : [];
  if (!parent || children.length === 0 || !children.some(hasOwnPoints)) return false;
  if (NUMBERINGS[0]?.test(parent.name) && parent.achieved.isBlank) return true;
  const sum = Decimal.sum(0, ...children.map((child) => points(child)?.number ?? 0));
  return points(parent)?.number?.eq(sum) ?? false;
}

/**
 * The rows right below that are numbered deeper than their parent, or stand as 其中… or as plain names under ★, in its
 * group. Under ★ plain names belong to it only as far as their points add to its own.
 */
function childrenOf(groups: RowGroups, index: number): readonly Indicator[] {
  const parent = groups.rows[index];
  if (!parent) return [];
  const [start, end] = [index + 1, groups.endBelow(index)];
  if (groups.depthAt(index) >= 0) {
    const next = groups.depthAt(start);
    // The children of children are counted with their own parents.
    return groups.rows
      .slice(start, end)
      .filter((row, at) => groups.depthAt(start + at) === next && !isOfAnother(parent, row));
  }
  const whole = points(parent)?.number ?? null;
  if (!STARRED.test(parent.name)) {
    // With figures of its own it is a parent only over 其中… or ——….
    const isMarked = start < end && isBelow(parent, groups.rows[start]?.name ?? '');
    return isMarked ? groups.asFarAs(start, end, whole) : groups.detailsWithin(start, end);
  }
  const children = groups.asFarAs(start, end, whole);
  // ★ also marks core indicators: one with a figure of its own is a parent only where its children's figures add to it.
  return parent.achieved.isBlank || targetsAddTo(parent, children) ? children : [];
}

/** -干线 below a name without a dash; where each name has one they are rows of a list. */
function isBelow({ name }: Indicator, next: string): boolean {
  return MARKED.test(next) && !(DASHED.test(name) && DASHED.test(next));
}

/** 1.1 is a part of 1., and 2.16岁以上持证率 is not: it is the second row. */
function isOfAnother(parent: Indicator, row: Indicator): boolean {
  const [own, other] = [parent, row].map(({ name }) => FIRST_NUMBER.exec(name.trim())?.[0]);
  return own !== undefined && other !== undefined && own !== other;
}

function targetsAddTo(parent: Indicator, children: readonly Indicator[]): boolean {
  const whole = targetOf(parent);
  const parts = children.flatMap((child) => targetOf(child) ?? []);
  return (
    whole !== null && parts.length > 0 && parts.length === children.length && Decimal.sum(...parts).eq(whole)
  );
}

function targetOf({ target }: Indicator): Decimal | null {
  const [measure] = parseMeasure(target.text);
  return measure?.kind === 'quantity' ? amount(measure.quantity) : null;
}

/** −1: not numbered. */
function depthOf(name: string): number {
  return NUMBERINGS.findIndex((numbering) => numbering.test(name.trim()));
}

/** Rows below a parent that has the points and leaves the figures to them, or repeats them in parts. */
function detailsOf(groups: RowGroups, index: number): readonly Indicator[] {
  const parent = groups.rows[index];
  if (!parent || !hasPoints(parent)) return [];
  if (NUMBERINGS[0]?.test(parent.name) || NUMBERINGS[1]?.test(parent.name)) {
    const children = childrenOf(groups, index);
    return children.some(hasOwnPoints) ? [] : children;
  }
  if (!STARRED.test(parent.name)) return [];
  let end = index + 1;
  for (let row = groups.rows[end]; row; row = groups.rows[end]) {
    if (hasPoints(row) || STARRED.test(row.name) || row.category !== parent.category) break;
    end += 1;
  }
  return groups.rows.slice(index + 1, end);
}

/** 其中… and what is listed below it: neither has points of its own. */
function listedDetails(indicators: readonly Indicator[]): ReadonlySet<Indicator> {
  const listed = new Set<Indicator>();
  indicators.forEach((indicator, index) => {
    if (indicator.weight === null || hasPoints(indicator)) return;
    const above = indicators[index - 1];
    const goesOn = above !== undefined && above.category === indicator.category && listed.has(above);
    if (goesOn || DETAIL.test(indicator.name)) listed.add(indicator);
  });
  return listed;
}

function points({ weight, score }: Indicator): FormCell | null {
  return weight ?? score;
}

function hasPoints({ weight, score }: Indicator): boolean {
  return [weight, score].some((cell) => cell !== null && !cell.isBlank);
}

/** A number in the cell that counts: the weight, in a layout without weights the score. */
function hasOwnPoints(indicator: Indicator): boolean {
  return points(indicator)?.isBlank === false;
}
