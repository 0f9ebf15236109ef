import { findingsOf, inShort } from '../formUnderTest';

const row = (weight: string) => `产出指标|数量指标|甲|≥1个|1个|${weight}|10|`;

test.each([
  ['90 and execution 10 make 100', [row('90')], '100|20|', []],
  ['points missing', [row('80')], '100|20|', ['error F9']],
  ['points too many', [row('95')], '100|20|', ['error F9']],
  ['the sum is right but the total row says otherwise', [row('90')], '90|20|', ['error F9']],
  ['the total row is blank', [row('90')], '|20|', []],
])('%s', (_case, rows, total, expected) => {
  expect(findingsOf('weights-sum', { rows, total }).map(inShort)).toEqual(expected);
});

test('says by how much, in which section, and which weight is blank', () => {
  const form = {
    rows: [row('50'), '效益指标|社会效益|乙|≥1个|1个||10|', '||丙|≥1个|1个|30|10|'],
    total: '100|20|',
  };
  expect(findingsOf('weights-sum', form)[0]?.message).toBe(
    '分值合计 90，比 100 少 10，总分栏写着 100（预算执行 10，产出指标 50，效益指标 30）；第 9 行没有填分值。',
  );
  expect(findingsOf('weights-sum', form, { locale: 'en-US' })[0]?.message).toBe(
    'The weights add to 90, 10 less than 100; the total row says 100 (execution 10, 产出指标 50, 效益指标 30); no weight in row 9.',
  );
});
