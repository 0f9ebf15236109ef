import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['≤90万元|899700元|10|10|', ['warning E8']],
  ['≤24小时|90分钟|10|10|', ['warning E8']],
  ['≤90万元|89万元|10|10|', []],
  ['≤90万元|89|10|10|', []],
  ['10套|100%|10||', []],
])('%s', (cells, expected) => {
  expect(findingsOf('unit-mismatch', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
