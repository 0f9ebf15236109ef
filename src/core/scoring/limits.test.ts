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
    ['培训场次', '≥0', '0', 'needsReview'],
    ['培训场次', '≥0场', '2场', 'met 10'],
    ['投诉次数', '≤0次', '0次', 'met 10'],
    ['覆盖率', '>95%', '95%', 'needsReview'],
    ['覆盖率', '大于95%', '95.1%', 'met 10'],
    ['覆盖率', '>95%', '94%', 'unmet 9.89'],
    ['故障率', '<1%', '1%', 'needsReview'],
    ['故障率', '<1%', '0.9%', 'met 10'],
    ['覆盖率', '≥95%', '95%', 'met 10'],
  ])('%s %s against %s is %s', (name, target, achieved, expected) => {
    expect(said(name, target, achieved)).toBe(expected);
  });

  test('the figure itself may be meant: full marks are offered', () => {
    expect(offeredBy(judgementOf({ name: '覆盖率', target: '>95%', achieved: '95%' }))).toEqual([
      '10 含本数',
    ]);
  });
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
