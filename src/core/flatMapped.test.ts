import { flatMapped } from './flatMapped';

type Each = (item: unknown, index: number) => unknown;

test.each<[string, readonly unknown[], Each]>([
  ['nothing', [], (item) => [item]],
  ['some of them', [1, 2, 3], (item) => (item === 2 ? [] : [item])],
  ['several of one', [1, 2], (item, index) => [item, index, [item]]],
  ['what is no list', [1, 'a', null, undefined], (item) => item],
  ['lists in lists', [[1, [2]], [], [3]], (item) => item],
])('what flatMap gives: %s', (_what, list, each) => {
  expect(flatMapped(list, each)).toEqual(list.flatMap(each));
});
