import { judgementOf } from '../../../test/scoring/rows';

function said(category: string, name: string, target: string, achieved: string): string {
  const { verdict, score, reviewCause } = judgementOf({ category, name, target, achieved });
  return [verdict, score?.toFixed(2), reviewCause].filter((part) => typeof part === 'string').join(' ');
}

const APART = 'needsReview not-comparable';

describe('money beside a price of the same', () => {
  test.each([
    ['成本指标', '参审案件补助', '100元', '100元/件', 'met 10.00'],
    ['数量指标', '护理补贴标准', '≥80元', '80元/月', 'met 10.00'],
    ['成本指标', '硬化水泥砼公路补助标准', '≤120万元', '108万元/公里', 'met 10.00'],
    ['成本指标', '农村低保标准', '>=530元/人*月', '583元/月', 'met 10.00'],
    ['成本指标', '人工成本', '≤620万/月', '598万元/月', 'met 10.00'],
    ['成本指标', '人工成本', '≤620万元/月', '650万/月', 'unmet 9.54'],
    ['成本指标', '参审案件补助', '100元', '90元/件', APART],
    ['成本指标', '工程造价标准', '≤120万元', '20万元/公里', APART],
    ['成本指标', '总成本', '≤100元', '100元/件', APART],
    ['成本指标', '低保总额', '≥530元/人*月', '583元/月', APART],
    ['成本指标', '低保标准', '≥530元/人*月', '60元/月', APART],
    ['成本指标', '补助标准', '≥80元', '40元/月', APART],
  ])('%s %s %s, %s', (category, name, target, achieved, outcome) => {
    expect(said(category, name, target, achieved)).toBe(outcome);
  });
});

describe('a target below zero', () => {
  test.each([
    ['≤-30%', '-45%', 'met 10.00'],
    ['≥-30%', '-20%', 'met 10.00'],
    ['≤-30%', '-20%', 'needsReview'],
    ['≤-30%', '10%', 'needsReview'],
    ['-30%', '-45%', 'needsReview'],
  ])('%s, %s', (target, achieved, outcome) => {
    expect(said('经济效益指标', '结转结余变动率', target, achieved)).toBe(outcome);
  });

  test('may be a stroke where the name tells of no change', () => {
    expect(said('质量指标', '合格率', '≥-90%', '92%')).toBe(APART);
  });

  test('is neither counted as zero nor missed by a share of it', () => {
    const row = { category: '经济效益指标', name: '结转结余变动率', target: '≤-30%' };
    expect(judgementOf({ ...row, achieved: '-45%' })).toMatchObject({
      note: null,
      working: '-45% ≤ -30% → 10.00',
    });
    expect(judgementOf({ ...row, achieved: '-20%' })).toMatchObject({ score: null, targetMet: false });
  });
});

test.each([
  ['质量指标', '射程', '≥80M', '85米', 'met 10.00'],
  ['质量指标', '射程', '≥80M', '70米', 'unmet 8.75'],
  ['数量指标', '带宽', '≥80M', '85兆', APART],
  ['数量指标', '出差人次', '=24人/次', '24人次', 'met 10.00'],
  ['数量指标', '培训规模', '≥50人/次', '500人次', APART],
  ['时效指标', '完成时间', '=44561', '2021年12月31日', 'met 10.00'],
  ['时效指标', '完成时间', '=44561', '2022年1月31日', 'needsReview date-late'],
  ['数量指标', '受益人数', '45000', '2023年12月31日', APART],
])('a unit that the other side tells: %s %s %s, %s', (category, name, target, achieved, outcome) => {
  expect(said(category, name, target, achieved)).toBe(outcome);
});
