import { findingsOf, inShort } from '../formUnderTest';

const row = (answer: string, weight: string, score: string) =>
  `效益指标|社会效益|甲|总体提升|${answer}|${weight}|${score}|因资料不全，下年补齐`;

test.each([
  ['a percentage scored in full', [row('90%', '10', '10')], ['hint G8']],
  ['as it reads', [row('90%', '10', '9')], []],
  ['all of it', [row('100%', '10', '10')], []],
  ['the same percentage, the same share', [row('90%', '10', '9'), row('90%', '20', '18')], []],
  ['the same percentage, another share', [row('90%', '10', '9'), row('90%', '10', '8')], ['hint G9']],
  ['another percentage', [row('90%', '10', '9'), row('85%', '10', '8.5')], []],
  ['words', [row('达成预期指标', '10', '10')], []],
])('%s', (_case, rows, expected) => {
  expect(findingsOf('qualitative-uneven', { rows }).map(inShort)).toEqual(expected);
});
