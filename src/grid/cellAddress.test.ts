import fc from 'fast-check';
import {
  areaHolds,
  columnIndex,
  columnName,
  formatArea,
  formatCell,
  parseArea,
  parseCell,
} from './cellAddress';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each([
  ['H14', { row: 13, column: 7 }],
  ['$H$14', { row: 13, column: 7 }],
  ['h14', { row: 13, column: 7 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['14', null],
  ['H', null],
  ['H14:I15', null],
  ['', null],
])('%s as a cell', (text, position) => expect(parseCell(text)).toEqual(position));

test.each([
  ['A1:I23', { top: 0, left: 0, bottom: 22, right: 8 }],
  ['I23:A1', { top: 0, left: 0, bottom: 22, right: 8 }],
  ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['A:A', null],
  ['1:1', null],
  ['A1:B2:C3', null],
])('%s as an area', (text, area) => expect(parseArea(text)).toEqual(area));

test('an area written and read again is the same, and holds its corners and nothing beyond', () => {
  const row = fc.integer({ min: 1, max: 1000 });
  const column = fc.integer({ min: 1, max: 1000 });
  fc.assert(
    fc.property(row, column, fc.nat(50), fc.nat(50), (top, left, height, width) => {
      const area = { top, left, bottom: top + height, right: left + width };
      expect(parseArea(formatArea(area))).toEqual(area);
      expect(parseCell(formatCell({ row: top, column: left }))).toEqual({ row: top, column: left });
      expect(areaHolds(area, { row: area.bottom, column: area.right })).toBe(true);
      expect(areaHolds(area, { row: area.bottom + 1, column: left })).toBe(false);
      expect(areaHolds(area, { row: top, column: left - 1 })).toBe(false);
    }),
  );
});
