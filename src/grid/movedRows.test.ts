import { gridOfText } from '../../test/corpus/gridOfText';
import { movedRows } from './movedRows';

const placesOf = (before: string, now: string, ignored: readonly number[] = []) => {
  const grid = gridOfText(before);
  const { placeOf } = movedRows(grid, gridOfText(now), new Set(ignored));
  return grid.rows.map((_, row) => placeOf(row));
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

const WIDE = `
  表头|目标|完成|得分
  甲|≥1|1|1
  乙|≥2|2|2
  丙|≥3|3|3
  合计|||6
`;

test.each<[string, string, readonly (number | null)[], readonly number[]]>([
  [
    'a row inserted, and the row behind it edited',
    '\n  表头|目标|完成|得分\n  甲|≥1|1|1\n  |||\n  乙|≥2|9|2\n  丙|≥3|3|3\n  合计|||6\n',
    [0, 1, 3, 4, 5],
    [2],
  ],
  [
    'rows sorted the other way',
    '\n  表头|目标|完成|得分\n  丙|≥3|3|3\n  乙|≥2|2|2\n  甲|≥1|1|1\n  合计|||6\n',
    [0, 3, 2, 1, 4],
    [],
  ],
  [
    'a row inserted, and the row behind it changed beyond recognition',
    '\n  表头|目标|完成|得分\n  甲|≥1|1|1\n  |||\n  丁|≥7|9|2\n  丙|≥3|3|3\n  合计|||6\n',
    [0, 1, null, 4, 5],
    [2, 3],
  ],
  [
    'a row deleted and another one inserted elsewhere',
    '\n  新|≥8|8|8\n  表头|目标|完成|得分\n  甲|≥1|1|1\n  丙|≥3|3|3\n  合计|||6\n',
    [1, 2, null, 3, 4],
    [0],
  ],
  [
    'a row deleted, and another one inserted elsewhere that is much like it',
    '\n  表头|目标|完成|得分\n  甲|≥1|1|1\n  丙|≥3|3|3\n  丁|≥2|2|2\n  合计|||6\n',
    [0, 1, null, 2, 4],
    [3],
  ],
  [
    'two rows that are as much like the old one',
    '\n  表头|目标|完成|得分\n  甲|≥1|1|1\n  乙|≥2|8|2\n  乙|≥2|9|2\n  丙|≥3|3|3\n  合计|||6\n',
    [0, 1, null, 4, 5],
    [2, 3],
  ],
])('%s: where the rows are, and which say nothing of any', (_name, now, places, unclaimed) => {
  const grid = gridOfText(WIDE);
  const moved = movedRows(grid, gridOfText(now), new Set([3]));
  expect(grid.rows.map((_, row) => moved.placeOf(row))).toEqual(places);
  expect(moved.unclaimed).toEqual(unclaimed);
});

test('rows that say the same keep their order', () => {
  expect(placesOf('\n  甲|1\n  甲|1\n  乙|2\n', '\n  新|0\n  甲|1\n  甲|1\n  乙|2\n')).toEqual([1, 2, 3]);
});

test('rows below the sheet’s last go along with it', () => {
  const { placeOf } = movedRows(gridOfText('\n  甲|1\n'), gridOfText('\n  新|0\n  甲|1\n'), new Set());
  expect(placeOf(4)).toBe(5);
});
