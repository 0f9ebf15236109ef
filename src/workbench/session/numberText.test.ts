import { displayText } from './numberText';

test.each([
  [null, 'empty', 'General', ''],
  ['文字', 'string', 'General', '文字'],
  [0.1 + 0.2, 'number', 'General', '0.3'],
  [1234567890123, 'number', 'General', '1.23457E+12'],
  [0.5998, 'number', '0.00%', '59.98%'],
  [1234.5, 'number', '#,##0.00', '1,234.50'],
  [7.5, 'number', '@', '7.5'],
  [44256, 'number', 'm/d/yyyy', '2021/3/1'],
  [44256, 'number', 'yyyy"年"m"月"d"日";@', '2021年3月1日'],
  [44256, 'number', '[$-804]aaaa', '星期一'],
  [-1, 'number', '0.00;[红色]-0.00', '-1.00'],
  [9.5, 'number', 'General"分"', '9.5分'],
  [true, 'boolean', 'General', 'TRUE'],
  ['#REF!', 'error', '0.00', '#REF!'],
  [3, 'number', 'not a [ format', '3'],
] as const)('%j (%s) under %j shows %j', (value, type, format, expected) => {
  expect(displayText(value, type, format, false)).toBe(expected);
});

test('dates count from 1904 in a workbook that does', () => {
  expect(displayText(44256 - 1462, 'number', 'yyyy/m/d', true)).toBe('2021/3/1');
});
