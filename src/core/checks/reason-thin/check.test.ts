import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['≥4|3|10|7.5|疫情', ['hint H8']],
  ['≥4|3|10|7.5|受疫情影响', ['hint H8']],
  ['≥4|3|10|7.5|受疫情影响延期', []],
  ['≥4|3|10|7.5|/', []],
  ['≥4|4|10|10|好', []],
  ['≥4|3|10|7.5|原因：… 改进措施：…', ['hint H8']],
  ['≥4|3|10|7.5|同上', ['hint H8']],
  ['≥4|3|10|7.5|原因：设备停产。措施：已改型采购', []],
])('%s', (cells, expected) => {
  expect(findingsOf('reason-thin', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
