import { Decimal } from 'decimal.js';
import type { CellScalar, GridCell } from './gridSnapshot';

/** A formula that only states a constant: what Excel makes of typing `=12` or `=100%` into a cell. */
const CONSTANT_FORMULA = /^=\s*[+-]?\d[\d,]*(\.\d+)?%?$/;
const QUOTED = /"([^"]*)"|[\\!](.)/g;
/** The same, and Chinese that some programs leave unquoted: `0套`. */
const LITERAL = /"([^"]*)"|[\\!](.)|([\u4e00-\u9fff≥≤]+)/g;
/** Signs of money say neither 元 nor 万元: people give amounts of both the format 货币. */
const CURRENCY = /[¥￥$]/g;
/** Excel keeps 15 significant digits; more are an artefact of binary numbers (`0.1+0.2`). */
const SIGNIFICANT_DIGITS = 15;

/**
 * A cell as a person reads it, at full precision: 0.98 formatted `0%` is `98%`, 3 formatted `0"套"` is `3套`,
 * a serial number with a date format is `2021年12月31日`, the formula `=12` is `=12`. Empty is `''`.
 *
 * Rounding by the number format is not applied: a hidden digit still counts.
 * @param date1904 whether the workbook counts days from 1904
 */
export function cellText(cell: GridCell, date1904 = false): string {
  if (cell.formula !== null) {
    if (CONSTANT_FORMULA.test(cell.formula)) return cell.formula.replace(/\s/g, '');
    if (isPicture(cell)) return PICTURE_TEXT;
  }
  if (cell.type === 'boolean') return cell.value === true ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'number') return numberText(cell.value, cell.numberFormat, date1904);
  return cell.value === null ? '' : String(cell.value).replace(UNSEEN_MARKS, '');
}

/**
 * Characters that nobody sees: pages and PDF files bring them along when text is copied (soft hyphen, zero-width space and
 * joiners, marks of direction, byte order mark). With them a `/` would not be a `/`.
 */
const UNSEEN_MARKS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What stands for a picture that fills a cell. */
const PICTURE_TEXT = '（图片）';
/** WPS puts a picture into a cell by this function, which Excel does not know: what it gives is no text of anybody's. */
const PICTURE = /^=(?:_xlfn\.)?DISPIMG\(/i;

/** Whether the cell holds a picture in place of a value. */
export function isPicture({ formula }: Pick<GridCell, 'formula'>): boolean {
  return formula !== null && PICTURE.test(formula);
}

/** The number in a cell, freed of binary artefacts; `null` for anything else, text that looks like a number too. */
export function storedNumber(value: CellScalar): Decimal | null {
  return typeof value === 'number' ? withoutArtefacts(value) : null;
}

/** Digits after the point that a number format shows; `null` where the format does not say (`General`, `@`). */
export function formatDecimals(numberFormat: string): number | null {
  return shapeOf(numberFormat).decimals;
}

/** Whether the format shows a number as a percentage. */
export function isPercentFormat(numberFormat: string): boolean {
  return shapeOf(numberFormat).isPercent;
}

/** Whether the format shows a number as a day. Times of day and spans of time do not count. */
export function isDateFormat(numberFormat: string): boolean {
  return shapeOf(numberFormat).isDate;
}

/** What a number format makes of a number. */
interface FormatShape {
  readonly decimals: number | null;
  readonly isPercent: boolean;
  readonly isDate: boolean;
  /** A time of day, or a span of time (`[h]:mm`) that may pass 24 hours; `null` where the format shows neither. */
  readonly clock: 'ofDay' | 'elapsed' | null;
  readonly isScaled: boolean;
  readonly literals: readonly [before: string, behind: string];
}

/** A workbook has some dozens of formats, and thousands of cells under each. */
const SHAPES = new Map<string, FormatShape>();
const MOST_SHAPES = 1000;

function shapeOf(numberFormat: string): FormatShape {
  const known = SHAPES.get(numberFormat);
  if (known) return known;
  const section = bareFormat(numberFormat);
  const shape: FormatShape = {
    decimals: /[0#?]/.test(section) ? (/\.([0#?]+)/.exec(section)?.[1]?.length ?? 0) : null,
    isPercent: section.includes('%'),
    isDate: isDateSection(section) && !ELAPSED.test(numberFormat),
    clock: clockOf(section, numberFormat),
    isScaled: isScaled(section),
    literals: literals(numberFormat),
  };
  if (SHAPES.size >= MOST_SHAPES) SHAPES.clear();
  SHAPES.set(numberFormat, shape);
  return shape;
}

function isDateSection(section: string): boolean {
  if (/general/i.test(section)) return false;
  return /[yd]/i.test(section) || (/m/i.test(section) && !/[hs]/i.test(section));
}

/** Hours, minutes or seconds in brackets count on beyond a day. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

function clockOf(section: string, numberFormat: string): FormatShape['clock'] {
  if (ELAPSED.test(numberFormat)) return 'elapsed';
  if (/general/i.test(section) || /[0#?]/.test(section.replace(/\.0+/g, ''))) return null;
  return /[hs]/i.test(section) && !/[yd]/i.test(section) ? 'ofDay' : null;
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const { isDate, isPercent, isScaled: scaled, clock, literals: around } = shapeOf(numberFormat);
  // Most numbers on a form are whole.
  if (!isDate && !isPercent && clock === null && Number.isInteger(value) && Math.abs(value) < 1e15)
    return scaled ? String(value) : `${around[0]}${value}${around[1]}`;
  const exact = withoutArtefacts(value);
  // Excel shows #### for a day that no calendar has.
  if (isDate && value >= 0 && value <= LAST_DAY) return dateText(Math.floor(value), numberFormat, date1904);
  if (isDate) return plain(exact);
  if (clock !== null && value >= 0) return clockText(exact, numberFormat, clock);
  const shown = isPercent ? `${plain(exact.times(100))}%` : plain(exact);
  if (scaled) return shown;
  const [prefix, suffix] = around;
  return `${prefix}${shown}${suffix}`;
}

const SECONDS_OF_DAY = 86_400;

/** 1:30 for 0.0625 under `h:mm`, 36:00 for 1.5 under `[h]:mm`; seconds where there are any or the format shows them. */
function clockText(days: Decimal, numberFormat: string, clock: 'ofDay' | 'elapsed'): string {
  const whole = days.times(SECONDS_OF_DAY).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  const seconds = clock === 'elapsed' ? whole : whole % SECONDS_OF_DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  const shown = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  const hasSeconds = seconds % 60 !== 0 || /s/i.test(numberFormat.replace(QUOTED, ''));
  return hasSeconds ? `${shown}:${two(seconds % 60)}` : shown;
}

/** Weights, scores and amounts are much the same from form to form; a decimal is never changed. */
const EXACT = new Map<number, Decimal>();
const MOST_EXACT = 4000;

function withoutArtefacts(value: number): Decimal {
  const known = EXACT.get(value);
  if (known) return known;
  const exact = new Decimal(value).toSignificantDigits(SIGNIFICANT_DIGITS);
  if (EXACT.size >= MOST_EXACT) EXACT.clear();
  EXACT.set(value, exact);
  return exact;
}

function plain(value: Decimal): string {
  return value.toFixed();
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465.999_99;

/**
 * The parts of a day that the format shows: 6月30日 typed into Excel carries the year in which it was typed, which nobody
 * meant, and 2021年12月 the first of the month (SCORING §1).
 */
function dateText(serial: number, numberFormat: string, date1904: boolean): string {
  // Serial 60 is the 29 February 1900 that never was; days before it are off by one.
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  const shown = bareFormat(numberFormat);
  const [hasYear, hasMonth, hasDay] = [/[ye]/i, /m/i, /d/i].map((part) => part.test(shown));
  const year = hasYear ? `${date.getUTCFullYear()}年` : '';
  // A format of days or years alone names no day of the calendar: then the whole of it is said.
  if (!hasMonth) return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  return `${year}${date.getUTCMonth() + 1}月${hasDay ? `${date.getUTCDate()}日` : ''}`;
}

/** The positive section without colours, conditions, padding and quoted text. */
function bareFormat(numberFormat: string): string {
  const section = numberFormat.replace(QUOTED, '').split(';')[0] ?? '';
  return section.replace(/\[[^\][]*\]|_.|\*./g, '');
}

/** `0,"千"`, `0!.0,"万"`: the number is shown divided, so that what is shown behind it is not its unit. */
function isScaled(section: string): boolean {
  return /[0#?],+(?![0#?,])/.test(section);
}

/** Text before and after the digits, quoted or plain Chinese: the 套 of `0"套"`, the ≥ of `"≥"0%`. */
function literals(numberFormat: string): [string, string] {
  const section = numberFormat.split(';')[0] ?? '';
  const digits = /[0#?][0#?,.]*/.exec(section.replace(QUOTED, (match) => '\u0001'.repeat(match.length)));
  if (!digits) return ['', ''];
  const unquote = (part: string) =>
    [...part.matchAll(LITERAL)]
      .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      .join('')
      .replace(CURRENCY, '');
  return [unquote(section.slice(0, digits.index)), unquote(section.slice(digits.index + digits[0].length))];
}
