import fc from 'fast-check';
import type { Measure } from './measure';
import { parseMeasure } from './parseMeasure';
import { formatQuantity } from './quantity';

/** A measure in short: `atLeast 98[%]`, `date 2021-12-31`, `range 1-2[次]`, `phrase`, `blank`. */
function short(measure: Measure): string {
  switch (measure.kind) {
    case 'quantity': {
      const { value, scaleName, unit } = measure.quantity;
      return `${measure.comparison ?? 'plain'} ${value.toFixed()}${scaleName}[${unit}]`;
    }
    case 'range':
      return `range ${measure.low.value.toFixed()}-${measure.high.value.toFixed()}[${measure.high.unit}]`;
    case 'date': {
      const { year, month, day } = measure.date;
      return `date ${year ?? '?'}-${month}-${day}${measure.exists ? '' : ' impossible'}`;
    }
    case 'phrase':
      return measure.mixed ? 'mixed phrase' : 'phrase';
    case 'blank':
      return 'blank';
  }
}

const read = (text: string) => parseMeasure(text).map(short).join(' or ');

describe('operators', () => {
  test.each([
    ['>=98%', 'atLeast 98[%]'],
    ['>=365次', 'atLeast 365[次]'],
    ['≥11.376万元', 'atLeast 11.376万[元]'],
    ['≧735', 'atLeast 735[]'],
    ['≧20000亩', 'atLeast 20000[亩]'],
    ['<=24小时', 'atMost 24[小时]'],
    ['<=5300元/户', 'atMost 5300[元/户]'],
    ['≤7工作日', 'atMost 7[工作日]'],
    ['=27.50万元', 'equal 27.5万[元]'],
    ['═100%', 'equal 100[%]'],
    ['＞5', 'atLeast 5[]'],
    ['≦3', 'atMost 3[]'],
    ['≯3', 'atMost 3[]'],
    ['≮3', 'atLeast 3[]'],
    ['98%以上', 'atLeast 98[%]'],
    ['60%及以上', 'atLeast 60[%]'],
    ['88.32%及以上', 'atLeast 88.32[%]'],
    ['90％（含）以上', 'atLeast 90[%]'],
    ['不少于12 种', 'atLeast 12[种]'],
    ['达到95%以上', 'atLeast 95[%]'],
    ['控制在50万元以内', 'atMost 50万[元]'],
    ['24小时内', 'atMost 24[小时]'],
    ['3个工作日内', 'atMost 3[工作日]'],
    ['≥50万元以内', 'mixed phrase'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('numbers and units', () => {
  test.each([
    ['550万粒', 'plain 550万[粒]'],
    ['5亿元', 'plain 5亿[元]'],
    ['25TB', 'plain 25[TB]'],
    ['5万', 'plain 5万[]'],
    ['1,437', 'plain 1437[]'],
    ['215,457.6', 'plain 215457.6[]'],
    ['9，034', 'plain 9034[]'],
    ['1,43', 'mixed phrase'],
    ['300 公 里', 'plain 300[公里]'],
    ['2.38  万元', 'plain 2.38万[元]'],
    ['１００％', 'plain 100[%]'],
    ['100百分比', 'plain 100[%]'],
    ['400元/人、天', 'plain 400[元/人/日]'],
    ['>=530元/人*月', 'atLeast 530[元/人/月]'],
    ['583元/人·月', 'plain 583[元/人/月]'],
    ['≥3次/年', 'atLeast 3[次/年]'],
    ['12个月', 'plain 12[月]'],
    ['100%覆盖', 'plain 100[%]'],
    ['290%', 'plain 290[%]'],
    ['-5%', 'plain -5[%]'],
    ['1-2次', 'range 1-2[次]'],
    ['=1-2次', 'range 1-2[次]'],
    ['≥1-2次', 'mixed phrase'],
    ['1-2次以内', 'mixed phrase'],
    ['80-85%', 'range 80-85[%]'],
    ['80%～85%', 'range 80-85[%]'],
    ['18—54周岁', 'range 18-54[周岁]'],
    ['1.5至2万元', 'range 1.5-2[元]'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('dates and spans', () => {
  test.each([
    ['12.31日', 'date ?-12-31'],
    ['=12.31日', 'date ?-12-31'],
    ['6.31日', 'date ?-6-31 impossible'],
    ['2021年12月31日', 'date 2021-12-31'],
    ['2021年2月29日', 'date 2021-2-29 impossible'],
    ['2020.12.31', 'date 2020-12-31'],
    ['2021/6/5', 'date 2021-6-5'],
    ['2021年底', 'date 2021-12-31'],
    ['2023年12月前', 'date 2023-12-31 or date 2023-11-30'],
    ['2023年1月前', 'date 2023-1-31 or date 2022-12-31'],
    ['6月以前', 'date ?-6-30 or date ?-5-31'],
    ['1月前', 'date ?-1-31'],
    ['12月底之前完成', 'date ?-12-31'],
    ['2021年11月30日前完成资金支付', 'date 2021-11-30'],
    ['2月底', 'date ?-2-28'],
    ['=12月', 'equal 12[月] or date ?-12-31'],
    ['12.31', 'plain 12.31[] or date ?-12-31'],
    ['13月', 'plain 13[月]'],
    ['1年', 'plain 1[年]'],
    ['≥360天', 'atLeast 360[日]'],
    ['11月底完成100%', 'mixed phrase'],
    ['12月31日后', 'mixed phrase'],
    ['12月31日未完成', 'mixed phrase'],
    ['≥12月31日', 'mixed phrase'],
    ['≥10.5', 'atLeast 10.5[]'],
    ['2021-2023年', 'mixed phrase'],
    ['3-5年', 'range 3-5[年]'],
    ['2021.1.1-12.31', 'date 2021-12-31'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('words and nothing', () => {
  test.each([
    ['长期', 'phrase'],
    ['严格执行相关制度规定', 'phrase'],
    ['不超过预算', 'phrase'],
    ['百分之九十', 'plain 90[%]'],
    ['开展三次', 'mixed phrase'],
    ['一般', 'phrase'],
    ['5 10', 'mixed phrase'],
    ['10\n20', 'mixed phrase'],
    ['5①', 'mixed phrase'],
    ['50人多', 'mixed phrase'],
    ['3套待验收', 'mixed phrase'],
    ['3台(未验收)', 'mixed phrase'],
    ['96%不合格', 'mixed phrase'],
    ['约50', 'mixed phrase'],
    ['50左右', 'mixed phrase'],
    ['^80%', 'mixed phrase'],
    ['≥90%且≤100%', 'mixed phrase'],
    ['—', 'blank'],
    ['/', 'blank'],
    ['……', 'blank'],
    ['。。。', 'blank'],
    ['。', 'blank'],
    ['无', 'blank'],
    ['**', 'blank'],
    ['\u00a0\u3000 ', 'blank'],
    ['', 'blank'],
    ['0', 'plain 0[]'],
    ['0次', 'plain 0[次]'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));
});

test('reading never throws and always gives a reading', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      expect(parseMeasure(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('a quantity written out and read again is the same quantity', () => {
  const units = fc.constantFrom('', '%', '次', '元', '人次', '元/人/月', '小时', '平方米');
  const scales = fc.constantFrom('', '万', '亿');
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999, max: 9_999_999 }),
      fc.nat(3),
      units,
      scales,
      (digits, places, unit, scale) => {
        const [first] = parseMeasure(`${(digits / 10 ** places).toFixed(places)}${scale}${unit}`);
        if (first?.kind !== 'quantity') throw new Error('no quantity');
        const [again] = parseMeasure(formatQuantity(first.quantity));
        expect(again).toEqual(first);
      },
    ),
  );
});
