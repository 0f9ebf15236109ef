import { parseArea } from '../grid/cellAddress';
import type { Stray } from '../grid/gridSnapshot';
import { strayRemarks } from './remarks';

const stray = (address: string, text: string | null): Stray => ({
  area: parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 },
  text,
});
const said = (...strays: Stray[]) =>
  strayRemarks(
    {
      sheet: '表',
      origin: { row: 0, column: 0 },
      rows: [],
      merges: [],
      hiddenRows: [],
      conditionalFormulas: [],
      strays,
    },
    'zh-CN',
  ).map(({ message }) => message);

test.each([
  ['A130000', ' ', 'A130000 有一个空格，离表很远，没有读取；用不着的话请删掉。'],
  ['B9', '   ', 'B9 有 3 个空格，离表很远，没有读取；用不着的话请删掉。'],
  ['B9', '', 'B9 有一个空值，离表很远，没有读取；用不着的话请删掉。'],
  ['XFD1048576', '2021年\n汇总', 'XFD1048576 有「2021年 汇总」，离表很远，没有读取；用不着的话请删掉。'],
  ['AO1:XFD5000', null, 'AO1:XFD5000 离表很远，里面的内容没有读取。'],
])('%s with %j', (address, text, message) => {
  expect(said(stray(address, text))).toEqual([message]);
});

test('of many only some are named', () => {
  const many = Array.from({ length: 12 }, (_, index) => stray(`A${index + 5000}`, 'x'));
  expect(said(...many)).toHaveLength(6);
  expect(said(...many).at(-1)).toBe('另有 7 个单元格也离表很远，没有读取。');
});
