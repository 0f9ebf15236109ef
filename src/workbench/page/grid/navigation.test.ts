import { formatCell, parseArea, parseCell } from '../../../grid/cellAddress';
import { MergeIndex } from './mergeIndex';
import { type StepDirection, type Terrain, leap, rowEnd, rowStart, step, stepMany } from './navigation';

function cell(text: string) {
  const position = parseCell(text);
  if (!position) throw new Error(text);
  return position;
}

function area(text: string) {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

/** A title over A1:I1, a block C3:E4, row 7 and column G hidden. */
const terrain: Terrain = {
  merges: new MergeIndex([area('A1:I1'), area('C3:E4')]),
  rows: 20,
  columns: 10,
  isRowHidden: (row) => row === 6,
  isColumnHidden: (column) => column === 6,
};

test.each<[string, StepDirection, string]>([
  ['B2', 'right', 'C2'],
  ['B3', 'right', 'C3'],
  ['C3', 'right', 'F3'],
  ['C3', 'down', 'C5'],
  ['D2', 'down', 'D3'],
  ['D3', 'down', 'D5'],
  ['E5', 'up', 'E4'],
  ['E4', 'up', 'E2'],
  ['F9', 'right', 'H9'],
  ['B6', 'down', 'B8'],
  ['B8', 'up', 'B6'],
  ['A5', 'left', 'A5'],
  ['D1', 'up', 'D1'],
  ['D1', 'down', 'D2'],
  ['J20', 'right', 'J20'],
])('from %s %s one comes to %s', (from, direction, to) => {
  expect(formatCell(step(terrain, cell(from), direction))).toBe(to);
});

test('a page stops at the last row', () => {
  expect(formatCell(stepMany(terrain, cell('B2'), 'down', 100))).toBe('B20');
  expect(formatCell(stepMany(terrain, cell('B2'), 'down', 3))).toBe('B5');
});

test('Home and End go to the row’s first and last filled cell', () => {
  const filled = (position: { column: number }) => position.column <= 4;
  expect(formatCell(rowStart(terrain, cell('F9')))).toBe('A9');
  expect(formatCell(rowEnd(terrain, cell('B9'), filled))).toBe('E9');
  expect(formatCell(rowEnd(terrain, cell('B9'), () => false))).toBe('A9');
});

test.each([
  ['D4', 'C3:E4'],
  ['B2:C3', 'B2:E4'],
  ['H1:H2', 'A1:I2'],
  ['A6:B9', 'A6:B9'],
])('a selection of %s takes in %s', (asked, whole) => {
  expect(terrain.merges.whole(area(asked))).toEqual(area(whole));
});

test('a merged area shows only its first cell', () => {
  expect(terrain.merges.covers(cell('C3'))).toBe(false);
  expect(terrain.merges.covers(cell('D4'))).toBe(true);
  expect(formatCell(terrain.merges.owner(cell('D4')))).toBe('C3');
});

test.each<[string, StepDirection, string]>([
  ['A5', 'right', 'C5'],
  ['C5', 'right', 'D5'],
  ['D5', 'right', 'I5'],
  ['I5', 'right', 'J5'],
  ['J5', 'left', 'I5'],
])('Ctrl from %s %s leaps to %s', (from, direction, to) => {
  const filled = (position: { row: number; column: number }) =>
    position.row === 4 && [2, 3, 8].includes(position.column);
  expect(formatCell(leap(terrain, cell(from), direction, filled))).toBe(to);
});
