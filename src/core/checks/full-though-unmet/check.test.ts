import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['≥4套|3套|10|10|因', ['error G8']],
  ['≥4套|3套|10|9.99|因', []],
  ['≥4套|4套|10|10|', []],
  ['10套|100%|10|10|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('full-though-unmet', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
