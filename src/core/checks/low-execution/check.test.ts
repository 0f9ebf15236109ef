import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['50|50|44.99|10||', '', ['warning G6']],
  ['50|50|45|10||', '', []],
  ['50|50|29.99|10||', '尾款结转到下一年支付', []],
  ['50|50|29.99|10||', '天气原因', ['warning G6']],
])('%s 「%s」', (funds, reason, expected) => {
  const rows = [`产出指标|数量指标|甲|≥4|3|90|67.5|${reason}`];
  expect(findingsOf('low-execution', { funds, rows }).map(inShort)).toEqual(expected);
});
