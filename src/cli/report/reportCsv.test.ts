import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import type { ReportColumn } from '../../core/report/reportColumn';
import { reportCsv } from './reportCsv';

const text: ReportColumn<string> = {
  id: 'text',
  header: { 'zh-CN': '文字', 'en-US': 'Text' },
  kind: 'text',
  width: 10,
  wraps: false,
  value: (row) => row,
};
const number: ReportColumn<string> = { ...text, kind: 'number', numberFormat: '0.00' };

const cellOf = (column: ReportColumn<string>, value: string) =>
  reportCsv([column], [value], 'zh-CN').split('\r\n').slice(1, -1).join('\r\n');

test('begins with a byte order mark and the headers, and ends every line as RFC 4180 says', () => {
  expect(reportCsv([text], ['甲'], 'zh-CN')).toBe('\ufeff文字\r\n甲\r\n');
  expect(reportCsv([text], [], 'en-US')).toBe('\ufeffText\r\n');
  expect(reportCsv(SUMMARY_COLUMNS, [], 'zh-CN').split(',')).toHaveLength(SUMMARY_COLUMNS.length);
});

test.each([
  ['a,b', '"a,b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
  ['', ''],
])('%j is quoted as %j', (value, expected) => {
  expect(cellOf(text, value)).toBe(expected);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1+1', '|x', "=HYPERLINK('x')"])(
  'text %j is no formula',
  (value) => {
    expect(cellOf(text, value)).toBe(`'${value}`);
  },
);

test('a tab or a line break before a formula does not hide it', () => {
  expect(cellOf(text, '\t=1')).toBe('"\'\t=1"');
  expect(cellOf(text, '\r=1')).toBe('"\'\r=1"');
});

test('a negative number stays a number', () => {
  expect(cellOf(number, '-0.5')).toBe('-0.5');
});
