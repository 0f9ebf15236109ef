import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['10', '10', []],
  ['10', '10.01', ['error G8']],
  ['10', '-1', ['error G8']],
  ['10', '0', []],
  ['', '10', []],
])('weight %s, score %s', (weight, score, expected) => {
  const rows = [`产出指标|数量指标|甲|≥1个|1个|${weight}|${score}|`];
  expect(findingsOf('score-above-weight', { rows }).map(inShort)).toEqual(expected);
});

test('both figures are named', () => {
  const [finding] = findingsOf('score-above-weight', { rows: ['产出指标|数量指标|甲|≥1个|1个|10|12|'] });
  expect(finding?.message).toBe('「甲」得分 12，超过分值 10。');
});
