import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['≤90万元|899700元|10|10|', ['warning E8']],
  ['≤24小时|90分钟|10|10|', ['warning E8']],
  ['≤5000元/台|4800万元/台|10|10|', ['warning E8']],
  ['≤50万元|480000万元|10|10|', ['warning E8']],
  ['≤90万元|89万元|10|10|', []],
  ['≤90万元|89|10|10|', []],
  ['≥3.5万卷|35,620卷|10|10|', []],
  ['10套|100%|10||', []],
])('%s', (cells, expected) => {
  expect(findingsOf('unit-mismatch', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});

test('a row that fell short shows both units in the finding about that', () => {
  const rows = ['产出指标|时效指标|故障响应时间|≤30分钟|2小时|10|10|'];
  expect(findingsOf('unit-mismatch', { rows })).toEqual([]);
  expect(findingsOf('full-though-unmet', { rows })[0]?.message).toContain('目标 ≤30分钟，实际 2小时');
});

describe('an amount with the digits of the funds', () => {
  const cost = (cells: string, funds: string) =>
    findingsOf('unit-mismatch', { funds, rows: [`成本指标|经济成本指标|项目总成本|${cells}`] });

  test.each([
    [
      'in 元 where the funds are in 万元',
      '≤450.5元|438.5元|10|10|',
      '450.5|450.5|438.5|10||',
      ['warning E8'],
    ],
    ['the target alone', '≤450.5元|已控制|10|10|', '450.5|450.5|438.5|10||', ['warning D8']],
    ['in the unit of the funds', '≤450.5万元|438.5万元|10|10|', '450.5|450.5|438.5|10||', []],
    ['a unit cost', '≤450.5元/人|438.5元/人|10|10|', '450.5|450.5|438.5|10||', []],
    ['two digits agree by chance', '≤50元|45元|10|10|', '50|50|45|10||', []],
    ['other digits', '≤450.5元|400元|10|10|', '500|500|438.5|10||', []],
  ])('%s', (_case, cells, funds, expected) => {
    expect(cost(cells, funds).map(inShort)).toEqual(expected);
  });

  test('both are shown with their units', () => {
    expect(cost('≤450.5元|438.5元|10|10|', '450.5|450.5|438.5|10||')[0]?.message).toBe(
      '「项目总成本」填写 438.5元，与全年执行数 438.5万元数字相同、单位不同。',
    );
  });
});
