import type { Quantity, QuantityMeasure } from '../measure/measure';
import { parseQuantity } from '../measure/parseQuantity';
import { relateUnits } from '../measure/units';
import { turnsFigure } from './wordsBeforeFigures';

/** 培训12期、365人次; 365人次(12期): what stands between two figures of one cell. */
const BETWEEN = /[、,;()]|和|及/;
const WORDS_AND_FIGURE = /^([^\d+-]*)(.+)$/s;

/**
 * The figure of several in one cell that has the target's unit (VALUES §10): 365人次 of 「培训12期、365人次」 beside
 * ≥300人次. `null` where there is none, more than one, or where anything else than figures is said.
 * Expects `plainText`.
 */
export function figureWithUnit(text: string, target: Quantity): QuantityMeasure | null {
  if (target.unit === '') return null;
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const figures: Quantity[] = [];
  for (const part of parts) {
    const [, words = '', figure = ''] = WORDS_AND_FIGURE.exec(part) ?? [];
    const quantity = turnsFigure(words) ? null : parseQuantity(figure);
    if (!quantity || quantity.unit === '') return null;
    figures.push(quantity);
  }
  const fitting = figures.filter((quantity) => relateUnits(target, quantity).kind !== 'clash');
  const [quantity] = fitting;
  return quantity && fitting.length === 1 ? { kind: 'quantity', comparison: null, quantity } : null;
}
