import type { CalendarDate } from './measure';

export const MILLISECONDS_OF_DAY = 86_400_000;

/** Whether the calendar has such a day; without a year 29 February is given the benefit of the doubt. */
export function dateExists(date: CalendarDate): boolean {
  if (date.month < 1 || date.month > 12) return false;
  return date.day >= 1 && date.day <= daysInMonth(date.year ?? 2020, date.month);
}

/** Sign of first − second, missing years taken from the form; `null` where one year is known and the other is not. */
export function compareDates(
  first: CalendarDate,
  second: CalendarDate,
  formYear: number | null,
): number | null {
  const years = [first.year ?? formYear, second.year ?? formYear] as const;
  if ((years[0] === null) !== (years[1] === null)) return null;
  const gap = (years[0] ?? 0) - (years[1] ?? 0) || first.month - second.month || first.day - second.day;
  return Math.sign(gap);
}

/** Days from the first date to the second, missing years taken from the form; `null` where a year is not known. */
export function daysBetween(
  first: CalendarDate,
  second: CalendarDate,
  formYear: number | null,
): number | null {
  const [from, to] = [first.year ?? formYear, second.year ?? formYear];
  if (from === null || to === null) return null;
  const start = Date.UTC(from, first.month - 1, first.day);
  return (Date.UTC(to, second.month - 1, second.day) - start) / MILLISECONDS_OF_DAY;
}

/** `2021年12月31日`, `12月31日`. */
export function formatDate(date: CalendarDate): string {
  return `${date.year === null ? '' : `${date.year}年`}${date.month}月${date.day}日`;
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
