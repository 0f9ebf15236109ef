import { gridOfText } from '../../test/corpus/gridOfText';
import { movedRows } from './movedRows';

const placesOf = (before: string, now: string, ignored: readonly number[] = []) => {
  const grid = gridOfText(before);
  const place = movedRows(grid, gridOfText(now), new Set(ignored));
  return grid.rows.map((_, row) => place(row));
};

const ROWS = `
  表头|得分
  甲|1
  乙|2
  丙|3
`;

test.each<[string, string, readonly number[], readonly (number | null)[]]>([
  ['nothing has moved', ROWS, [], [0, 1, 2, 3]],
  ['a row inserted above', '\n  新|\n  表头|得分\n  甲|1\n  乙|2\n  丙|3\n', [], [1, 2, 3, 4]],
  ['a row inserted between', '\n  表头|得分\n  甲|1\n  新|9\n  乙|2\n  丙|3\n', [], [0, 1, 3, 4]],
  ['a row deleted', '\n  表头|得分\n  甲|1\n  丙|3\n', [], [0, 1, null, 2]],
  ['an entry edited in its place', '\n  表头|得分\n  甲|1\n  改名|2\n  丙|3\n', [], [0, 1, 2, 3]],
  [
    'edited, and a row inserted elsewhere',
    '\n  新|\n  表头|得分\n  改名|1\n  乙|2\n  丙|3\n',
    [],
    [1, 2, 3, 4],
  ],
  ['a column that may differ', '\n  新|\n  表头|得分\n  甲|7\n  乙|8\n  丙|9\n', [1], [1, 2, 3, 4]],
  ['nothing is as it was', '\n  一|1\n  二|2\n', [], [null, null, null, null]],
])('%s', (_name, now, ignored, places) => {
  expect(placesOf(ROWS, now, ignored)).toEqual(places);
});

test('rows that say the same keep their order', () => {
  expect(placesOf('\n  甲|1\n  甲|1\n  乙|2\n', '\n  新|0\n  甲|1\n  甲|1\n  乙|2\n')).toEqual([1, 2, 3]);
});

test('rows below the sheet’s last go along with it', () => {
  const place = movedRows(gridOfText('\n  甲|1\n'), gridOfText('\n  新|0\n  甲|1\n'), new Set());
  expect(place(4)).toBe(5);
});
