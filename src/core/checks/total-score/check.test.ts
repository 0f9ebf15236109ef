import { assess } from '../../assess';
import { MOF_PROFILE } from '../../scoring/profiles/mof';
import { findingsOf, inShort, sheetOf } from '../formUnderTest';

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

test.each([
  ['held down by the execution rate', '100|59|', []],
  ['the bare sum', '100|94|', []],
  ['neither', '100|80|', ['error G9']],
])('a profile with a cap: %s', (_case, total, expected) => {
  const sheet = sheetOf({ funds: '50|50|20|10|40%|4', rows, total });
  const profile = { ...MOF_PROFILE, totalCaps: [{ rateBelow: 50, atMost: 59 }] };
  const findings = assess(sheet, profile).forms.flatMap((form) => form.findings);
  expect(findings.filter(({ check }) => check === 'total-score').map(inShort)).toEqual(expected);
});
