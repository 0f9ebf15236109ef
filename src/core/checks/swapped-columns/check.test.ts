import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['12.5|12.5|12.5|12.5|', ['warning D8']],
  ['=12.5|12.5|12.5|12.5|', []],
  ['10个|10个|10|10|', []],
  ['12.5|12|12.5|12|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('swapped-columns', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
