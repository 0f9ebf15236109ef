import type { CalendarDate, DateMeasure } from './measure';
import { compareDates, dateExists, daysBetween, formatDate } from './calendar';
import { earlierReading, parseDate, parsePossibleDate } from './parseDate';

/** `2021-12-31`, `?-12-31` without a year, `none`; `!` behind a day that does not exist. */
function short(measure: DateMeasure | null): string {
  if (!measure) return 'none';
  const { year, month, day } = measure.date;
  return `${year ?? '?'}-${month}-${day}${measure.exists ? '' : '!'}`;
}

function day(text: string): CalendarDate {
  const measure = parseDate(text);
  if (!measure) throw new Error(`${text} is no date`);
  return measure.date;
}

describe('a year, a month and a day', () => {
  test.each([
    ['2021年11月30日', '2021-11-30'],
    ['1999年1月5日', '1999-1-5'],
    ['2021年11月30号', '2021-11-30'],
    ['11月30日', '?-11-30'],
    ['11月3号', '?-11-3'],
    ['2021-11-30', '2021-11-30'],
    ['2021.1.5', '2021-1-5'],
    ['2021/11/30', '2021-11-30'],
    ['2021-11-30日', '2021-11-30'],
    ['2021.11.30号前', '2021-11-30'],
    ['20211130', '2021-11-30'],
    ['20210105', '2021-1-5'],
    ['20211231', '2021-12-31'],
    ['19991210', '1999-12-10'],
    ['12.31日', '?-12-31'],
    ['6/5号', '?-6-5'],
    ['6.31日', '?-6-31!'],
    ['2021年13月1日', '2021-13-1!'],
    ['12.31前', '?-12-31'],
    ['6.5前完成', '?-6-5'],
    ['12.31前完成资金拨付', '?-12-31'],
    ['6.5前', 'none'],
    ['12.31前后完成', 'none'],
  ])('%s is %s', (text, expected) => expect(short(parseDate(text))).toBe(expected));

  test.each([
    ['two separators that differ', '2021-11.30'],
    ['a month 00', '20210030'],
    ['a month 13', '20211330'],
    ['a day 32', '20211132'],
    ['a ninth digit', '202111301'],
    ['a year of another century', '18991231'],
    ['no year at all', '12345678'],
    ['three digits for the day', '11月130日'],
    ['three digits for the month', '111月3日'],
    ['three figures in a row', '12.100日'],
    ['words before it', '批复11月30日'],
    ['words before a day in figures', '批复2021-11-30'],
    ['words before a short day', '批复12.31日'],
    ['figures behind it', '11月30日完成3项'],
    ['figures behind a day in figures', '2021-11-30完成3项'],
    ['figures behind a short day', '12.31日完成3项'],
    ['a share behind it', '2021年11月30日完成率%'],
  ])('%s is none', (_case, text) => expect(parseDate(text)).toBeNull());
});

describe('a month without a day is its last day', () => {
  test.each([
    ['2021年2月', '2021-2-28'],
    ['2020年2月', '2020-2-29'],
    ['2021年2月份', '2021-2-28'],
    ['2021年11月份前', '2021-11-30'],
    ['2021.2', '2021-2-28'],
    ['2021-02', '2021-2-28'],
    ['2021/10', '2021-10-31'],
    ['2021.12', '2021-12-31'],
    ['6月底', '?-6-30'],
    ['6月末', '?-6-30'],
    ['6月份底', '?-6-30'],
    ['6月前', '?-6-30'],
    ['6月之前', '?-6-30'],
    ['6月以前', '?-6-30'],
    ['12月底前完成', '?-12-31'],
    ['2021年6月底前', '2021-6-30'],
    ['2021年', '2021-12-31'],
    ['2021年底', '2021-12-31'],
    ['2021年年底', '2021-12-31'],
    ['2021年末前', '2021-12-31'],
    ['2021年年末之前', '2021-12-31'],
    ['2021年内', '2021-12-31'],
    ['2021年度', '2021-12-31'],
    ['2021年以前', '2021-12-31'],
    ['本年底', '?-12-31'],
    ['当年末', '?-12-31'],
    ['年底前完成', '?-12-31'],
  ])('%s is %s', (text, expected) => expect(short(parseDate(text))).toBe(expected));

  test.each([
    ['2021.13'],
    ['2021.0'],
    ['2021.123'],
    ['2021年全年'],
    ['2021年底完成'],
    ['2021年底3项'],
    ['1年底'],
    ['6月'],
    ['6月份'],
    ['6月底3项'],
    ['111月底'],
    ['批复6月底'],
    ['批复2021年6月'],
    ['2021年6月3项'],
    ['2021年111月'],
    ['批复2021年底'],
    ['批复年底'],
    ['年底3项'],
    ['第2021.6'],
    ['第20210630'],
    ['年'],
  ])('%s is none', (text) => expect(parseDate(text)).toBeNull());
});

describe('words before and behind a day that do not change it', () => {
  test.each([
    '于11月30日',
    '在11月30日',
    '截止11月30日',
    '截至11月30日',
    '≤11月30日',
    '<11月30日',
    '=11月30日',
    '=截至11月30日',
    '11月30日前',
    '11月30日之前',
    '11月30日以前',
    '11月30日止',
    '11月30日内',
    '11月30日前完成资金支付',
    '11月30日完成',
  ])('%s', (text) => expect(short(parseDate(text))).toBe('?-11-30'));

  test.each(['于2021.11', '截至2021年11月', '在2021-11'])('%s', (text) => {
    expect(short(parseDate(text))).toBe('2021-11-30');
  });
});

describe('words that make another statement of a day', () => {
  test.each([
    '11月30日未完成',
    '11月30日没有完成',
    '11月30日不能完成',
    '11月30日后',
    '11月30日起',
    '晚于11月30日',
    '11月30日逾期',
    '拟11月30日',
    '11月30日才完成',
    '仅11月30日',
    '约11月30日',
    '11月30日大约',
    '11月30日左右',
    '11月30日延期',
    '11月30日延迟',
    '11月30日延后',
    '11月30日推迟',
    '11月30日超期',
    '11月30日超过',
    '计划11月30日',
    '11月30日预计',
    '11月30日部分完成',
    '11月30日基本完成',
    '11月30日开始',
    '11月30日开工',
    '11月30日启动',
    '≥11月30日',
    '>11月30日',
  ])('%s', (text) => expect(parseDate(text)).toBeNull());

  test('约 counts only at the beginning: 11月30日签约 is that day', () => {
    expect(short(parseDate('11月30日签约'))).toBe('?-11-30');
  });
});

describe('a number that may be a day', () => {
  test.each([
    ['12月', '?-12-31'],
    ['=2月', '?-2-28'],
    ['≤12月', '?-12-31'],
    ['截至6月', '?-6-30'],
    ['12.31', '?-12-31'],
    ['=6.5', '?-6-5'],
    ['6.5前', '?-6-5'],
    ['12.31前拨付', '?-12-31'],
    ['12.20完成', '?-12-20'],
    ['13月', 'none'],
    ['0月', 'none'],
    ['6.31', 'none'],
    ['13.1', 'none'],
    ['12.0', 'none'],
    ['112月', 'none'],
    ['12月3', 'none'],
    ['第12月', 'none'],
    ['112.31', 'none'],
    ['12.311', 'none'],
    ['第12.31', 'none'],
    ['12:31', 'none'],
    ['≥12月', 'none'],
    ['≥12.31', 'none'],
    ['约12月', 'none'],
    ['12', 'none'],
  ])('%s: %s', (text, expected) => expect(short(parsePossibleDate(text))).toBe(expected));
});

describe('the earlier day that 12月前 may mean', () => {
  const earlier = (text: string) => {
    const measure = parseDate(text);
    return measure && short(earlierReading(text, measure));
  };

  test.each([
    ['12月前', '?-11-30'],
    ['3月前', '?-2-28'],
    ['3月之前', '?-2-28'],
    ['3月以前', '?-2-28'],
    ['3月份前', '?-2-28'],
    ['2020年3月前', '2020-2-29'],
    ['2021年3月前', '2021-2-28'],
    ['2021年1月前', '2020-12-31'],
    ['1月前', 'none'],
    ['12月底前', 'none'],
    ['12月1日前', 'none'],
    ['2021年12月', 'none'],
  ])('%s: %s', (text, expected) => expect(earlier(text)).toBe(expected));

  test('is a day of the calendar', () => {
    const measure = parseDate('3月前');
    expect(measure && earlierReading('3月前', measure)).toEqual({
      kind: 'date',
      date: { year: null, month: 2, day: 28 },
      exists: true,
    });
  });
});

test.each([
  [2021, 2, 28, true],
  [2021, 2, 29, false],
  [2020, 2, 29, true],
  [2000, 2, 29, true],
  [1900, 2, 29, false],
  [null, 2, 29, true],
  [null, 2, 30, false],
  [2021, 1, 1, true],
  [2021, 1, 0, false],
  [2021, 0, 1, false],
  [2021, 13, 1, false],
  [2021, 12, 31, true],
  [2021, 12, 32, false],
  [2021, 4, 31, false],
])('the calendar has %s-%i-%i: %s', (year, month, dayOfMonth, exists) => {
  expect(dateExists({ year, month, day: dayOfMonth })).toBe(exists);
});

describe('which of two days comes first', () => {
  test.each([
    ['2021年12月31日', '2021年12月31日', null, 0],
    ['2021年12月30日', '2021年12月31日', null, -1],
    ['2021年11月30日', '2021年12月1日', null, -1],
    ['2022年1月1日', '2021年12月31日', null, 1],
    ['12月31日', '11月30日', null, 1],
    ['12月31日', '2021年12月31日', 2021, 0],
    ['2022年1月5日', '12月31日', 2021, 1],
    ['12月31日', '2022年1月5日', 2021, -1],
    ['12月31日', '2021年12月31日', null, null],
    ['2021年12月31日', '12月31日', null, null],
  ])('%s, %s on a form of %s: %s', (first, second, formYear, sign) => {
    expect(compareDates(day(first), day(second), formYear)).toBe(sign);
  });
});

test.each([
  ['2021年12月31日', '2022年1月5日', null, 5],
  ['2022年1月5日', '2021年12月31日', null, -5],
  ['2020年2月28日', '2020年3月1日', null, 2],
  ['2021年2月28日', '2021年3月1日', null, 1],
  ['12月31日', '2022年1月5日', 2021, 5],
  ['2021年12月31日', '12月31日', 2021, 0],
  ['12月31日', '2022年1月5日', null, null],
  ['2021年12月31日', '12月31日', null, null],
])('from %s to %s on a form of %s: %s days', (first, second, formYear, days) => {
  expect(daysBetween(day(first), day(second), formYear)).toBe(days);
});

test.each([
  ['2021年12月31日', '2021年12月31日'],
  ['12.31日', '12月31日'],
  ['2020-2-5', '2020年2月5日'],
])('%s is written %s', (text, written) => expect(formatDate(day(text))).toBe(written));

describe('a part of a year or of a month ends with its last day', () => {
  test.each([
    ['2021年第一季度', '2021-3-31'],
    ['1季度末', '?-3-31'],
    ['2021年第二季度', '2021-6-30'],
    ['2季度', '?-6-30'],
    ['第三季度', '?-9-30'],
    ['3季度底', '?-9-30'],
    ['2021年四季度', '2021-12-31'],
    ['第4季度完成', '?-12-31'],
    ['2021年上半年', '2021-6-30'],
    ['上半年末', '?-6-30'],
    ['2021年下半年', '2021-12-31'],
    ['下半年底完成', '?-12-31'],
    ['2021年12月上旬', '2021-12-10'],
    ['12月中旬', '?-12-20'],
    ['2021年12月初', '2021-12-10'],
    ['12月中', '?-12-20'],
    ['2月下旬', '?-2-28'],
  ])('%s is %s', (text, expected) => expect(short(parseDate(text))).toBe(expected));

  test.each([
    '一季度前',
    '第2季度之前',
    '3季度以前',
    '四季度前',
    '上半年前',
    '下半年以前',
    '每季度',
    '3个季度',
    '1次/季度',
    '第1-2季度',
    '上半年1次',
    '上旬',
  ])('%s is no day', (text) => expect(short(parseDate(text))).toBe('none'));
});
