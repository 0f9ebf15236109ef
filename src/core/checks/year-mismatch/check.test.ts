import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['a date of the year', '2021年12月31日前|2021年12月1日|10|10|', []],
  ['days without a year', '12月底前|11月30日|10|10|', []],
  ['a number that looks like a year', '≥2022次|2022次|10|10|', []],
  ['a year in the reason is none of its business', '≥1|0|10|0|计划于2022年6月前完成', []],
  ['done late is another finding', '2021年12月31日前|2022年1月5日|10|5|因材料到货晚，已补办', []],
  ['a target of another year, once', '2022年12月底前|2022年12月20日|10|10|', ['hint D8']],
  ['done before the year began', '2021年12月31日前|2020年11月5日|10|10|', ['hint E8']],
  ['a target of the year after is no slip', '次年3月底前|2022年3月15日|10||', []],
  ['a target of the year before', '2020年6月30日前|2021年5月1日|10||', ['hint D8']],
])('%s', (_case, cells, expected) => {
  const rows = [`产出指标|时效指标|完成时间|${cells}`];
  expect(findingsOf('year-mismatch', { rows }).map(inShort)).toEqual(expected);
});

test('says what was seen', () => {
  const rows = ['产出指标|时效指标|完成时间|2022年12月底前|2022年12月20日|10|10|'];
  expect(findingsOf('year-mismatch', { rows })[0]?.message).toBe(
    '「完成时间」日期为「2022年12月底前」，不在本表所属的 2021 年度内。',
  );
  expect(findingsOf('year-mismatch', { rows }, { locale: 'en-US' })[0]?.message).toBe(
    '“完成时间”: the date “2022年12月底前” lies outside 2021, the form’s year.',
  );
});

test.each<[string, [string, string], string[]]>([
  ['last year’s goals', ['2020年计划培训100人', '2020年度共培训100人'], ['hint E8']],
  ['goals of the year', ['2021年计划培训100人', '2021年共培训100人'], []],
  ['what is to come', ['2025年实现全覆盖', '2025年实现全覆盖'], []],
  ['one of them only', ['2020年计划建成主体', '已全部建成'], []],
  ['what is paid for last year', ['2020年度项目尾款支付', '2020年度项目尾款已支付'], []],
  ['a project of several years', ['2020年开展设计，2021年建成', '2020年已完成设计，2021年建成'], []],
  ['this year beside last year', ['2020年开展设计，本年建成', '2020年已完成设计，本年建成'], []],
  ['a year to compare with', ['较2020年增长5%', '较2020年增长6%'], []],
])('goals: %s', (_case, goal, expected) => {
  const rows = ['产出指标|数量指标|甲|≥4|4|90|90|'];
  expect(findingsOf('year-mismatch', { rows, goal }).map(inShort)).toEqual(expected);
});
