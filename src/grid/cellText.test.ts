import { cellText, formatDecimals, isDateFormat } from './cellText';
import { EMPTY_CELL, type GridCell } from './gridSnapshot';

const number = (value: number, numberFormat: string, formula: string | null = null): GridCell => ({
  value,
  type: 'number',
  formula,
  numberFormat,
});

test.each([
  ['a percentage', number(0.98, '0%'), '98%'],
  ['a percentage at full precision', number(0.5998, '0%'), '59.98%'],
  ['a percentage spoilt by binary arithmetic', number(0.1 + 0.2, '0.00%'), '30%'],
  ['a plain number', number(29.99, 'General'), '29.99'],
  ['a number with hidden digits', number(5.56, '0'), '5.56'],
  ['a unit in the format', number(3, '0"套"'), '3套'],
  ['分 in the format', number(70.5, '0.00"分"'), '70.5分'],
  ['an escaped unit', number(3, '0\\套'), '3套'],
  ['a unit left unquoted', number(3, '0套'), '3套'],
  ['a unit behind a WPS escape', number(3, '0!套'), '3套'],
  ['an operator in the format', number(0.9, '"≥"0%'), '≥90%'],
  ['words behind a percentage', number(0.9, '0.00%"以上"'), '90%以上'],
  ['an escaped percent sign', number(98, '0\\%'), '98%'],
  ['a number shown in thousands, without the 千 it is not in', number(5000, '#,##0,"千元"'), '5000'],
  ['a number shown in 万', number(12345, '0!.0,"万"'), '12345'],
  ['the format 货币', number(1234.5, '"¥"#,##0.00;"¥"\\-#,##0.00'), '1234.5'],
  ['the format 货币 of WPS', number(1234.5, '\\¥#,##0.00;\\¥\\-#,##0.00'), '1234.5'],
  ['thousands separators', number(1234.5, '#,##0.00_ '), '1234.5'],
  ['a date', number(44561, 'yyyy/m/d'), '2021年12月31日'],
  [
    'a day typed without a year: what is shown, not the year of typing',
    number(46203, 'm"月"d"日"'),
    '6月30日',
  ],
  ['a month of a year', number(44531, 'yyyy"年"m"月"'), '2021年12月'],
  ['a month alone', number(44531, 'm"月"'), '12月'],
  ['a day of the month alone is said in full', number(44561, 'd'), '2021年12月31日'],
  ['a Chinese date', number(44561, 'yyyy"年"m"月"d"日"'), '2021年12月31日'],
  ['a date with a locale', number(44561, '[$-804]yyyy/m/d;@'), '2021年12月31日'],
  ['a time of day', number(0.0625, 'h:mm'), '1:30'],
  ['hours counted beyond a day', number(1.5, '[h]:mm'), '36:00'],
  ['a time of day with seconds', number(0.0625, 'h:mm:ss'), '1:30:00'],
  ['minutes and seconds', number(0.00104166, 'mm:ss'), '0:01:30'],
  ['a time with Chinese signs', number(0.375, 'h"时"mm"分"'), '9:00'],
  ['a time with AM and PM', number(0.75, '[$-409]h:mm AM/PM'), '18:00'],
  ['a time of day below zero, which nothing shows', number(-0.5, 'h:mm'), '-0.5'],
  ['an h that is only a unit', number(2, '0.0"h"'), '2h'],
  ['what typing =12 becomes', number(12, 'General', '=12'), '=12'],
  ['what typing =100% becomes', number(1, '0%', '=100%'), '=100%'],
  ['a real formula', number(7.5, 'General', '=3/4*10'), '7.5'],
  ['text', { value: ' 3套 ', type: 'string', formula: null, numberFormat: '@' } as const, ' 3套 '],
  ['an error', { value: '#REF!', type: 'error', formula: '=A1', numberFormat: 'General' } as const, '#REF!'],
  ['a day that no calendar has', number(9_999_999, 'yyyy/m/d'), '9999999'],
  ['a day before all days', number(-3, 'yyyy/m/d'), '-3'],
  [
    'a picture that WPS put into the cell',
    {
      value: '=DISPIMG("ID_1",1)',
      type: 'string',
      formula: '=_xlfn.DISPIMG("ID_1",1)',
      numberFormat: 'General',
    } as const,
    '（图片）',
  ],
  [
    'the same where Excel does not know the function',
    { value: '#NAME?', type: 'error', formula: '=DISPIMG("ID_1",1)', numberFormat: 'General' } as const,
    '（图片）',
  ],
  ['nothing', EMPTY_CELL, ''],
])('%s', (_case, cell, expected) => {
  expect(cellText(cell)).toBe(expected);
});

test('days from 1904', () => {
  expect(cellText(number(0, 'yyyy/m/d'), true)).toBe('1904年1月1日');
});

test.each([
  ['General', null],
  ['@', null],
  ['0', 0],
  ['0.00"分"', 2],
  ['#,##0.0_ ;-#,##0.000', 1],
  ['0.00%', 2],
])('decimals of %s: %s', (format, decimals) => {
  expect(formatDecimals(format)).toBe(decimals);
});

test.each([
  ['yyyy-mm-dd', true],
  ['h:mm', false],
  ['0.00"元/day"', false],
  ['General', false],
  ['[Red]0.00', false],
])('%s is a date format: %s', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});
