import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['words for a number', '≥95%|基本达到', ['error E8']],
  ['a count and a percentage', '10套|100%', ['error E8']],
  ['units of two kinds', '≥10公里|5吨', ['error E8']],
  ['a figure that is not exact', '≥95%|约96%', ['error E8']],
  ['a figure', '≥95%|96%', []],
  ['words for words', '提升|提升', []],
  ['a figure of one’s own for words', '逐年提高|较上年提高5%', []],
  ['the other unit of one kind', '≥2年|30个月', []],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|质量指标|甲|${cells}|10||`];
  expect(findingsOf('not-comparable', { rows }).map(inShort)).toEqual(expected);
});

test('units that have nothing to do with each other are named', () => {
  const rows = ['产出指标|数量指标|甲|≥5200平方米|5460米|10||'];
  expect(findingsOf('not-comparable', { rows })[0]?.message).toBe(
    '「甲」指标值「≥5200平方米」的单位是「平方米」，实际完成值「5460米」的单位是「米」，无法比较。',
  );
});

test('the word that stands in the way is named, and nobody is told to copy the target', () => {
  const rows = ['产出指标|质量指标|甲|≥95%|约96%|10||'];
  const [finding] = findingsOf('not-comparable', { rows });
  expect(finding?.message).toBe('「甲」实际完成值「约96%」含有「约」，不是确切数值，无法计算。');
  expect(finding?.action).not.toContain('目标');
});
