import { judgementOf } from '../../../test/scoring/rows';

const said = (target: string, achieved: string, name = '服务周期') => {
  const { verdict, rule, reviewCause } = judgementOf({ category: '时效指标', name, target, achieved });
  return [verdict, rule, reviewCause].filter((part) => part !== null).join(' ');
};

describe('a period', () => {
  test.each([
    ['2023.01-2023.06', '2023.6'],
    ['2023.1-2023.12', '2023年1-12月'],
    ['2023/1-2023/12', '2023年12月'],
    ['2020年1月--2020年11月', '2020年1月-2020年11月'],
    ['2020年1月1日——2020年11月30日', '2020年11月30日'],
  ])('with points or two strokes is read as one: %s, %s', (target, achieved) => {
    expect(said(target, achieved)).toBe('met date');
  });

  test.each([
    ['2023.01-2023.12', '12个月'],
    ['2022.7-2023.6', '12个月'],
    ['2023年1-12月', '1年'],
    ['12个月', '2023.1-2023.12'],
    ['≤6个月', '2023.1.1-2023.6.30'],
  ])('is as long as it lasts: %s, %s', (target, achieved) => {
    expect(said(target, achieved)).toMatch(/^met/);
  });

  test.each([
    ['2023.01-2023.12', '10个月'],
    ['2023.1.15-2023.12.31', '12个月'],
    ['2023.1~2023.12', '2023.1~2023.11'],
    ['2022.1-2023.12', '2023.1-2023.12'],
    ['2023.01-2023.06', '2023.5'],
    ['2023.1-2023.12', '45280'],
    // No months: figures, of which the one may lie between the others.
    ['2023.1-2023.15', '2024'],
  ])('is for a person where it does not say that: %s, %s', (target, achieved) => {
    expect(said(target, achieved)).toMatch('needsReview');
  });

  test('that is over too late is late', () => {
    expect(said('2023.01-2023.06', '2023.7', '完成时间')).toBe('needsReview date date-late');
  });
});
