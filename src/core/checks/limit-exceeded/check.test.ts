import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['<=2%|4%|10|5|因', ['warning E8']],
  ['<=2%|2%|10|10|', []],
  ['=4套|3套|10|7.5|因', ['warning E8']],
  ['=4套|4套|10|10|', []],
  ['>=4套|3套|10|7.5|因', []],
  ['=4套|5套|10|10|', []],
])('%s', (cells, expected) => {
  expect(findingsOf('limit-exceeded', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});

test.each([
  ['=4套|3套|10|7.5|因', '比目标少 1套'],
  ['<=2%|4%|10|5|因', '超过上限 2个百分点'],
])('%s says by how much', (cells, sentence) => {
  const [finding] = findingsOf('limit-exceeded', { rows: [`产出指标|数量指标|甲|${cells}`] });
  expect(finding?.message).toContain(sentence);
});
