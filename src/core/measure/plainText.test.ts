import { plainText } from './plainText';

test.each([
  ['９５％', '95%'],
  ['300 公 里', '300公里'],
  ['100\n%', '100%'],
  ['\u00a0≥\u300090 %', '≥90%'],
  ['>= 98%', '≥98%'],
  ['≦3', '≤3'],
  ['═100%', '=100%'],
  ['18—54', '18-54'],
  ['1～2', '1~2'],
  ['1〜2', '1~2'],
  ['1∼2', '1~2'],
  ['120㎡', '120m2'],
  ['120m²', '120m2'],
  ['120m³', '120m3'],
  ['12\u200b次', '12次'],
  ['保持稳定。', '保持稳定'],
  ['稳定；', '稳定'],
  ['10个，', '10个'],
  ['稳定。提升', '稳定。提升'],
  ['12.', '12.'],
])('%j reads %j', (text, expected) => expect(plainText(text)).toBe(expected));

test.each([
  ['two numbers in one cell', '5 10', '5 10'],
  ['two numbers far apart', '5 \u3000 10', '5 10'],
  ['two lines of a cell', '10\n20', '10 20'],
  ['a footnote mark', '5①', '5①'],
  ['an exponent', '5²', '5²'],
])('%s are not run together into one number', (_case, text, expected) => {
  expect(plainText(text)).toBe(expected);
});
