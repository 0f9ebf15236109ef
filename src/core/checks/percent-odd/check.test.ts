import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['验收合格率|290%|95%', ['hint D8']],
  ['验收合格率|≥90%|95%', []],
  ['产值同比增长率|≥120%|130%', []],
  ['群众满意度|100%|100%', []],
])('%s', (cells, expected) => {
  expect(findingsOf('percent-odd', { rows: [`产出指标|质量指标|${cells}|10||`] }).map(inShort)).toEqual(
    expected,
  );
});

test('a likely misreading is named, never corrected', () => {
  const [finding] = findingsOf('percent-odd', { rows: ['产出指标|质量指标|验收合格率|290%|95%|10||'] });
  expect(finding?.message).toBe('「验收合格率」的目标是 290%，超过了 100%，疑为 ≥90%。');
});
