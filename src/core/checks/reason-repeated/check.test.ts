import { findingsOf, inShort } from '../formUnderTest';

const row = (reason: string) => `产出指标|数量指标|甲|≥4|3|10|7.5|${reason}`;

test.each([
  [['设备延期', '设备延期', '设备延期'], ['hint -']],
  [['设备延期', '设备 延期', '人员不足'], []],
  [['/', '/', '/'], []],
])('%j', (reasons, expected) => {
  expect(findingsOf('reason-repeated', { rows: reasons.map(row) }).map(inShort)).toEqual(expected);
});
