import { judgementOf, offeredBy } from '../../../test/scoring/rows';

const said = (name: string, target: string, achieved: string, category = '数量指标') => {
  const { verdict, score } = judgementOf({ name, target, achieved, category });
  return score === null ? verdict : `${verdict} ${score.toFixed()}`;
};

describe('limits that say less than they seem to', () => {
  test.each([
    ['培训场次', '>0', '0', 'unmet 0'],
    ['培训场次', '大于0场', '0场', 'unmet 0'],
    ['培训场次', '>0', '1', 'met 10'],
    ['培训场次', '≥0', '0', 'met 10'],
    ['培训场次', '≥0场', '2场', 'met 10'],
    ['投诉次数', '≤0次', '0次', 'met 10'],
    ['覆盖率', '>95%', '95%', 'met 10'],
    ['覆盖率', '大于95%', '95.1%', 'met 10'],
    ['覆盖率', '>95%', '94%', 'unmet 9.89'],
    ['故障率', '<1%', '1%', 'met 10'],
    ['故障率', '<1%', '0.9%', 'met 10'],
    ['覆盖率', '≥95%', '95%', 'met 10'],
    // Below one accident there is none; below one hour there are minutes.
    ['安全事故', '<1起', '1起', 'needsReview'],
    ['安全事故', '小于1次', '1次', 'needsReview'],
    ['安全事故', '<1起', '0起', 'met 10'],
    ['安全事故', '<1起', '2起', 'unmet 5'],
    ['安全事故', '<2起', '2起', 'met 10'],
    ['响应时间', '<1小时', '1小时', 'met 10'],
  ])('%s %s against %s is %s', (name, target, achieved, expected) => {
    expect(said(name, target, achieved)).toBe(expected);
  });

  test.each([
    ['>95%', '95%', '指标值「>95%」按字面不含本数，实际「95%」正好等于它，按达到计分。'],
    ['≥0', '0', '指标值「≥0」什么都不做也能达到，实际为 0，请核对指标值。'],
    ['≥95%', '95%', undefined],
  ])('of %s against %s it is said what was taken for met', (target, achieved, note) => {
    expect(judgementOf({ name: '覆盖率', target, achieved }).note?.['zh-CN']).toBe(note);
  });
});

test('of one beside a target of less than one both scores are offered', () => {
  expect(offeredBy(judgementOf({ name: '安全事故', target: '<1起', achieved: '1起' }))).toEqual([
    '0 按字面不含本数',
    '10 按含本数',
  ]);
});

describe('a time within which something is to be done', () => {
  test.each([
    ['项目完成时间（月）', '12', '11', 'met 10'],
    ['项目完成时间（月）', '12', '13', 'needsReview'],
    ['完成时限（天）', '30', '25', 'met 10'],
    ['完成时限（天）', '30', '35', 'needsReview'],
    ['办结时限（工作日）', '5', '3', 'met 10'],
    // How long something takes or lasts is another matter.
    ['建设周期（月）', '12', '10', 'needsReview'],
    ['服务期限（月）', '12', '11', 'needsReview'],
  ])('%s %s against %s is %s', (name, target, achieved, expected) => {
    expect(said(name, target, achieved, '时效指标')).toBe(expected);
  });
});

test.each([
  ['评定等级', '≥2级', '3级', 'needsReview'],
  ['水质等级', '≤3级', '2级', 'met 10'],
  ['水质等级', '≤3级', '4级', 'needsReview'],
  ['水质等级', '≥3级', '3级', 'met 10'],
])('of ranks %s %s against %s is %s', (name, target, achieved, expected) => {
  expect(said(name, target, achieved)).toBe(expected);
});

test.each([
  ['知晓率', '提高5个百分点', '85%', 'needsReview'],
  ['知晓率', '提高5个百分点', '6%', 'met 10'],
  ['覆盖率', '1', '98%', 'unmet 9.8'],
])('%s %s against %s is %s', (name, target, achieved, expected) => {
  expect(said(name, target, achieved)).toBe(expected);
});

describe('figures that a person reads without doubt', () => {
  test.each([
    ['服务企业数', '≥50户', '49家', 'unmet 9.8'],
    ['水库库容', '≥1000万方', '1000万立方米', 'met 10'],
    ['节电量', '≥1000千瓦时', '900度', 'unmet 9'],
    ['响应时间', '2小时内', '1小时50分', 'met 10'],
    ['响应时间', '≤2小时', '2小时10分', 'unmet 9.23'],
    ['建设工期', '≤18个月', '1年6个月', 'met 10'],
    ['验收合格率', '≥95%', '九成五', 'met 10'],
    ['验收合格率', '≥95%', '九成', 'unmet 9.47'],
    ['事故发生率', '零事故', '0%', 'met 10'],
  ])('%s %s against %s is %s', (name, target, achieved, expected) => {
    expect(said(name, target, achieved)).toBe(expected);
  });

  test.each([
    ['年内', '2021年12月20日', 'met 10'],
    ['年内', '2022年1月3日', 'needsReview'],
    ['6月底前', '年内', 'needsReview'],
    ['2021年6月', '2021年5月', 'met 10'],
  ])('完工时间 %s against %s is %s', (target, achieved, expected) => {
    expect(said('完工时间', target, achieved, '时效指标')).toBe(expected);
  });
});
