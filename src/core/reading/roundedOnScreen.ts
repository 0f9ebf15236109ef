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
  /** The figure seen in units of the one that counts. */
  readonly ratio: Decimal;
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
    shown: text.replace(written, shown.toFixed(decimals)),
    ratio: shown.div(figure),
  };
}
