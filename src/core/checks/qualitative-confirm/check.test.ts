import { findingsOf, inShort } from '../formUnderTest';

const form = (answer: string, score: string) => ({
  rows: [`效益指标|社会效益|甲|总体提升|${answer}|10|${score}|因`],
});

test.each([
  ['a blank score with a suggestion', '90%', '', ['hint G8']],
  ['a clear answer', '达成预期指标', '', ['hint G8']],
  ['the same words', '总体提升', '', ['hint G8']],
  ['a score that stands', '90%', '9', []],
  ['no basis for a suggestion', '有所改善', '', []],
  ['only a tier', '基本完成', '', []],
])('%s', (_case, answer, score, expected) => {
  expect(findingsOf('qualitative-confirm', form(answer, score)).map(inShort)).toEqual(expected);
});

test('a suggestion that was just filled in still wants a word', () => {
  const found = findingsOf('qualitative-confirm', form('90%', '9'), { justFilled: new Set(['G8']) });
  expect(found[0]?.message).toBe(
    '「甲」目标 总体提升，实际 90%，属定性指标，建议 9.00 分，请确认；可在 8.00 至 10.00 之间评分。',
  );
});
