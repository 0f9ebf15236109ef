import { Decimal } from 'decimal.js';
import type { Indicator } from './selfEvaluationForm';

/** 一、 or （一）: a heading over the numbered rows below it. */
const PARENT = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])/;
const CHILD = /^(?:\d+[、.．]|[（(]\d+[）)])/;
const DETAIL = /^[★☆*\s]*其中/;

/**
 * Drops rows that would count points twice: a parent (一、) whose numbered children (1、) carry its weight, and a
 * detail (其中…) without a weight of its own under the row it explains.
 */
export function withoutParents(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter((_, index) => !isParent(indicators, index) && !isDetail(indicators, index));
}

function isParent(indicators: readonly Indicator[], index: number): boolean {
  const parent = indicators[index];
  if (!parent || !PARENT.test(parent.name)) return false;
  const children: Indicator[] = [];
  for (const child of indicators.slice(index + 1)) {
    if (!CHILD.test(child.name)) break;
    children.push(child);
  }
  if (children.length === 0) return false;
  if (parent.achieved.isBlank) return true;
  const sum = Decimal.sum(0, ...children.map(({ weight }) => weight?.number ?? 0));
  return parent.weight?.number?.eq(sum) ?? false;
}

/** 其中… and what is listed below it: neither has points of its own. */
function isDetail(indicators: readonly Indicator[], index: number): boolean {
  const indicator = indicators[index];
  if (!indicator || indicator.weight === null || hasPoints(indicator)) return false;
  if (DETAIL.test(indicator.name)) return true;
  return indicators[index - 1]?.category === indicator.category && isDetail(indicators, index - 1);
}

function hasPoints({ weight, score }: Indicator): boolean {
  return [weight, score].some((cell) => cell !== null && !cell.isBlank);
}
