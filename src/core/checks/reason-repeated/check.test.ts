import { findingsOf, inShort } from '../formUnderTest';

const row = (reason: string, achieved = '3') => `产出指标|数量指标|甲|≥4|${achieved}|10|7.5|${reason}`;
const PASTED = '受疫情影响，下年加强调度';

test.each([
  ['three rows', [row(PASTED), row(PASTED), row(PASTED)], ['hint -']],
  ['broken over lines', [row(PASTED), row('受疫情影响， 下年加强调度'), row(PASTED)], ['hint -']],
  ['four of five', [row(PASTED), row(PASTED), row(PASTED), row(PASTED), row('设备停产')], ['hint -']],
  ['two rows', [row(PASTED), row(PASTED), row('设备停产')], []],
  ['fillers', [row('/'), row('/'), row('/')], []],
  ['denials', [row('无偏差', '4'), row('无偏差', '4'), row('无偏差', '4')], []],
  ['a project that was not carried out', [row(PASTED, '0'), row(PASTED, '0'), row(PASTED, '0')], []],
  ['the same in other words', [row(PASTED, '未实施'), row(PASTED, '未开展'), row(PASTED, '0')], []],
  ['the same in words', [row(PASTED, '未完成'), row(PASTED, '未完成'), row(PASTED, '0')], []],
])('%s', (_case, rows, expected) => {
  expect(findingsOf('reason-repeated', { rows }).map(inShort)).toEqual(expected);
});
