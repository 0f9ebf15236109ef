import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const CASES: readonly (readonly [string, FormUnderTest, readonly string[]])[] = [
  ['in order', { funds: '50|50|30|10|60%|6', rows: ['产出指标|数量指标|甲|≥1|1|90|90|'] }, []],
];

test.each(CASES)('%s', (_case, form, expected) => {
  expect(findingsOf('budget-figures', form).map(inShort)).toEqual(expected);
});

test('nothing spent is silent where the form says why', () => {
  const rows = ['产出指标|数量指标|甲|≥1|0|90|0|土地手续未批复，资金已收回'];
  expect(findingsOf('budget-figures', { funds: '50|50|0|10|0%|0', rows })).toEqual([]);
});

test.each([
  ['0|0|0|10|0|0', ['warning D6']],
  ['50|50|0|10|0%|0', ['warning E6']],
  ['50|50|60|10|120%|10', ['warning E6']],
  ['50万元|50万元|299900元|10|59.98%|6', []],
])('%s', (funds, expected) => {
  const rows = ['产出指标|数量指标|甲|≥1|1|90|90|'];
  expect(findingsOf('budget-figures', { funds, rows }).map(inShort)).toEqual(expected);
});
