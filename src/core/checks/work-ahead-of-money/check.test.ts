import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['50|50|50|10||', []],
  ['50|50|47.5|10||', []],
  ['50|50|47|10||', ['warning H6']],
  ['50|50|25|10||', ['warning H6']],
])('%s with full indicator scores', (funds, expected) => {
  const rows = ['产出指标|数量指标|甲|≥4|4|90|90|'];
  expect(findingsOf('work-ahead-of-money', { funds, rows }).map(inShort)).toEqual(expected);
});

test('with a row open nothing is said', () => {
  const rows = ['产出指标|数量指标|甲|10套|100%|90||'];
  expect(findingsOf('work-ahead-of-money', { funds: '50|50|25|10||', rows })).toEqual([]);
});
