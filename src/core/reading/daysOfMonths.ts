import { Decimal } from 'decimal.js';
import { daysInMonth } from '../measure/calendar';
import type { DateMeasure, Quantity } from '../measure/measure';
import { amount } from '../measure/quantity';
import { UNIT_SIZES } from '../vocabulary/unitWords';

const DAY = '日';
const MONTH = '月';

/**
 * Months and years in days beside a number of days: 1年 beside 365天 are 365 days, 3个月 beside 90天 are 90. Where the days are
 * none that so many months have, each number they may have is a reading. Any other two are as they were.
 *
 * @param isLimit of 4个月 beside ≤120天 nobody knows that they were the shortest; a year is a year
 */
export function inDaysBeside(span: Quantity, other: Quantity, isLimit = false): readonly Quantity[] {
  const size = UNIT_SIZES.exactly(span.unit);
  if (size?.base !== MONTH || other.unit !== DAY || other.scale !== 1) return [span];
  const months = amount(span).times(size.factor);
  if (!months.isInteger() || months.isZero()) return [span];
  const possible = daysOf(months);
  const isOpen = isLimit && !months.div(12).isInteger();
  const same = isOpen ? [] : possible.filter((days) => days.eq(other.value));
  return (same.length > 0 ? same : possible).map((value) => ({ ...DAYS, value }));
}

/** How many months a period of whole months lasts: 12 of 2023.01-2023.12. */
export function monthsOfPeriod({ date, begins }: DateMeasure): Quantity | null {
  if (begins === undefined) return null;
  const first = Math.floor(begins / 100);
  const isWhole = begins - first * 100 === 1 && date.day === daysInMonth(date.year ?? 2021, date.month);
  const months = date.month - first + 1;
  return isWhole && months > 0 ? { ...DAYS, unit: MONTH, value: new Decimal(months) } : null;
}

const DAYS = { unit: DAY, scale: 1, scaleName: '' } as const;

/** Whole years have 365 or 366 days each, a month is taken for 30 or 31. */
function daysOf(months: Decimal): readonly Decimal[] {
  const years = months.div(12);
  return years.isInteger()
    ? [years.times(365), years.times(365).plus(years.div(4).ceil())]
    : [months.times(30), months.times(31)];
}
