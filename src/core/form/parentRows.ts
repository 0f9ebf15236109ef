import { Decimal } from 'decimal.js';
import type { FormCell, Indicator } from './selfEvaluationForm';

/** 一、 or （一）: a heading over the numbered rows below it. */
const PARENT = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/;
const CHILD = /^(?:\d+[、.．]|[（(]\d+[）)])/;
const DETAIL = /^[★☆*\s]*其中/;
const STARRED = /^\s*[★☆]/;

/**
 * Drops rows that would count points twice: a parent (一、) whose numbered children (1、) carry its points, and a
 * detail (其中…, 1、 under 一、, plain names under ★) without points of its own under the row that has them. Points are
 * weights, in a layout without them scores.
 */
export function withoutParents(indicators: readonly Indicator[]): readonly Indicator[] {
  const ownDetails = indicators.map((_, index) => detailsOf(indicators, index));
  const details = new Set(ownDetails.flat());
  return indicators.flatMap((indicator, index) => {
    if (details.has(indicator) || isParent(indicators, index) || isDetail(indicators, index)) return [];
    const own = ownDetails[index] ?? [];
    return own.length > 0 ? [{ ...indicator, details: own }] : [indicator];
  });
}

function isParent(indicators: readonly Indicator[], index: number): boolean {
  const parent = indicators[index];
  const children = parent && PARENT.test(parent.name) ? childrenOf(indicators, index) : [];
  if (!parent || children.length === 0) return false;
  if (hasPoints(parent) && !children.some(hasPoints)) return false;
  if (parent.achieved.isBlank) return true;
  const sum = Decimal.sum(0, ...children.map((child) => points(child)?.number ?? 0));
  return points(parent)?.number?.eq(sum) ?? false;
}

/** The numbered rows right below a parent. */
function childrenOf(indicators: readonly Indicator[], index: number): readonly Indicator[] {
  const below = indicators.slice(index + 1);
  const end = below.findIndex(({ name }) => !CHILD.test(name));
  return end < 0 ? below : below.slice(0, end);
}

/** Rows below a parent that has the points and leaves the figures to them. */
function detailsOf(indicators: readonly Indicator[], index: number): readonly Indicator[] {
  const parent = indicators[index];
  if (!parent || !hasPoints(parent)) return [];
  if (PARENT.test(parent.name)) {
    const children = childrenOf(indicators, index);
    return children.some(hasPoints) ? [] : children;
  }
  if (!STARRED.test(parent.name) || !parent.target.isBlank || !parent.achieved.isBlank) return [];
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
