import { findingsOf, inShort } from '../formUnderTest';

const DRAFT = '目标 4套，实际 3套，完成率 75.00%，差 1套。原因：【请填写】。改进措施：【请填写】。';

test.each([
  ['a draft as offered', `≥4套|3套|10|7.5|${DRAFT}`, ['error H8']],
  ['one place left', '≥4套|3套|10|7.5|原因：停产。改进措施：【请填写】。', ['error H8']],
  ['left in a row that needs no reason', `≥4套|4套|10|10|${DRAFT}`, ['error H8']],
  ['written out', '≥4套|3套|10|7.5|原因：厂家停产。改进措施：改购同类设备。', []],
  ['blank', '≥4套|3套|10|7.5|', []],
  ['words in brackets of its own', '≥4套|3套|10|7.5|厂家停产【附停产函】，改购同类设备', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|数量指标|甲|${cells}`];
  expect(findingsOf('reason-unfinished', { rows }).map(inShort)).toEqual(expected);
});

test('says so instead of reason-missing, and once', () => {
  const rows = [`产出指标|数量指标|甲|≥4套|3套|10|7.5|${DRAFT}`];
  expect(findingsOf('reason-missing', { rows })).toEqual([]);
  expect(findingsOf('reason-thin', { rows })).toEqual([]);
  const [finding] = findingsOf('reason-unfinished', { rows });
  expect(finding?.message).toBe('「甲」偏差原因还有 2 处「【请填写】」未填写。');
});
