import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['12.31日|2022年1月5日|10||因', ['warning E8']],
  ['12.31日|12.31日|10|10|', []],
  ['12.31日|6.31日|10||因', []],
])('%s', (cells, expected) => {
  expect(findingsOf('date-late', { rows: [`产出指标|时效指标|完成时间|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
