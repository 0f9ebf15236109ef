import { judgementOf } from '../../../test/scoring/rows';

function said(name: string, target: string, achieved: string): string {
  const { verdict, score } = judgementOf({ category: '数量指标', name, target, achieved });
  return [verdict, score?.toFixed(2)].filter((part) => part !== undefined).join(' ');
}

test.each([
  ['每周开放时间', '≥49小时', '48小时/周', 'unmet 9.80'],
  ['每月巡查次数', '≥4次', '每月3次', 'unmet 7.50'],
  ['每季度检查次数', '≥2次', '1次/季', 'unmet 5.00'],
  ['每周清运垃圾', '=3次', '每周2次', 'unmet 6.67'],
  ['安全检查（次/月）', '≥2次', '1次/月', 'unmet 5.00'],
  ['周开放时长（小时）', '≥42', '40小时/周', 'unmet 9.52'],
  ['月均活动场次', '≥4场', '每月3场', 'unmet 7.50'],
  ['每日巡查次数', '≥2次', '1次/天', 'unmet 5.00'],
  ['每月停机次数', '≤2次', '1次/月', 'met 10.00'],
  ['每月停机次数', '≤2次', '3次/月', 'unmet 6.67'],
  ['每月培训次数', '2-4次', '每月3次', 'met 10.00'],
])('the time in the name is the target’s: %s %s, %s', (name, target, achieved, outcome) => {
  expect(said(name, target, achieved)).toBe(outcome);
});

test('what is just met is not passed by far', () => {
  const texts = { category: '数量指标', target: '不少于42小时', achieved: '42小时/周' };
  expect(judgementOf({ ...texts, name: '每周累计开放时间' })).toMatchObject({
    verdict: 'met',
    overTarget: false,
  });
});

test.each([
  ['每周累计开放时间', '≥42小时/周', '43小时', 'met 10.00'],
  ['每月停机次数', '≤2次/月', '1次', 'met 10.00'],
  // Three in the month, or in the year.
  ['每月巡查次数', '每月4次', '3次', 'needsReview'],
  ['每月停机次数', '≤2次/月', '3次', 'needsReview'],
  ['每月巡查次数', '4次/月', '30次', 'needsReview'],
  ['每月巡查次数', '每月4次', '48次', 'met 10.00'],
])('an answer without the time that name and target say: %s %s, %s', (name, target, achieved, outcome) => {
  expect(said(name, target, achieved)).toBe(outcome);
});

test.each([
  ['每月巡查次数', '≥4次', '每季度12次'],
  ['每月巡查次数', '≥4次', '48次/年'],
  ['每周5天每天8小时开放', '≥8小时', '8小时/天'],
  ['每月培训次数', '2-4次', '每季度3次'],
  // Four in the quarter, or in the year.
  ['每季度检查次数', '≥4次', '1次/季度'],
  ['每月停机次数', '≤10次', '1次/月'],
])('two times are for a person: %s %s, %s', (name, target, achieved) => {
  expect(said(name, target, achieved)).toBe('needsReview');
});

test.each([
  ['每月例会', '12次', '每月1次'],
  ['月报数量', '12份', '1份/月'],
  ['季度检查次数', '≥4次', '1次/季度'],
  ['全年每月检查次数', '≥12次', '1次/月'],
  ['检查次数（次/年）', '≥12次', '每月1次'],
  ['巡查次数', '≥12次', '每月1次'],
  ['每人每月补助标准', '≥500元', '500元/月'],
])('so many in the year is what the target asks for: %s %s, %s', (name, target, achieved) => {
  expect(said(name, target, achieved)).toBe('met 10.00');
});
