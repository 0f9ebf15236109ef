import { findingsOf, inShort } from '../formUnderTest';
import { gridOfText } from '../../../../test/corpus/gridOfText';

const row = (weight: string) => `产出指标|数量指标|甲|≥1个|1个|${weight}|10|`;

test.each([
  ['90 and execution 10 make 100', [row('90')], '100|20|', []],
  ['points missing', [row('80')], '100|20|', ['error F9']],
  ['points too many', [row('95')], '100|20|', ['error F9']],
  ['the sum is right but the total row says otherwise', [row('90')], '90|20|', ['error F9']],
  ['the form prints another full mark and adds to it', [row('80')], '90|20|', ['warning F9']],
  ['the total row is blank', [row('90')], '|20|', []],
  ['no total row', [row('90')], null, []],
])('%s', (_case, rows, total, expected) => {
  expect(findingsOf('weights-sum', { rows, total }).map(inShort)).toEqual(expected);
});

const sheet = (...weights: readonly string[]) =>
  gridOfText(
    [
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
      ...weights.map((weight) => `产出指标|数量指标|甲|≥1|1|${weight}|${weight}`),
    ].join('\n'),
  );

test.each([
  [['50', '40'], []],
  [['50', '30'], ['error -']],
  [['60', '40'], []],
])('an import sheet without funds adds to 90 by rule: %j', (weights, expected) => {
  expect(findingsOf('weights-sum', sheet(...weights)).map(inShort)).toEqual(expected);
});

test('says by how much, in which section, and which weight is blank', () => {
  const form = {
    rows: [row('50'), '效益指标|社会效益|乙|≥1个|1个||10|', '||丙|≥1个|1个|30|10|'],
    total: '100|20|',
  };
  expect(findingsOf('weights-sum', form)[0]?.message).toBe(
    '分值合计 90，比 100 少 10，总分行填报 100。其中：预算执行 10，产出指标 50，效益指标 30。第 9 行未填分值。',
  );
  expect(findingsOf('weights-sum', form, { locale: 'en-US' })[0]?.message).toBe(
    'The weights add to 90, 10 less than 100; the total row says 100. By part: execution 10, 产出指标 50, 效益指标 30. No weight in row 9.',
  );
});

test('the weight of the whole form in the funds row is named as what it is', () => {
  const found = findingsOf('weights-sum', {
    funds: '50|50|50|100|100%|10',
    rows: [row('90')],
    total: '100|100|',
  });
  expect(found[0]?.message).toContain('预算执行的分值疑为误填了整张表的分值。');
});
