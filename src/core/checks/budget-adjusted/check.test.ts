import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['50|50|50|10||', '', []],
  ['50|45|45|10||', '', ['hint D6']],
  ['50|45|45|10||', '预算调减 5 万元', []],
  ['|45|45|10||', '', []],
])('%s 「%s」', (funds, reason, expected) => {
  const rows = [`产出指标|数量指标|甲|≥4|3|90|67.5|${reason}`];
  expect(findingsOf('budget-adjusted', { funds, rows }).map(inShort)).toEqual(expected);
});
