import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['绿化面积(≥**平方米)|≥5|5', ['warning D8']],
  ['指标2|≥5|5', ['warning D8']],
  ['绿化面积|≥××|5', ['warning D8']],
  ['绿化面积|≥5|5', []],
])('%s', (cells, expected) => {
  expect(findingsOf('placeholder', { rows: [`产出指标|数量指标|${cells}|10|10|`] }).map(inShort)).toEqual(
    expected,
  );
});
