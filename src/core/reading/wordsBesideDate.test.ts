import { indicatorRow, judgementOf } from '../../../test/scoring/rows';
import { rowTexts } from './rowTexts';
import { tellsOfOther } from './wordsBesideDate';

const other = (achieved: string, target = '12月底前', name = '完成时间') =>
  tellsOfOther(rowTexts(indicatorRow({ name, target, achieved })));

test.each([
  '2021年12月31日',
  '2021.12.31',
  '12.31日前',
  '2021-12-31号',
  '2021年12月底前',
  '截至2021年12月底',
  '于2021年12月份完成',
  '本年12月上旬',
  '第四季度末',
  '2021年下半年',
  '2021年12月已全部完工',
  '12月20日按期竣工交付验收',
  '12月20日支付到位',
  '12月20日 完成了',
  '即12月20日的',
  '12月20日即完成的',
])('%s tells of nothing else', (achieved) => expect(other(achieved)).toBe(false));

test.each(['11月25日完成招标', '11月25日签订合同', '2021年11月合同签订完成', '11月25日完成主体工程'])(
  '%s tells of something else',
  (achieved) => expect(other(achieved)).toBe(true),
);

test('words that the target or the name says are no other thing', () => {
  expect(other('11月25日完成资金支付', '2021年11月30日前完成资金支付')).toBe(false);
  expect(other('11月25日签订合同', '12月底前', '签订合同时间')).toBe(false);
});

test('such a date is for a person', () => {
  const row = { category: '时效指标', name: '支付时间', target: '2021年11月30日前' };
  expect(judgementOf({ ...row, achieved: '11月25日完成支付' }).verdict).toBe('met');
  const judgement = judgementOf({ ...row, achieved: '11月25日完成招标' });
  expect(judgement).toMatchObject({ verdict: 'needsReview', rule: 'date' });
  const late = judgementOf({ ...row, achieved: '12月25日完成招标' });
  expect(late).toMatchObject({ verdict: 'needsReview', reviewCause: 'date-late', targetMet: false });
  expect(judgement.note?.['zh-CN']).toMatch('「11月25日完成招标」没有把握读对');
});

describe('rows about a day on which something begins', () => {
  test.each([
    // The same day is asked for and told.
    ['项目时间', '3月底前开工', '3月15日开工建设', 'met'],
    ['开工时间', '3月底前', '3月15日开工', 'met'],
    ['开工时间', '3月底前开工', '3月20日', 'met'],
    // What begins is not done.
    ['竣工时间', '12月底前竣工', '5月动工', 'needsReview'],
    ['项目完成时间', '12月底前', '5月动工', 'needsReview'],
    ['工程开工、竣工时间', '12月底前', '3月开工', 'needsReview'],
    ['项目启动及完成时间', '12月底前', '6月启动', 'needsReview'],
    ['启动资金拨付时间', '6月底前', '5月启动', 'needsReview'],
    // Something else than a day stands before it.
    ['开工时间', '3月底前开工', '3月15日停止开工', 'needsReview'],
    ['开工时间', '3月底前开工', '3月15日缓开工', 'needsReview'],
    ['工期', '3月至12月开工建设', '3月开工', 'needsReview'],
  ])('%s | %s | %s: %s', (name, target, achieved, verdict) => {
    expect(judgementOf({ name, target, achieved }).verdict).toBe(verdict);
  });
});
