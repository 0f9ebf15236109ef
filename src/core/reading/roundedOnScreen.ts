import { Decimal } from 'decimal.js';
import { formatDecimals, isPercentFormat } from '../../grid/cellText';
import type { FormCell } from '../form/selfEvaluationForm';
import { decimalsIn } from './printedFigures';

/** A number whose format shows fewer digits than it has. */
export interface RoundedOnScreen {
  /** As it counts: `94.96%`. */
  readonly exact: string;
  /** As it is seen: `95%`. */
  readonly shown: string;
  /** An amount of this cell, in whatever unit, as what is seen comes to. */
  readonly seen: (amount: Decimal) => Decimal;
}

/** What a format holds beside its digits: quoted and escaped texts, room for a sign, signs of money, Chinese words. */
const AROUND_DIGITS = /"[^"]*"|[\\!_*].|[\s¥￥$\u4e00-\u9fff≥≤]/g;
/** 0, 0.00%, #,##0. What fractions, conditions, thousands left out (`0,`) and the like show is not worked out here. */
const PLAIN_DIGITS = /^(?:#,##)?0(?:\.0+)?%?$/;

/** What a person sees of a number that its format rounds; `null` for a cell that shows what it holds, or where nobody knows. */
export function roundedOnScreen({ text, stored, numberFormat }: FormCell): RoundedOnScreen | null {
  const decimals = formatDecimals(numberFormat);
  if (stored === null || decimals === null || decimalsIn(text) <= decimals) return null;
  const [digits = '', ...others] = numberFormat.split(';');
  if (!PLAIN_DIGITS.test(digits.replace(AROUND_DIGITS, ''))) return null;
  if (stored.isNegative() && others.length > 0) return null;
  const sign = isPercentFormat(numberFormat) ? '%' : '';
  const figure = sign === '' ? stored : stored.times(100);
  const written = `${figure.toFixed()}${sign}`;
  const [before, behind, more] = text.split(written);
  if (before === undefined || behind === undefined || more !== undefined) return null;
  // 次 that stands in a column of its own is joined with the figure, and is not in this cell.
  const around = (part: string) => (numberFormat.includes(part) ? part : '');
  const quoted = (number: string) => `${around(before)}${number}${around(behind)}`;
  const shown = figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return {
    exact: quoted(written),
    shown: quoted(`${printed(shown.toFixed(decimals), numberFormat)}${sign}`),
    // Multiplied first: 1000/999.6 has no end, and 999.6 of it would be less than 1000.
    seen: (amount) => amount.times(shown).div(figure),
  };
}

/** With commas between thousands where the format has them: 1,000 under `#,##0`. */
function printed(figure: string, numberFormat: string): string {
  if (!/[#0],[#0]/.test(numberFormat)) return figure;
  const end = figure.indexOf('.') === -1 ? figure.length : figure.indexOf('.');
  let text = figure;
  for (let at = end - 3; at > 0 && figure[at - 1] !== '-'; at -= 3)
    text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}
