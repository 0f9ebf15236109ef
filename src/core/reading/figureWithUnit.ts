import type { Quantity, QuantityMeasure } from '../measure/measure';
import { SMALL_UNITS } from '../vocabulary/unitWords';
import { parseQuantity } from '../measure/parseQuantity';
import { relateUnits, type UnitRelation } from '../measure/units';
import { BETWEEN_FIGURES } from '../vocabulary/figureContext';
import { wordPattern } from '../vocabulary/wordPattern';
import { turnsFigure } from './wordsBeforeFigures';

const BETWEEN = new RegExp(wordPattern(BETWEEN_FIGURES));
/** 5场 of 「5场、200人次」 may be meant for a target of 次, or the other may. */
const FITTING: readonly UnitRelation['kind'][] = ['same', 'assumed', 'convertible'];
const WORDS_AND_FIGURE = /^([^\d+-]*)(.+)$/s;

/** 100户300人: two figures side by side; 1小时30分 is one, and of 100%1000件 nobody knows which is meant. */
function sideBySide(part: string): readonly string[] {
  const figures = figuresIn(part);
  const isOne =
    figures.length < 2 || part.includes('%') || figures.some((figure) => SMALL_UNITS.atEnd(figure));
  return isOne ? [part].filter((each) => each !== '') : figures;
}

const DIGIT = /\d/;
const OF_FIGURE = /[\d.,]/;

/** 100户300人 → 100户, 300人: each figure with the words behind it, the first with those before it too. */
function figuresIn(part: string): readonly string[] {
  const starts: number[] = [];
  for (let at = 0; at < part.length; at += 1) {
    const isFirst = DIGIT.test(part.charAt(at)) && (at === 0 || !OF_FIGURE.test(part.charAt(at - 1)));
    if (isFirst) starts.push(at);
  }
  return starts.map((start, index) => part.slice(index === 0 ? 0 : start, starts[index + 1] ?? part.length));
}

/**
 * The figure of several in one cell that has the target's unit (VALUES §10): 365人次 of 「培训12期、365人次」 beside
 * ≥300人次. `null` where there is none, more than one, or where anything else than figures is said.
 * Expects `plainText`.
 */
export function figureWithUnit(text: string, target: Quantity): QuantityMeasure | null {
  if (target.unit === '') return null;
  const parts = text.split(BETWEEN).flatMap(sideBySide);
  if (parts.length < 2) return null;
  const figures: Quantity[] = [];
  for (const part of parts) {
    const [, words = '', figure = ''] = WORDS_AND_FIGURE.exec(part) ?? [];
    const quantity = turnsFigure(words) ? null : parseQuantity(figure);
    if (!quantity || quantity.unit === '') return null;
    figures.push(quantity);
  }
  const fitting = figures.filter((quantity) => FITTING.includes(relateUnits(target, quantity).kind));
  const [quantity] = fitting;
  return quantity && fitting.length === 1 ? { kind: 'quantity', comparison: null, quantity } : null;
}
