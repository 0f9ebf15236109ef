import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['10', '10', []],
  ['10', '10.01', ['error G8']],
  ['10', '-1', ['error G8']],
  ['10', '0', []],
  ['', '10', []],
  ['5', '50', ['error G8']],
])('weight %s, score %s', (weight, score, expected) => {
  const rows = [`产出指标|数量指标|甲|≥1个|1个|${weight}|${score}|`];
  expect(findingsOf('score-above-weight', { rows }).map(inShort)).toEqual(expected);
});

test('says what was seen', () => {
  const rows = ['产出指标|数量指标|甲|≥1个|1个|10|12|'];
  expect(findingsOf('score-above-weight', { rows })[0]?.message).toBe('「甲」得分 12 分，超过分值 10 分。');
  expect(findingsOf('score-above-weight', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“甲”: the score is 12, above its weight 10.',
  );
});
