import { format, isDateFormat, isPercentFormat } from 'numfmt';
import type { LiveCell } from '../../session/workbookSession';

/** Days between the two ways of counting dates; a 1904 workbook's serials are smaller by this. */
const DAYS_1900_TO_1904 = 1462;

/**
 * What stands in the editor when a cell is opened: its formula, or the constant in full, written so that typing it back
 * gives the same cell. Percentages with their sign, dates as dates, text that looks like a formula behind an apostrophe.
 */
export function editText(cell: LiveCell, date1904: boolean): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = cell.style.numberFormat;
  if (typeof value === 'string') {
    return cell.type === 'string' && value.startsWith('=') && code !== '@' ? `'${value}` : value;
  }
  if (isPercentFormat(code)) return `${shortNumber(value * 100)}%`;
  if (isDateFormat(code) && value >= 0) {
    const serial = date1904 ? value + DAYS_1900_TO_1904 : value;
    return format(dateCode(serial), serial);
  }
  return shortNumber(value);
}

/** Fifteen significant digits, as many as a spreadsheet keeps: 0.57 × 100 is 57, not 56.99999999999999. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function dateCode(serial: number): string {
  const hasTime = serial % 1 !== 0;
  if (serial < 1) return hasTime ? 'h:mm:ss' : '0';
  return hasTime ? 'yyyy/m/d h:mm:ss' : 'yyyy/m/d';
}
