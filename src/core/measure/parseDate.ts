import {
  BEFORE_DAY,
  DAY_OPENINGS,
  DONE_BEHIND_MONTH,
  END_OF,
  NOT_LATER,
  PARTS_OF_MONTH,
  PARTS_OF_YEAR,
  TURNING_DAY,
  WEEKDAYS,
} from '../vocabulary/dateWords';
import { wordPattern } from '../vocabulary/wordPattern';
import { dateExists, daysInMonth, formatDate, MILLISECONDS_OF_DAY } from './calendar';
import type { DateMeasure, QuantityMeasure } from './measure';

const BEFORE = wordPattern(BEFORE_DAY);
const END = wordPattern(END_OF);
const DONE = wordPattern(DONE_BEHIND_MONTH);
const YEAR = String.raw`(?<y>(?:19|20)\d{2})`;
/** What may stand behind a date without changing it; no digits, so that `11月底完成100%` is not a plain date. */
const TAIL = String.raw`[^\d%]*$`;
const HEAD = `^[≤<=≥>]?${wordPattern(DAY_OPENINGS)}?`;

/** Each pattern gives year, month, day by its groups' names. Month without a day means its last day. */
const PATTERNS: readonly RegExp[] = [
  // 2021.12, 2021-12, 20211231: as amounts they would be read as met the later they are.
  `${HEAD}${YEAR}[-./](?<m>0?[1-9]|1[0-2])$`,
  `${HEAD}${YEAR}(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])$`,
  `${HEAD}(?:${YEAR}年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]${TAIL}`,
  // 12月20, without 日.
  `${HEAD}(?:${YEAR}年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})$`,
  `${HEAD}(?:${YEAR}年)?(?<m>\\d{1,2})月份?(?:${END}|${BEFORE})${TAIL}`,
  `${HEAD}${YEAR}年(?<m>\\d{1,2})月份?${TAIL}`,
  `${HEAD}(?<m>\\d{1,2})月份?${DONE}$`,
  `${HEAD}${YEAR}([-./])(?<m>\\d{1,2})\\2(?<d>\\d{1,2})[日号]?${TAIL}`,
  `${HEAD}(?<m>\\d{1,2})[./](?<d>\\d{1,2})[日号]${TAIL}`,
  // 12.31前 and 6.5前完成, without 日; 8.5前 may be a figure.
  `${HEAD}(?<m>0?[1-9]|1[0-2])\\.(?<d>\\d{2})${BEFORE}$`,
  `${HEAD}(?<m>0?[1-9]|1[0-2])\\.(?<d>\\d{1,2})${BEFORE}${DONE}${TAIL}`,
  `${HEAD}${YEAR}年(?:年?${END}|度?内|度)?${BEFORE}?$`,
  `${HEAD}[本当]?年${END}${TAIL}`,
  // 年内: by its last day.
  `^(?:[本当]?年度?内)$`,
].map((source) => new RegExp(source));
const TO = '(?:--?|~|至|到)';
const MONTH_OF_YEAR = '0?[1-9]|1[0-2]';
const SECOND_YEAR = String.raw`(?:(?<y2>(?:19|20)\d{2})[-./年])?`;
/** 2021.1.1-12.31, 2022年3月至11月, 2023.01-2023.12: a period, of which the last day counts (VALUES §6). */
const PERIODS: readonly RegExp[] = [
  `^[自从]?${YEAR}[-./年](?<m1>\\d{1,2})[-./月](?<d1>\\d{1,2})[日号]?${TO}${SECOND_YEAR}(?<m>\\d{1,2})[-./月](?<d>\\d{1,2})[日号]?[止底前]?$`,
  `^[自从]?(?<m1>\\d{1,2})月(?<d1>\\d{1,2})[日号]${TO}(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号][止底前]?$`,
  `^[自从]?(?:${YEAR}年)?(?<m1>\\d{1,2})月份?${TO}${SECOND_YEAR}(?<m>\\d{1,2})月份?[止底末]?$`,
  `^[自从]?${YEAR}年(?<m1>\\d{1,2})${TO}(?<m>\\d{1,2})月份?[止底末]?$`,
  `^[自从]?${YEAR}[-./](?<m1>${MONTH_OF_YEAR})${TO}(?<y2>(?:19|20)\\d{2})[-./](?<m>${MONTH_OF_YEAR})[止底末]?$`,
].map((source) => new RegExp(source));
/** 2023-12-20 00:00:00.0, 2023-12-20T00:00:00: the time of day that exports write behind a day. */
const TIME_OF_DAY =
  /^(\D?(?:19|20)\d{2}([-./])\d{1,2}\2\d{1,2})(?: |T)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?$/;
/** 11月15日24时前, 12月31日24:00前: the day itself. Of 17时前 any later hour of it is too late. */
const END_OF_DAY = /(?<=\d[日号])24(?:[时点]|:00)/;
/** A day in words or in figures is no longer than this, with what is said about it. */
const LONGEST = 200;
const MONTH_BEFORE = new RegExp(`\\d月份?${BEFORE}`);
const BARE_MONTH = new RegExp(`${HEAD}(\\d{1,2})月$`);
const BARE_DAY = new RegExp(`${HEAD}(\\d{1,2})\\.(\\d{1,2})(?:${BEFORE}[^\\d%]*|${DONE})?$`);

/** What stands in every day: a part of the calendar, a sign between its numbers, or all its digits in a row. */
const MAY_BE_DAY = /[年月季./-]|\d{8}/;

/** A text that can only be a day: `12.31日`, `2021年11月30日前`, `12月底前`, `第四季度`. Expects `plainText`. */
export function parseDate(said: string): DateMeasure | null {
  const text = said.slice(NOT_LATER.atStart(said)?.end);
  if (text.length > LONGEST || !/[\d年季]/.test(text) || !MAY_BE_DAY.test(text) || isTurned(text))
    return null;
  for (const pattern of PERIODS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) {
      const { y, y2 = y } = groups;
      const yearsBefore = y === undefined ? 0 : Number(y2) - Number(y);
      const begins = (Number(groups['m1']) - 12 * yearsBefore) * 100 + Number(groups['d1'] ?? 1);
      return { ...dateOf(y2, groups['m'] ?? '12', groups['d']), begins };
    }
  }
  const dated = withLastDays(withFullYear(text));
  for (const pattern of PATTERNS) {
    const match = pattern.exec(dated);
    if (match) return dateOf(match.groups?.['y'], match.groups?.['m'] ?? '12', match.groups?.['d']);
  }
  return null;
}

/** A text that a date indicator would mean as a day although it reads as a number: `12月`, `12.31`, or as neither: `6.5前`. */
export function parsePossibleDate(text: string): DateMeasure | null {
  if (text.length > LONGEST || !/[月.]/.test(text) || isTurned(text)) return null;
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
  if (!MONTH_BEFORE.test(text)) return null;
  const isJanuary = date.month === 1;
  const year = date.year === null ? null : date.year - (isJanuary ? 1 : 0);
  // Without a year nobody can tell what lies before January.
  if (isJanuary && year === null) return null;
  const month = isJanuary ? 12 : date.month - 1;
  return { kind: 'date', date: { year, month, day: daysInMonth(year ?? 2021, month) }, exists: true };
}

/** Serial numbers that spreadsheets give the days of 2000 to 2099. */
const SERIALS = { first: 36_526, last: 73_050 } as const;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The day that a bare 45280 is, or the end of the month that a bare 202311 is; `null` where the number is neither. */
export function dayOfBareNumber({ quantity: { value, unit, scale } }: QuantityMeasure): DateMeasure | null {
  if (unit !== '' || scale !== 1 || !value.isInteger()) return null;
  if (value.gte(SERIALS.first) && value.lte(SERIALS.last)) {
    const date = new Date(SERIAL_ZERO + value.toNumber() * MILLISECONDS_OF_DAY);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return { kind: 'date', date: { year, month, day }, exists: true };
  }
  const [, year, month] = YEAR_AND_MONTH.exec(value.toFixed()) ?? [];
  return year === undefined || month === undefined ? null : dateOf(year, month, undefined);
}

const YEAR_AND_MONTH = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/;

/** The day that a bare 45280 probably is, as `2023年12月20日`; `null` where the number is none of this century's days. */
export function dayOfSerial({ quantity: { value, unit, scale } }: QuantityMeasure): string | null {
  const isSerial =
    unit === '' && scale === 1 && value.isInteger() && value.gte(SERIALS.first) && value.lte(SERIALS.last);
  if (!isSerial) return null;
  const date = new Date(SERIAL_ZERO + value.toNumber() * MILLISECONDS_OF_DAY);
  return formatDate({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** 12月31日后 and ≥12月31日 are no day by which something was done; 约 counts at the beginning only: 签约 is none. */
function isTurned(text: string): boolean {
  return /^[约≥>]/.test(text) || TURNING_DAY.isIn(text);
}

/** 23年12月, 23.12.31: the year of a form in two digits. 1年6个月 and 10年6月 may be spans. */
const SHORT_YEAR = /^(?=1[5-9]|2\d)(?=\d{2}(?:年\d{1,2}月|([./])\d{1,2}\1\d{1,2}[日号前]?$))/;

function withFullYear(text: string): string {
  return text.replace(SHORT_YEAR, '20');
}

/** The text with a part of a year or a month put by its last day, and without time of day and weekday. */
function withLastDays(text: string): string {
  const timeless = text.replace(TIME_OF_DAY, '$1').replace(END_OF_DAY, '');
  const weekday = WEEKDAYS.atEnd(timeless);
  const day =
    weekday && /\d[日号]?\(?$/.test(timeless.slice(0, weekday.start))
      ? timeless.slice(0, weekday.start)
      : timeless;
  const quarter = PARTS_OF_YEAR.firstIn(day);
  const part = PARTS_OF_MONTH.firstIn(day);
  if (quarter) {
    const behind = END_OF.at(day, quarter.end)?.end ?? quarter.end;
    // 一季度前 may mean before it begins.
    if (!BEFORE_DAY.at(day, behind)) return day.slice(0, quarter.start) + quarter.means + day.slice(behind);
  }
  return part ? `${day.slice(0, part.start)}月${part.means}${day.slice(part.end)}` : day;
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
