import { Decimal } from 'decimal.js';
import { formatDecimals, isPercentFormat } from '../../grid/cellText';
import type { FormCell } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';

const MOST_DECIMALS = 6;

/** Digits after the first point of a text, in full width too. */
export function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(plainText(text))?.[1]?.length ?? 0;
}

/** Digits after the point as printed: by the text, or for a number by its format where that shows more. */
export function printedDecimals({ text, numberFormat }: FormCell): number {
  const written = decimalsIn(text);
  return Math.min(Math.max(written, formatDecimals(numberFormat) ?? 0), MOST_DECIMALS);
}

/** Digits of a percentage as printed; a fraction's own (0.5998) are those of its percentage. */
export function percentDecimals({ text, numberFormat }: FormCell): number {
  const written = decimalsIn(text);
  const isFraction = !plainText(text).endsWith('%');
  const shown = isPercentFormat(numberFormat) ? (formatDecimals(numberFormat) ?? 0) : 0;
  const own = isFraction && isSmall(text) ? Math.max(0, written - 2) : written;
  return Math.min(Math.max(own, shown), MOST_DECIMALS);
}

function isSmall(text: string): boolean {
  return /^0?\.|^[01](?:\.|$)/.test(plainText(text));
}

/** `59.98%` → 59.98; without a sign a number up to 1 is a fraction, above it a percentage (VALUES §2). */
export function printedPercent(text: string): Decimal | null {
  const match = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(plainText(text).replace(/,/g, ''));
  if (!match?.[1]) return null;
  const value = new Decimal(match[1]);
  return match[2] === '' && value.abs().lte(1) ? value.times(100) : value;
}

/** A percentage as it is printed. */
export interface PrintedPercent {
  readonly cell: FormCell;
  readonly percent: Decimal;
  readonly decimals: number;
}

/** The percentage that a cell states; `null` for anything else. */
export function readPercentCell(cell: FormCell | null): PrintedPercent | null {
  const percent = cell && printedPercent(cell.text);
  return cell && percent && { cell, percent, decimals: percentDecimals(cell) };
}

/** Whether a percentage is the exact one rounded or cut off; without a sign 1.02 may be 102 %. */
export function isPrintedAs({ cell, percent, decimals }: PrintedPercent, exact: Decimal): boolean {
  const step = 10 ** -decimals;
  if (exact.minus(percent).abs().lt(step)) return true;
  const mayBeFraction = !plainText(cell.text).endsWith('%') && percent.gt(1);
  return (
    mayBeFraction &&
    exact
      .minus(percent.times(100))
      .abs()
      .lt(step * 100)
  );
}

/**
 * Whether a printed figure differs from the exact one only by rounding: it equals it at the number of digits that it is
 * printed with.
 */
export function isRoundingOf(printed: FormCell, exact: Decimal): boolean {
  if (printed.number === null) return false;
  return exact.toDecimalPlaces(printedDecimals(printed), Decimal.ROUND_HALF_UP).eq(printed.number);
}

/** Two different figures with as many digits as it takes to tell them apart, two at least: 9.167 and 9.170. */
export function toldApart(one: Decimal, other: Decimal): readonly [string, string] {
  for (let decimals = 2; decimals <= MOST_DECIMALS; decimals += 1) {
    const shown = [one, other].map((value) => value.toFixed(decimals, Decimal.ROUND_HALF_UP));
    if (shown[0] !== undefined && shown[1] !== undefined && shown[0] !== shown[1])
      return [shown[0], shown[1]];
  }
  return [one.toFixed(), other.toFixed()];
}
