import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['总体提升|90%|10|10|', ['hint G8']],
  ['总体提升|90%|10|9|', []],
  ['总体提升|100%|10|10|', []],
  ['有效|有效|10|10|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('qualitative-uneven', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
