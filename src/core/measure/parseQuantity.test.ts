import { parseQuantity, parseRange } from './parseQuantity';
import { amount, formatQuantity } from './quantity';

/** `5.8 万 元` with spaces between its parts, `none`. */
function short(text: string): string {
  const quantity = parseQuantity(text);
  if (!quantity) return 'none';
  const { value, scaleName, unit } = quantity;
  return [value.toFixed(), scaleName, unit].filter((part) => part !== '').join(' ');
}

describe('a number with multiplier and unit', () => {
  test.each([
    ['5', '5'],
    ['0', '0'],
    ['27.50', '27.5'],
    ['5.', '5'],
    ['+5%', '5 %'],
    ['-5%', '-5 %'],
    ['1,437', '1437'],
    ['12,345,678.90元', '12345678.9 元'],
    ['5千', '5 千'],
    ['5千克', '5 千 克'],
    ['5万元', '5 万 元'],
    ['5百万元', '5 百万 元'],
    ['5千万元', '5 千万 元'],
    ['5亿元', '5 亿 元'],
    ['18/10万', '18 /10万'],
    ['18/10万人', '18 /10万'],
    ['18/10万户', '18 /10万户'],
    ['550万粒', '550 万 粒'],
    ['120m2', '120 平方米'],
    ['120m3', '120 立方米'],
    ['5‰', '5 ‰'],
    ['36.5℃', '36.5 ℃'],
    ['90°', '90 °'],
    ['10台(套)', '10 台套'],
    ['400元/人、天', '400 元/人/日'],
    ['583元/人·月', '583 元/人/月'],
    ['583元/人•月', '583 元/人/月'],
    ['100%覆盖', '100 %'],
    ['1899年', '1899 年'],
    ['3年', '3 年'],
    ['1900人', '1900 人'],
    ['2000次/年', '2000 次/年'],
  ])('%s', (text, expected) => expect(short(text)).toBe(expected));

  test.each([
    ['', 'nothing'],
    ['元', 'no number'],
    ['第5次', 'words before it'],
    ['1,43', 'a thousands separator in the wrong place'],
    ['1234,567', 'a thousands separator in the wrong place'],
    ['.5', 'a point without a figure before it'],
    ['5.5.5', 'two points'],
    ['--5', 'two signs'],
    ['5-', 'a sign behind it'],
    ['5+', 'a sign behind it'],
    ['5人3', 'a second number'],
    ['5m4', 'a second number'],
    ['5,', 'a comma behind it'],
    ['5个国家级自主创新示范基地建', 'a sentence behind it'],
    ['1900年', 'a year of the calendar'],
    ['2022年全年', 'a year of the calendar'],
  ])('%s is none: %s', (text) => expect(parseQuantity(text)).toBeNull());
});

describe('a number that is not exact is none', () => {
  test.each([
    '20余次',
    '20多次',
    '20几次',
    '20来次',
    '50人多',
    '50元余',
    '50左右',
    '50%上下',
    '50人大约',
    '50人约',
    '50(暂估)',
    '50(预计)',
    '50(估计)',
  ])('%s', (text) => expect(parseQuantity(text)).toBeNull());

  test.each(['3个多功能厅', '5份来信', '3个业余队'])('%s is exact', (text) => {
    expect(parseQuantity(text)).not.toBeNull();
  });
});

describe('words that turn a number into another statement', () => {
  test.each([
    '3份没交',
    '3份仅有',
    '3份缺',
    '3份剩',
    '3份拟定',
    '3份尚在办',
    '3份暂停',
    '3套待验收',
    '3份未交',
    '3份不合格',
    '3份无效',
    '3人非在编',
    '50%以下',
    '50%以外',
    '50人以前',
    '50人以后',
    '50人之下',
    '50人之外',
    '95%(含)',
    '95%达标(初步)',
  ])('%s', (text) => expect(parseQuantity(text)).toBeNull());

  test.each([
    '3个待遇等级',
    '3名未成年人',
    '3项未来产业',
    '3吨不锈钢',
    '3宗不动产',
    '3架无人机',
    '3处无障碍',
    '3条无线',
    '3批无害化',
    '3吨无纺布',
    '3项非遗',
    '3项非物质',
    '3家非公企业',
    '10台(套)',
  ])('%s is the name of a thing', (text) => expect(parseQuantity(text)).not.toBeNull());
});

describe('a span', () => {
  const written = (text: string) => {
    const range = parseRange(text);
    return range && `${formatQuantity(range.low)} to ${formatQuantity(range.high)}`;
  };

  test.each([
    ['1-2次', '1次 to 2次'],
    ['1~2次', '1次 to 2次'],
    ['1至2次', '1次 to 2次'],
    ['1到2次', '1次 to 2次'],
    ['2-2次', '2次 to 2次'],
    ['80%-85%', '80% to 85%'],
    ['80-85%', '80% to 85%'],
    ['1.5-2万元', '1.5万元 to 2万元'],
    ['1.5万元-2万元', '1.5万元 to 2万元'],
    ['5000元-2万元', '5000元 to 2万元'],
    ['5万-6万', '5万 to 6万'],
    ['18-54周岁', '18周岁 to 54周岁'],
    ['-5-5℃', '-5℃ to 5℃'],
    ['3-5年', '3年 to 5年'],
    ['1,000-2,000人', '1000人 to 2000人'],
    ['1890-1899年', '1890年 to 1899年'],
    ['1900-2000人', '1900人 to 2000人'],
  ])('%s is %s', (text, expected) => expect(written(text)).toBe(expected));

  test.each([
    ['2-1次', 'runs backwards'],
    ['2万-5000', 'runs backwards'],
    ['1次-2人', 'has two units'],
    ['1次-2', 'has two units'],
    ['2021-2023年', 'is a time'],
    ['1800-1900年', 'is a time'],
    ['第1-2次', 'has words before it'],
    ['1-2次3', 'has a third number'],
    ['1-2-3次', 'has a third number'],
    ['1-2份不合格', 'is another statement'],
    ['1份不合格-2份', 'is another statement'],
    ['50', 'has one end only'],
    ['50-', 'has one end only'],
  ])('%s is none: it %s', (text) => expect(parseRange(text)).toBeNull());
});

test.each([
  ['5.8万元', '58000'],
  ['5千', '5000'],
  ['2百万', '2000000'],
  ['2千万', '20000000'],
  ['2亿', '200000000'],
  ['98%', '98'],
])('%s amounts to %s', (text, expected) => {
  const quantity = parseQuantity(text);
  expect(quantity && amount(quantity).toFixed()).toBe(expected);
});
