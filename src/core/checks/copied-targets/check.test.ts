import { findingsOf, inShort } from '../formUnderTest';

const row = (cells: string) => `产出指标|数量指标|甲|${cells}|10|10|`;

test.each([
  ['all the same', ['>=98%|98%', '=12次|12次', '=12.31日|12.31日', '总体提升|90%'], ['hint -']],
  ['one differs', ['>=98%|98%', '=12次|12次', '>=5|6'], []],
  ['too few to tell', ['>=98%|98%', '=12次|12次'], []],
])('%s', (_case, cells, expected) => {
  expect(findingsOf('copied-targets', { rows: cells.map(row) }).map(inShort)).toEqual(expected);
});
