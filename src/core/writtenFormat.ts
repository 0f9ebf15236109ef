import type { Decimal } from 'decimal.js';
import { formatDecimals, isDateFormat, isPercentFormat } from '../grid/cellText';

/** What kind of number is to be shown. */
export type NumberKind = 'score' | 'rate';

const PLAIN: Readonly<Record<NumberKind, string>> = { score: '0.00', rate: '0.00%' };
const GENERAL = /^(?:general|g\/通用格式)?$/i;

/**
 * The number format to set together with a number, or `null` to keep the cell's own.
 * A format is kept unless it would hide the number: text (`@`), a date, nothing at all (`;;;`), too few decimals for
 * the value (5.56 shown as 6), and for a rate anything that is not a percentage.
 * @param value the number to be shown; a rate is a fraction
 */
export function formatToSet(numberFormat: string, value: Decimal, kind: NumberKind): string | null {
  if (GENERAL.test(numberFormat)) return kind === 'rate' ? PLAIN.rate : null;
  const isPercent = isPercentFormat(numberFormat);
  const shown = formatDecimals(numberFormat);
  if (shown === null || isDateFormat(numberFormat) || isPercent !== (kind === 'rate')) return PLAIN[kind];
  const needed = (isPercent ? value.times(100) : value).decimalPlaces();
  return needed > shown ? widened(numberFormat, needed, PLAIN[kind]) : null;
}

/** The same format with more decimals, its 分 and colours kept; formats of several sections are replaced. */
function widened(numberFormat: string, decimals: number, fallback: string): string {
  const [section, ...others] = numberFormat.split(';');
  const digits = /[0#?][0#?,]*(?:\.[0#?]*)?/.exec(section ?? '');
  if (section === undefined || others.length > 0 || !digits || /"[^"0#?]*[0#?][^"]*"/.test(section))
    return fallback;
  const [whole] = digits[0].split('.');
  const wide = `${whole ?? '0'}.${'0'.repeat(decimals)}`;
  return section.slice(0, digits.index) + wide + section.slice(digits.index + digits[0].length);
}
