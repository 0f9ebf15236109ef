import type { CalendarDate, DateMeasure } from './measure';

/** What may stand behind a date without changing it; no digits, so that `11月底完成100%` is not a plain date. */
const TAIL = String.raw`(?:之?前|以前|止|内)?[^\d%]*$`;
const HEAD = '^[≤<=≥>]?(?:于|在|截止|截至)?';

/** Each pattern gives year, month, day by its groups' names. Month without a day means its last day. */
const PATTERNS: readonly RegExp[] = [
  // 2021.12, 2021-12, 20211231: as amounts they would be read as met the later they are.
  new RegExp(`${HEAD}(?<y>(?:19|20)\\d{2})[-./](?<m>0?[1-9]|1[0-2])$`),
  new RegExp(`${HEAD}(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])$`),
  new RegExp(`${HEAD}(?:(?<y>(?:19|20)\\d{2})年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]${TAIL}`),
  new RegExp(`${HEAD}(?:(?<y>(?:19|20)\\d{2})年)?(?<m>\\d{1,2})月(?:份)?(?:底|末|之?前|以前)${TAIL}`),
  new RegExp(`${HEAD}(?<y>(?:19|20)\\d{2})年(?<m>\\d{1,2})月(?:份)?${TAIL}`),
  new RegExp(`${HEAD}(?<y>(?:19|20)\\d{2})([-./])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})[日号]?${TAIL}`),
  new RegExp(`${HEAD}(?<m>\\d{1,2})[./](?<d>\\d{1,2})[日号]${TAIL}`),
  new RegExp(`${HEAD}(?<y>(?:19|20)\\d{2})年(?:年?底|年?末|内|度)?(?:之?前|以前)?$`),
  new RegExp(`${HEAD}(?:本年|当年|年)[底末]${TAIL}`),
];
/** 12月31日后, 2021年底尚未完成, 12月起: words that make a day something else than the day it was done by. */
const TURNED =
  /[未没不后起晚逾拟才仅]|^约|大约|左右|延[期迟后]|推迟|超[期过]|计划|预计|部分|一半|基本|开始|开工|启动|^[≥>]/;
const MILLISECONDS_OF_DAY = 86_400_000;
const BARE_MONTH = new RegExp(`${HEAD}(\\d{1,2})月$`);
const BARE_DAY = new RegExp(`${HEAD}(\\d{1,2})\\.(\\d{1,2})$`);

/** Parts of a year and of a month, each by the last day in it. 季度前 may mean before it begins. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/第?[一1]季度[底末]?(?!之?前|以前)/, '3月底'],
  [/第?[二2]季度[底末]?(?!之?前|以前)|上半年[底末]?(?!之?前|以前)/, '6月底'],
  [/第?[三3]季度[底末]?(?!之?前|以前)/, '9月底'],
  [/第?[四4]季度[底末]?(?!之?前|以前)|下半年[底末]?(?!之?前|以前)/, '12月底'],
  [/(?<=月)(?:上旬|初)/, '10日'],
  [/(?<=月)中旬?/, '20日'],
  [/(?<=月)下旬/, '底'],
];

/** A text that can only be a day: `12.31日`, `2021年11月30日前`, `12月底前`, `第四季度`. Expects `plainText`. */
export function parseDate(text: string): DateMeasure | null {
  if (TURNED.test(text)) return null;
  const dated = PARTS.reduce((said, [part, lastDay]) => said.replace(part, lastDay), text);
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(dated)?.groups;
    if (groups || pattern.test(dated)) return dateOf(groups?.['y'], groups?.['m'] ?? '12', groups?.['d']);
  }
  return null;
}

/** A text that a date indicator would mean as a day although it reads as a number: `12月`, `12.31`. */
export function parsePossibleDate(text: string): DateMeasure | null {
  if (TURNED.test(text)) return null;
  const month = BARE_MONTH.exec(text);
  if (month?.[1]) return ifExists(dateOf(undefined, month[1], undefined));
  const day = BARE_DAY.exec(text);
  return day?.[1] && day[2] ? ifExists(dateOf(undefined, day[1], day[2])) : null;
}

/**
 * 12月前, without 底: to some by the end of December, to others before December begins. The earlier of the two days,
 * `null` where the text is clear.
 */
export function earlierReading(text: string, { date }: DateMeasure): DateMeasure | null {
  if (!/\d月(?:份)?(?:之?前|以前)/.test(text)) return null;
  const isJanuary = date.month === 1;
  const year = date.year === null ? null : date.year - (isJanuary ? 1 : 0);
  // Without a year nobody can tell what lies before January.
  if (isJanuary && year === null) return null;
  const month = isJanuary ? 12 : date.month - 1;
  return { kind: 'date', date: { year, month, day: daysInMonth(year ?? 2021, month) }, exists: true };
}

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

function dateOf(year: string | undefined, month: string, day: string | undefined): DateMeasure {
  const known = year === undefined ? null : Number(year);
  const date = {
    year: known,
    month: Number(month),
    day: day === undefined ? daysInMonth(known ?? 2021, Number(month)) : Number(day),
  };
  return { kind: 'date', date, exists: dateExists(date) };
}

function ifExists(measure: DateMeasure): DateMeasure | null {
  return measure.exists ? measure : null;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
