import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import type { Measure } from './measure';
import { formatDate } from './calendar';
import { parseMeasure } from './parseMeasure';
import { parseQuantity } from './parseQuantity';
import { formatQuantity } from './quantity';
import { canonicalUnit } from './units';

const SIGNS = { atLeast: '≥', atMost: '≤', equal: '=' } as const;

function short(measure: Measure): string {
  switch (measure.kind) {
    case 'quantity':
      return `${measure.comparison === null ? '' : SIGNS[measure.comparison]}${formatQuantity(measure.quantity)}`;
    case 'range':
      return `${formatQuantity(measure.low)}..${formatQuantity(measure.high)}`;
    case 'date':
      return `by ${formatDate(measure.date)}${measure.exists ? '' : ' (impossible)'}`;
    case 'phrase':
      return measure.mixed ? 'words and figures' : 'words';
    case 'blank':
      return 'blank';
  }
}

const read = (text: string) => parseMeasure(text).map(short).join(' or ');

/** Every string that VALUES.md quotes from published forms, by its sections. */
describe('§1 operators', () => {
  test.each([
    ['>=98%', '≥98%'],
    ['>=365次', '≥365次'],
    ['>=96条', '≥96条'],
    ['>=21933人', '≥21933人'],
    ['≥50个', '≥50个'],
    ['≥90%', '≥90%'],
    ['≥360天', '≥360日'],
    ['≥11.376万元', '≥11.376万元'],
    ['≧735', '≥735'],
    ['≧20000亩', '≥20000亩'],
    ['<=2%', '≤2%'],
    ['<=3%', '≤3%'],
    ['<=24小时', '≤24小时'],
    ['<=5300元/户', '≤5300元/户'],
    ['≤90万元', '≤90万元'],
    ['≤7工作日', '≤7工作日'],
    ['=12次', '=12次'],
    ['=1套', '=1套'],
    ['=50万元', '=50万元'],
    ['=100%', '=100%'],
    ['=27.50万元', '=27.5万元'],
    ['=0件', '=0件'],
    ['═100%', '=100%'],
    ['＞5', '≥5'],
    ['＜5', '≤5'],
    ['＝5', '=5'],
    ['≦5', '≤5'],
    ['≯5', '≤5'],
    ['≮5', '≥5'],
    ['98%以上', '≥98%'],
    ['60%及以上', '≥60%'],
    ['95%及以上', '≥95%'],
    ['88.32%及以上', '≥88.32%'],
    ['不少于12 种', '≥12种'],
    ['不少于6 种', '≥6种'],
    ['不超过预算', 'words'],
    ['不高于市场价', 'words'],
    ['控制在30万元以内', '≤30万元'],
    ['550万粒', '550万粒'],
    ['5000户', '5000户'],
    ['12个', '12个'],
    ['38508人', '38508人'],
    ['100%', '100%'],
    ['290%', '290%'],
    ['^80%', 'words and figures'],
    ['严格执行相关制度规定', 'words'],
    ['≥266米', '≥266米'],
    ['≥70%', '≥70%'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('§2 numbers', () => {
  test.each([
    ['98%', '98%'],
    ['97.30%', '97.3%'],
    ['100.00%', '100%'],
    ['98.79%', '98.79%'],
    ['1', '1'],
    ['20', '20'],
    ['100百分比', '100%'],
    ['0.98', '0.98'],
    ['1,437', '1437'],
    ['1，437', '1437'],
    ['215,457.6', '215457.6'],
    ['9,034', '9034'],
    ['250000.00', '250000'],
    ['20000.00', '20000'],
    ['387664.62', '387664.62'],
    ['45.17%', '45.17%'],
    ['4.52', '4.52'],
    ['300 公 里', '300公里'],
    ['5（个）', '5个'],
    ['10 台套', '10台套'],
    ['100 %', '100%'],
    ['2.38  万元', '2.38万元'],
    ['25TB', '25TB'],
    ['5万', '5万'],
    ['5亿元', '5亿元'],
    ['6.47亿元', '6.47亿元'],
    ['1000万元', '1000万元'],
    ['5.8万', '5.8万'],
    ['259.45万元', '259.45万元'],
    ['0.0', '0'],
    ['10.00分', '10分'],
    ['70.50分', '70.5分'],
    ['100.00分', '100分'],
    ['15.0', '15'],
    ['22.5', '22.5'],
    ['1-2次', '1次..2次'],
    ['80-85%', '80%..85%'],
    ['18—54周岁', '18周岁..54周岁'],
    ['18-54周岁', '18周岁..54周岁'],
    ['18－54周岁', '18周岁..54周岁'],
    ['18–54周岁', '18周岁..54周岁'],
    ['18~54周岁', '18周岁..54周岁'],
    ['18～54周岁', '18周岁..54周岁'],
    ['18至54周岁', '18周岁..54周岁'],
    ['18到54周岁', '18周岁..54周岁'],
    ['≥3次/年', '≥3次/年'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

const UNITS =
  '次 套 条 只 头 人 户 个 家 项 份 件 台 台套 组 亩 米 厘米 平方米 立方米 公里 日 月 年 小时 工作日 周岁 例 种 批 ' +
  '人次 人天 粒 TB % 元 美元 元/人 元/户 元/人*月 元/人、天 元/人·月 元/户·年 元/集 元/人天';

describe('§3 units', () => {
  test.each(UNITS.split(' '))('%s stands behind a number', (unit) => {
    expect(parseQuantity(`3${unit}`)?.unit).toBe(canonicalUnit(unit));
  });

  test.each([
    ['400元/人、天', '400元/人/日'],
    ['>=530元/人*月', '≥530元/人/月'],
    ['3000元/人', '3000元/人'],
    ['100元/人天', '100元/人/日'],
    ['50万美元', '50万美元'],
    ['20万元/集', '20万元/集'],
    ['180只+12头', 'words and figures'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test('a quantity printed and read again is the same', () => {
    // 2021年 is a time, no quantity.
    const units = UNITS.split(' ')
      .filter((unit) => unit !== '年')
      .map(canonicalUnit);
    const figures = fc.tuple(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('', '千', '万', '百万', '千万', '亿'),
      fc.constantFrom('', ...units),
    );
    fc.assert(
      fc.property(figures, ([digits, decimals, scale, unit]) => {
        const written = `${new Decimal(digits).div(10 ** decimals).toFixed()}${scale}${unit}`;
        const quantity = parseQuantity(written);
        if (!quantity) throw new Error(written);
        expect(parseQuantity(formatQuantity(quantity))).toEqual(quantity);
      }),
    );
  });
});

describe('§5 phrases', () => {
  const PHRASES =
    '总体提升 长期 有效维护 持续提升 效果明显 符合相关规定 在项目计划完成时间内完成 达成预期指标 有效 及时 合格 良好 可持续 ' +
    '显著提升 显著提高 专款专用 有效减轻 基本提高 有效巩固 逐步提高 是 基本达到 已完成 优良中低差 好坏 高中低 优秀 作用明显 ' +
    '推广面广 很满意 一般 公益性事业 全天候可用 全天候 获得目的国(地区)受众欢迎 受目的国受众欢迎显著 便于信息化应用 ' +
    '便捷、快速运用 应保尽保 按月安排 基本建立 好 完成';
  test.each(PHRASES.split(' '))('%s is words', (text) => expect(read(text)).toBe('words'));

  test('100%覆盖 is a percentage', () => expect(read('100%覆盖')).toBe('100%'));
});

describe('§6 dates and periods', () => {
  test.each([
    ['=12.31日', 'by 12月31日'],
    ['12.31日', 'by 12月31日'],
    ['6.31日', 'by 6月31日 (impossible)'],
    ['=12月', '=12月 or by 12月31日'],
    ['2021年12月31日', 'by 2021年12月31日'],
    ['2021年底', 'by 2021年12月31日'],
    ['2023年12月前', 'by 2023年12月31日 or by 2023年11月30日'],
    ['12月底之前完成', 'by 12月31日'],
    ['2021年11月30日前完成资金支付', 'by 2021年11月30日'],
    ['11月底完成100%', 'words and figures'],
    ['2021.1.1-12.31', 'by 2021年12月31日'],
    ['1-2期未能及时培训', 'words and figures'],
    ['1年', '1年'],
    ['12月', '12月 or by 12月31日'],
    ['2022年全年', 'words and figures'],
    ['资源采购期以当年为主', 'words'],
    ['在项目计划完成时间内完成', 'words'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('§7 mixed or odd, §8 fillers', () => {
  test.each([
    ['存在18岁以下、54周岁以上', 'words and figures'],
    ['12.5', '12.5 or by 12月5日'],
    ['≥0', '≥0'],
    ['0次', '0次'],
    ['0个', '0个'],
    ['0万元', '0万元'],
    ['103%', '103%'],
    ['143%', '143%'],
    ['340%', '340%'],
    ['200', '200'],
    ['0', '0'],
    ['0.00', '0'],
    ['指标2', 'words and figures'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test.each(['/', '—', '-', '－', '无', '……', '...', '**', '', '\u00a0', '\u3000'])('%j is blank', (text) =>
    expect(read(text)).toBe('blank'),
  );
});
