import { judgementOf } from '../../../test/scoring/rows';

/** `met`, `needsReview date 8` where it is late by days, with the rule. */
function said(name: string, target: string, achieved: string): string {
  const { verdict, rule, daysLate } = judgementOf({ category: '时效指标', name, target, achieved });
  return [verdict, rule, daysLate].filter((part) => part !== null).join(' ');
}

describe('a day written with a point, and 前 behind it', () => {
  test.each([
    ['完工时间', '12.31前完成', '12.20', 'met date'],
    ['拨付及时性', '6.5前完工', '6.3', 'met date'],
    ['完成时间', '6.30前完成', '7.15', 'needsReview date 15'],
    ['拨付及时性', '9.1前完成', '9.30', 'needsReview date 29'],
    ['完工时间', '12.31前完成', '12.20完成', 'met date'],
    ['完成时间', '12.31前拨付', '12.20', 'met date'],
  ])('with what is done: %s %s, %s', (name, target, achieved, outcome) => {
    expect(said(name, target, achieved)).toBe(outcome);
  });

  test.each([
    ['拨付及时性', '12.31前', '12.5前', 'met date'],
    ['拨付及时性', '6.5前', '6月13日', 'needsReview date 8'],
    ['拨付及时性', '6.5前', '6月3日', 'met date'],
    ['拨付及时性', '12.5前', '12.5前', 'met date'],
    ['完成时间', '6.5前', '6.13', 'needsReview date 8'],
  ])('where the other side or the name says so: %s %s, %s', (name, target, achieved, outcome) => {
    expect(said(name, target, achieved)).toBe(outcome);
  });

  test.each([
    ['平均用时', '8.5前', '8.1'],
    ['人均工时', '8.5前', '8.1'],
    ['拨付及时性', '12.5前', '12.3'],
    ['拨付及时性', '12.5前', '12.3前'],
    ['拨付及时性', '12.31前拨付', '12.20'],
    ['完成时间', '13.5前完成', '12.20'],
  ])('is for a person otherwise: %s %s, %s', (name, target, achieved) => {
    expect(said(name, target, achieved)).toMatch('needsReview');
  });
});
