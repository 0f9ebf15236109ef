import { comparisonInName, parseComparison, saysChange, saysState } from './parseComparison';

describe('words before a number', () => {
  test.each([
    ['大于或等于5', 'atLeast'],
    ['大于等于5', 'atLeast'],
    ['大于5', 'atLeast'],
    ['高于5', 'atLeast'],
    ['超过5', 'atLeast'],
    ['至少5', 'atLeast'],
    ['不少于5', 'atLeast'],
    ['不低于5', 'atLeast'],
    ['不小于5', 'atLeast'],
    ['不得少于5', 'atLeast'],
    ['不得低于5', 'atLeast'],
    ['不能少于5', 'atLeast'],
    ['不能低于5', 'atLeast'],
    ['≥5', 'atLeast'],
    ['>5', 'atLeast'],
    ['小于或等于5', 'atMost'],
    ['小于等于5', 'atMost'],
    ['小于5', 'atMost'],
    ['低于5', 'atMost'],
    ['少于5', 'atMost'],
    ['至多5', 'atMost'],
    ['最多5', 'atMost'],
    ['控制在5', 'atMost'],
    ['不超过5', 'atMost'],
    ['不高于5', 'atMost'],
    ['不大于5', 'atMost'],
    ['不多于5', 'atMost'],
    ['不得超过5', 'atMost'],
    ['不得高于5', 'atMost'],
    ['不得大于5', 'atMost'],
    ['不能超过5', 'atMost'],
    ['不能高于5', 'atMost'],
    ['未超过5', 'atMost'],
    ['≤5', 'atMost'],
    ['<5', 'atMost'],
    ['等于5', 'equal'],
    ['=5', 'equal'],
    ['5', null],
    ['约5', null],
  ])('%s', (text, comparison) => {
    expect(parseComparison(text)).toMatchObject({
      comparison,
      rest: comparison === null ? text : '5',
      contradictory: false,
    });
  });
});

test.each([
  ['>5', true],
  ['低于5', true],
  ['≥5', undefined],
  ['不超过5', undefined],
  ['5以下', undefined],
])('%s leaves the figure itself out: %s', (text, isStrict) => {
  expect(parseComparison(text).isStrict).toBe(isStrict);
});

describe('words behind a number', () => {
  test.each([
    ['50人以上', 'atLeast', '50人'],
    ['50人及以上', 'atLeast', '50人'],
    ['50人或以上', 'atLeast', '50人'],
    ['50人及其以上', 'atLeast', '50人'],
    ['50人含以上', 'atLeast', '50人'],
    ['50人(含)以上', 'atLeast', '50人'],
    ['50人以上(含)', 'atLeast', '50人'],
    ['50人以内', 'atMost', '50人'],
    ['50人以下', 'atMost', '50人'],
    ['50人及以下', 'atMost', '50人'],
    ['50人或以下', 'atMost', '50人'],
    ['50人(含)以内', 'atMost', '50人'],
    ['50人以内(含)', 'atMost', '50人'],
    ['50人之内', 'atMost', '50人'],
    ['24小时内', 'atMost', '24小时'],
    ['30分钟内', 'atMost', '30分钟'],
    ['7工作日内', 'atMost', '7工作日'],
    ['7天内', 'atMost', '7天'],
    ['7日内', 'atMost', '7日'],
    ['2周内', 'atMost', '2周'],
    ['3月内', 'atMost', '3月'],
    ['1年内', 'atMost', '1年'],
    ['30万元内', 'atMost', '30万元'],
    ['30万内', 'atMost', '30万'],
    ['5%内', 'atMost', '5%'],
  ])('%s', (text, comparison, rest) => {
    expect(parseComparison(text)).toEqual({ comparison, rest, contradictory: false });
  });

  test.each(['5校内', '5以上级别', '24小时内完成', '5以内部', '5之内容'])('%s has none', (text) => {
    expect(parseComparison(text)).toEqual({ comparison: null, rest: text, contradictory: false });
  });
});

describe('words at both ends', () => {
  test.each([
    ['控制在50万元以内', 'atMost'],
    ['不少于50万元以上', 'atLeast'],
  ])('%s agrees with itself', (text, comparison) => {
    expect(parseComparison(text)).toEqual({ comparison, rest: '50万元', contradictory: false });
  });

  test.each(['≥50万元以内', '不超过50万元以上', '=50万元以上'])('%s does not', (text) => {
    expect(parseComparison(text).contradictory).toBe(true);
  });
});

describe('words that say nothing about how a number is held against another', () => {
  test.each([
    ['达95%', null],
    ['完成95%', null],
    ['已完成95%', null],
    ['已经实现95%', null],
    ['完成了95%', null],
    ['建成95%', null],
    ['实际完成95%', null],
    ['全年累计完成95%', null],
    ['年度总计完成95%', null],
    ['共完成95%', null],
    ['全部达到95%', null],
    ['均达到95%', null],
    ['均已达到95%', null],
    ['共95%', null],
    ['共计95%', null],
    ['合计95%', null],
    ['全年95%', null],
    ['定量95%', null],
    ['定量指标95%', null],
    ['定性指标95%', null],
    ['文字描述95%', null],
    ['定量≥95%', 'atLeast'],
    ['完成≥95%', 'atLeast'],
    ['完成≤95%', 'atMost'],
    ['达到95%', null],
    ['增长12%', null],
    ['增长了12%', null],
    ['同比增长12%', null],
    ['较上年提高12%', null],
    ['比上年提升12%', null],
    ['增加12%', null],
    ['上升至12%', null],
    ['提高到95%', null],
    ['达到≥95%', 'atLeast'],
    ['增长>95%', 'atLeast'],
    ['增长=95%', 'equal'],
    ['增长≤95%', 'atMost'],
    ['增长<95%', 'atMost'],
    ['不少于增长95%', 'atLeast'],
    ['至少达到95%', 'atLeast'],
  ])('%s', (text, comparison) => {
    expect(parseComparison(text)).toMatchObject({ comparison, rest: /\d.*/.exec(text)?.[0] });
  });

  test.each([
    '达标',
    '增长较快',
    '提高服务水平',
    '同比95%',
    '未达到95%',
    '合格率达到95%',
    '增长率12%',
    '已95%',
    '未完成95%',
    '完成率95%',
    '定期95%',
  ])('%s is left as it is', (text) => expect(parseComparison(text).rest).toBe(text));
});

describe('more than a number said in round figures', () => {
  test.each([
    ['100余人', '100人'],
    ['100多人', '100人'],
    ['1,200余人', '1,200人'],
    ['3万余人', '3万人'],
    ['1.5亿多元', '1.5亿元'],
    ['累计100余人', '100人'],
    ['≥100余人', '100人'],
    ['100余人以上', '100人'],
  ])('%s is at least %s', (text, rest) => {
    expect(parseComparison(text)).toEqual({ comparison: 'atLeast', rest, contradictory: false });
  });

  test.each(['10多媒体教室', '5多功能厅', '3多种作物', '4多样化', '100余', '约100余人'])(
    '%s is not',
    (text) => {
      expect(parseComparison(text)).toEqual({ comparison: null, rest: text, contradictory: false });
    },
  );

  test.each(['≤100余人', '=100余人', '100余人以内'])('%s says two things', (text) => {
    expect(parseComparison(text).contradictory).toBe(true);
  });
});

describe('by how much, or how high', () => {
  test.each([
    ['+5%', true, false],
    ['增长12%', true, false],
    ['提高了12%', true, false],
    ['提升12%', true, false],
    ['增加≥12%', true, false],
    ['上升>12', true, false],
    ['同比增长 12%', true, false],
    ['较上年增长12%', true, false],
    ['比上年增长12%', true, false],
    ['提高到95%', false, true],
    ['提升至95%', false, true],
    ['同比提高到95%', false, true],
    ['较上年提高到95%', false, true],
    ['比上年上升至95%', false, true],
    ['增加到 95%', false, true],
    ['增长较快', false, false],
    ['12%', false, false],
    ['5+', false, false],
    ['降低12%', false, false],
    ['群众收入增长12%', false, false],
    ['收入提高到95%', false, false],
  ])('%s', (text, change, state) => {
    expect([saysChange(text), saysState(text)]).toEqual([change, state]);
  });
});

describe('an operator in a name', () => {
  test.each([
    ['绿化面积(≥**平方米)', 'atLeast'],
    ['绿化面积（＞5平方米）', 'atLeast'],
    ['补助标准(<**元/户·年)', 'atMost'],
    ['补助标准( ≤ 500元)', 'atMost'],
    ['拨付率(=100%)', 'equal'],
    ['拨付率(100%)', null],
    ['满意度≥90%', null],
    ['满意度(≥)', null],
    ['满意度(%≥9)', null],
    ['培训人数', null],
  ])('%s', (name, comparison) => expect(comparisonInName(name)).toBe(comparison));
});
