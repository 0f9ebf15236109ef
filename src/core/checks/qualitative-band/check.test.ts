import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['90%', '10', []],
  ['90%', '8', []],
  ['90%', '7.99', ['warning G8']],
  ['70%', '8', ['warning G8']],
  ['70%', '7.99', []],
  ['50%', '6', ['warning G8']],
  ['50%', '0', []],
  ['总体提升', '7', ['warning G8']],
])('answered %s and scored %s of 10', (answer, score, expected) => {
  const rows = [`效益指标|社会效益|甲|总体提升|${answer}|10|${score}|因`];
  expect(findingsOf('qualitative-band', { rows }).map(inShort)).toEqual(expected);
});
