import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['=12.31日', '6.31日', ['warning E8']],
  ['2月30日前', '2月10日', ['warning D8']],
  ['2021年2月29日', '2021年2月1日', ['warning D8']],
  ['=12.31日', '12.31日', []],
  ['2020年2月29日', '2020年2月29日', []],
])('%s against %s', (target, achieved, expected) => {
  const rows = [`产出指标|时效指标|完成时间|${target}|${achieved}|10|5|因`];
  expect(findingsOf('date-impossible', { rows }).map(inShort)).toEqual(expected);
});
