import { formatArea, parseArea } from './cellAddress';
import { shiftedMerges } from './shiftedMerges';

test.each<[string, number, number, string[]]>([
  ['above the change', 10, 2, ['A3:A5']],
  ['below an insertion', 1, 2, ['A5:A7']],
  ['around an insertion', 3, 2, ['A3:A7']],
  ['an insertion right before it', 2, 1, ['A4:A6']],
  ['below a removal', 0, -1, ['A2:A4']],
  ['a removal inside it', 3, -1, ['A3:A4']],
  ['a removal of its first row', 2, -1, ['A3:A4']],
  ['a removal of all but one row', 3, -2, []],
  ['a removal of all of it', 1, -6, []],
  ['a removal that reaches into it', 0, -3, ['A1:A2']],
])('A3:A5 with %s (row %i, by %i)', (_what, at, by, areas) => {
  const merge = parseArea('A3:A5');
  expect(shiftedMerges(merge ? [merge] : [], at, by).map(formatArea)).toEqual(areas);
});

test('a merge over several columns stays one in a single row', () => {
  const merge = parseArea('A3:C4');
  expect(shiftedMerges(merge ? [merge] : [], 3, -1).map(formatArea)).toEqual(['A3:C3']);
});
