import { Decimal } from 'decimal.js';
import { SUBTOTAL_LABEL } from '../vocabulary/formLabels';
import { plainText } from '../measure/plainText';
import { parseMeasure } from '../measure/parseMeasure';
import { amount } from '../measure/quantity';
import type { FormCell, Indicator } from './selfEvaluationForm';

const DETAIL = /^[★☆*\s]*其中/;
/** 其中…, ——…, -…: the first part of the row above it. */
const MARKED = /^\s*(?:[★☆*]*其中|[—–-]{1,2}\s*\p{Script=Han})/u;
const STARRED = /^\s*[★☆]/;

/** How a row is numbered, the outermost first: 一、 （一） 1、 （1） 1.1 ①. */
const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^\d+(?:[、．]|\.(?!\d))/,
  /^(?:[（(]\d+[）)]|\d+[.．]\d+)/,
  /^[①-⑳]/,
];

/**
 * Drops rows that would count points twice: a parent whose children below it carry its points, a subtotal, and a
 * detail (其中…, numbered rows or plain names under ★) without points of its own under the row that has them. Points
 * are weights, in a layout without them scores.
 *
 * @param elsewhere points that stand outside of these rows: the budget execution's
 */
export function withoutParents(all: readonly Indicator[], elsewhere: Decimal): readonly Indicator[] {
  const sum = Decimal.sum(elsewhere, ...all.map((indicator) => points(indicator)?.number ?? 0));
  const indicators = sum.gt(FULL_MARKS) ? all.filter((_, index) => !isBareParent(all, index)) : all;
  const ownDetails = indicators.map((_, index) => detailsOf(indicators, index));
  const details = new Set(ownDetails.flat());
  return indicators.flatMap((indicator, index) => {
    if (isSubtotal(indicator) || details.has(indicator)) return [];
    if (isParent(indicators, index) || isDetail(indicators, index)) return [];
    const own = ownDetails[index] ?? [];
    return own.length > 0 ? [{ ...indicator, details: own }] : [indicator];
  });
}

/** ||小计|||70: points and no figures of its own. */
function isSubtotal({ name, target, achieved }: Indicator): boolean {
  return SUBTOTAL_LABEL.isWhole(plainText(name)) && target.isBlank && achieved.isBlank;
}

/**
 * 改造管网长度｜30 without figures over 干管｜18 and 支管｜12, however they are numbered. Only asked where the form has more
 * than full marks: else a row that nobody has filled in yet would be taken for a parent of those that happen to add to it.
 */
function isBareParent(indicators: readonly Indicator[], index: number): boolean {
  const parent = indicators[index];
  if (!parent || STARRED.test(parent.name) || !parent.target.isBlank || !parent.achieved.isBlank)
    return false;
  const below = indicators.slice(index + 1);
  const group = below.findIndex((row) => row.category !== parent.category);
  const parts = asFarAs(group < 0 ? below : below.slice(0, group), points(parent)?.number ?? null);
  return parts.length > 0 && parts.every(({ target }) => !target.isBlank);
}

const FULL_MARKS = 100;

/** Whether the rows below a parent carry its points: they are then counted, and the parent is not. */
function isParent(indicators: readonly Indicator[], index: number): boolean {
  const parent = indicators[index];
  const children = parent ? childrenOf(indicators, index) : [];
  if (!parent || children.length === 0 || !children.some(hasOwnPoints)) return false;
  if (NUMBERINGS[0]?.test(parent.name) && parent.achieved.isBlank) return true;
  const sum = Decimal.sum(0, ...children.map((child) => points(child)?.number ?? 0));
  return points(parent)?.number?.eq(sum) ?? false;
}

/**
 * The rows right below that are numbered deeper than their parent, or stand as 其中… or as plain names under ★, in its
 * group. Under ★ plain names belong to it only as far as their points add to its own.
 */
function childrenOf(indicators: readonly Indicator[], index: number): readonly Indicator[] {
  const parent = indicators[index];
  if (!parent) return [];
  const below = indicators.slice(index + 1);
  const depth = depthOf(parent.name);
  const end = below.findIndex((row) =>
    depth < 0
      ? row.category !== parent.category || STARRED.test(row.name) || depthOf(row.name) >= 0
      : depthOf(row.name) <= depth && !DETAIL.test(row.name),
  );
  const rows = end < 0 ? below : below.slice(0, end);
  if (depth >= 0) {
    const [first] = rows;
    const next = first ? depthOf(first.name) : -1;
    // The children of children are counted with their own parents.
    return rows.filter((row) => depthOf(row.name) === next);
  }
  if (!STARRED.test(parent.name)) {
    // With figures of its own it is a parent only over 其中… or ——….
    const isMarked = MARKED.test(rows[0]?.name ?? '');
    return isMarked
      ? asFarAs(rows, points(parent)?.number ?? null)
      : rows.filter(({ name }) => DETAIL.test(name));
  }
  const children = asFarAs(rows, points(parent)?.number ?? null);
  // ★ also marks core indicators: one with a figure of its own is a parent only where its children's figures add to it.
  return parent.achieved.isBlank || targetsAddTo(parent, children) ? children : [];
}

/** The first rows whose points add to these; none where no number of them does. */
function asFarAs(rows: readonly Indicator[], whole: Decimal | null): readonly Indicator[] {
  let sum = new Decimal(0);
  for (const [at, row] of rows.entries()) {
    sum = sum.plus(points(row)?.number ?? 0);
    if (whole?.gt(0) && sum.eq(whole) && at > 0) return rows.slice(0, at + 1);
  }
  return [];
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
function detailsOf(indicators: readonly Indicator[], index: number): readonly Indicator[] {
  const parent = indicators[index];
  if (!parent || !hasPoints(parent)) return [];
  if (NUMBERINGS[0]?.test(parent.name) || NUMBERINGS[1]?.test(parent.name)) {
    const children = childrenOf(indicators, index);
    return children.some(hasOwnPoints) ? [] : children;
  }
  if (!STARRED.test(parent.name)) return [];
  const below = indicators.slice(index + 1);
  const end = below.findIndex(
    (row) => hasPoints(row) || STARRED.test(row.name) || row.category !== parent.category,
  );
  return end < 0 ? below : below.slice(0, end);
}

/** 其中… and what is listed below it: neither has points of its own. */
function isDetail(indicators: readonly Indicator[], index: number): boolean {
  const indicator = indicators[index];
  if (!indicator || indicator.weight === null || hasPoints(indicator)) return false;
  if (DETAIL.test(indicator.name)) return true;
  return indicators[index - 1]?.category === indicator.category && isDetail(indicators, index - 1);
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
