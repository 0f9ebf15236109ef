import type { Decimal } from 'decimal.js';
import type { Quantity } from '../measure/measure';
import { decimalsIn } from './printedFigures';
import { oneLine } from './rowTexts';

/** An amount with the text that states it: 132.9万元 and 1329000. */
export interface WrittenAmount {
  readonly text: string;
  readonly amount: Decimal;
}

const FIGURE = /\d+(?:\.\d+)?/;

/** Whether an amount is an exact one rounded to the digits it is written with: 132.9万元 for 1329120.67元. */
export function isRounded({ text, amount }: WrittenAmount, exact: Decimal): boolean {
  const figure = FIGURE.exec(text.replace(/,/g, ''))?.[0] ?? '0';
  if (amount.isZero()) return false;
  return exact.times(figure).div(amount).toDecimalPlaces(decimalsIn(figure)).eq(figure);
}

/** A figure as a cell states it, with its unit where target or column give it. */
export function withUnit(text: string, { scaleName, unit }: Quantity): string {
  const line = oneLine(text);
  return /\d$/.test(line) ? `${line}${scaleName}${unit}` : line;
}
