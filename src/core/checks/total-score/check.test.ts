import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];

test.each([
  ['the sum of execution and rows', '100|100|', []],
  ['a number with 分', '100|100.00分|', []],
  ['too high', '100|101|', ['error G9']],
  ['a rounding-sized gap', '100|100.05|', ['hint G9']],
  ['just beyond rounding', '100|100.11|', ['error G9']],
  ['blank', '100||', []],
])('%s', (_case, total, expected) => {
  expect(findingsOf('total-score', { rows, total }).map(inShort)).toEqual(expected);
});

test('with a score missing the sum says nothing', () => {
  expect(
    findingsOf('total-score', { rows: ['产出指标|数量指标|甲|≥1个|1个|90||'], total: '100|100|' }),
  ).toEqual([]);
});

test('both figures are named', () => {
  expect(findingsOf('total-score', { rows, total: '100|98|' })[0]?.message).toBe(
    '总分写着 98.00，各项得分相加是 100.00。',
  );
});
