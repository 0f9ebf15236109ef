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

/** What a person sees of a number that its format rounds; `null` for a cell that shows what it holds. */
export function roundedOnScreen({ text, stored, numberFormat }: FormCell): RoundedOnScreen | null {
  const decimals = formatDecimals(numberFormat);
  if (stored === null || decimals === null || decimalsIn(text) <= decimals) return null;
  const figure = isPercentFormat(numberFormat) ? stored.times(100) : stored;
  const written = figure.toFixed();
  if (!text.includes(written)) return null;
  const shown = figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return {
    exact: text,
    shown: text.replace(written, printed(shown.toFixed(decimals), numberFormat)),
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
