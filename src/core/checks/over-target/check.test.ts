import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['>=10次|13次|10|10|', ['warning E8']],
  ['>=10次|12.9次|10|10|', []],
  ['>=10次|13次|10|10|需求增加，追加两期', []],
  ['<=10次|2次|10|10|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('over-target', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});
