import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['10套|100%|10||', ['error E8']],
  ['>=5人|完成|10||', ['error E8']],
  ['>=5人|5人次|10||', ['error E8']],
  ['12月底前|100%|10||', ['error E8']],
  ['>=5人|5人|10|10|', []],
  ['总体提升|100%|10|10|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('not-comparable', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
