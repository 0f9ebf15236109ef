import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['all there', '≥1个|1个|90|90|', '100|100|', []],
  ['no achieved value', '≥1个||90|90|', '100|100|', ['error E8']],
  ['a dash for the achieved value', '≥1个|—|90|90|', '100|100|', ['error E8']],
  ['zero is a value', '≤1个|0|90|90|', '100|100|', []],
  ['no weight', '≥1个|1个||90|', '100|100|', ['error F8']],
  ['no score', '≥1个|1个|90||', '100|100|', ['error G8']],
  ['a filler for the score', '≥1个|1个|90|/|', '100|100|', ['error G8']],
  ['no total', '≥1个|1个|90|90|', '100||', ['error G9']],
])('%s', (_case, cells, total, expected) => {
  expect(
    findingsOf('missing-value', { rows: [`产出指标|数量指标|甲|${cells}`], total }).map(inShort),
  ).toEqual(expected);
});

test('cells under a merged score are not missing', () => {
  const grid = gridOfText(
    `
    项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
    产出指标|数量指标|甲|≥1个|1个|10
    ||乙|≥1个|1个|
    `,
    ['F3:F4'],
  );
  expect(findingsOf('missing-value', grid)).toEqual([]);
});

test('the message names the row and what it lacks', () => {
  const [finding] = findingsOf('missing-value', {
    rows: ['产出指标|数量指标|甲|≥1个|1个||90|'],
    total: '100|100|',
  });
  expect(finding?.message).toBe('「甲」没有填分值。');
});

test('a starred indicator leaves its figures to the rows below it', () => {
  const rows = ['产出指标|数量指标|★甲|||90|90|', '||其一|≥1个|1个|||', '||其二|≥2个|2个|||'];
  expect(findingsOf('missing-value', { rows, total: '100|100|' })).toEqual([]);
});
