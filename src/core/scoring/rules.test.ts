import { indicatorRow, judgementOf, offeredBy, saidOf } from '../../../test/scoring/rows';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import { MOF_PROFILE } from './profiles/mof';

describe('at least', () => {
  test.each([
    ['≥4套', '4套', 'met 10: 4 ≥ 4 → 10.00'],
    ['≥4套', '5套', 'met 10: 5 ≥ 4 → 10.00'],
    ['≥4套', '3套', 'unmet 7.5: 3 ÷ 4 × 10 = 7.50'],
    ['≥90%', '50%', 'unmet 5.56: 50% ÷ 90% × 10 = 5.56'],
    ['≥50万元', '29.99万元', 'unmet 6: 29.99 ÷ 50 × 10 = 6.00'],
  ])('%s and %s: %s', (target, achieved, said) => {
    const judgement = judgementOf({ target, achieved });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement).toMatchObject({ rule: 'at-least', note: null, targetMet: said.startsWith('met') });
  });

  test('is assumed where no operator is written, and says so', () => {
    const judgement = judgementOf({ target: '4套', achieved: '3套' });
    expect(saidOf(judgement)).toBe('unmet 7.5: 3 ÷ 4 × 10 = 7.50');
    expect(judgement.note?.['zh-CN']).toMatch(/按「至少」计算/);
  });

  test('the arithmetic for a formula', () => {
    const ratio = { kind: 'atMost', of: { dividend: { source: 'achieved' }, divisor: { source: 'target' } } };
    const [met, unmet] = ['4', '3'].map((achieved) => judgementOf({ target: '≥4', achieved }).arithmetic);
    expect(met).toMatchObject({ comparison: '4 ≥ 4', share: ratio });
    expect(unmet).toMatchObject({ comparison: null, share: ratio });
  });
});

describe('at most', () => {
  const linear = { ...MOF_PROFILE, atMost: 'linear' as const };

  test.each([
    ['≤2%', '2%', 'met 10: 2% ≤ 2% → 10.00'],
    ['≤2%', '4%', 'unmet 5: 2% ÷ 4% × 10 = 5.00'],
    ['≤0', '0', 'met 10: 0 ≤ 0 → 10.00'],
    ['≤0', '1', 'unmet 0: 0 ÷ 1 × 10 = 0.00'],
  ])('%s and %s: %s', (target, achieved, said) => {
    const judgement = judgementOf({ target, achieved });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement).toMatchObject({ rule: 'at-most', targetMet: said.startsWith('met') });
  });

  test.each([
    ['≤10', '12', 'unmet 8: (1 − (12 − 10) ÷ 10) × 10 = 8.00'],
    ['≤10', '20', 'unmet 0: (1 − (20 − 10) ÷ 10) × 10 = 0.00'],
    ['≤10', '35', 'unmet 0: (1 − (35 − 10) ÷ 10) × 10 = −15.00 → 0'],
    ['≤10', '10', 'met 10: 10 ≤ 10 → 10.00'],
    ['≤0', '1', 'unmet 0: 0 ÷ 1 × 10 = 0.00'],
  ])('by the linear formula %s and %s: %s', (target, achieved, said) => {
    const judgement = judgementOf({ target, achieved }, linear);
    expect(saidOf(judgement)).toBe(said);
    expect(judgement.rule).toBe('at-most');
  });

  test('the arithmetic for a formula', () => {
    const row = { target: '≤10', achieved: '12' };
    expect(judgementOf(row)).toMatchObject({
      arithmetic: { share: { kind: 'wholeUpTo', beyond: { dividend: { source: 'target' } } } },
      targetMet: false,
    });
    expect(judgementOf(row, linear)).toMatchObject({
      arithmetic: { share: { kind: 'atLeast', of: { of: { kind: 'difference' } } } },
      targetMet: false,
    });
  });
});

describe('equal', () => {
  test.each([
    ['=4套', '4套', 'met 10: 4 = 4 → 10.00'],
    ['=4套', '5套', 'met 10: 5 > 4 → 10.00'],
    ['=4套', '3套', 'unmet 7.5: 3 ÷ 4 × 10 = 7.50'],
    ['=0件', '0件', 'met 10: 0 = 0 → 10.00'],
    ['=0件', '2件', 'unmet 0: 0 ÷ 2 × 10 = 0.00'],
  ])('%s and %s: %s', (target, achieved, said) => {
    const judgement = judgementOf({ target, achieved });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement).toMatchObject({ rule: 'equal', note: null, candidates: [] });
    expect(judgement.targetMet).toBe(said.startsWith('met'));
  });

  test.each([
    ['=50万元', '50万元', 'met 10: 50 = 50 → 10.00', []],
    ['=50万元', '100万元', 'unmet 5: 50 ÷ 100 × 10 = 5.00', []],
    ['=50万元', '29.99万元', 'unmet 6: 29.99 ÷ 50 × 10 = 6.00', ['6 按比例', '10 节约得满分']],
  ])('of a cost %s and %s: %s', (target, achieved, said, offered) => {
    const judgement = judgementOf({ target, achieved, category: '成本指标' });
    expect(saidOf(judgement)).toBe(said);
    expect(offeredBy(judgement)).toEqual(offered);
    expect(judgement.note !== null).toBe(offered.length > 0);
  });

  test.each([
    ['群众投诉率', '=2%', '5%', 'needsReview'],
    ['群众投诉率', '=2%', '1%', 'needsReview'],
    ['群众投诉率', '=2%', '2%', 'met 10: 2% = 2% → 10.00'],
    ['投诉件数', '=0件', '2件', 'unmet 0: 0 ÷ 2 × 10 = 0.00'],
  ])('where fewer is better, %s %s and %s: %s', (name, target, achieved, said) => {
    const judgement = judgementOf({ name, target, achieved });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement.rule).toBe(said === 'needsReview' ? 'none' : 'equal');
  });

  test('where fewer is better and cost is measured, by the cost’s rule', () => {
    const row = { name: '损失', category: '成本指标', target: '=2万元', achieved: '4万元' };
    expect(saidOf(judgementOf(row))).toBe('unmet 5: 2 ÷ 4 × 10 = 5.00');
  });
});

describe('a cost without operator', () => {
  const judge = (achieved: string, weight = '10') =>
    judgementOf({ category: '成本指标', target: '50万元', achieved, weight });

  test('as planned is met', () => {
    expect(judge('50万元')).toMatchObject({ rule: 'cost', targetMet: true, candidates: [] });
    expect(saidOf(judge('50万元'))).toBe('met 10: 50 = 50 → 10.00');
  });

  test('below it may be a saving or a shortfall: both are offered', () => {
    expect(judge('40万元')).toMatchObject({ rule: 'cost', verdict: 'needsReview', targetMet: null });
    expect(offeredBy(judge('40万元'))).toEqual(['8 按比例', '10 节约得满分']);
    expect(judge('40万元').note?.['zh-CN']).toMatch(/目标 50万元，实际 40万元/);
  });

  test('above it the target is missed; the ratio is offered', () => {
    expect(judge('100万元')).toMatchObject({ rule: 'cost', verdict: 'needsReview', targetMet: false });
    expect(offeredBy(judge('100万元'))).toEqual(['5 按比例']);
  });
});

describe('a span', () => {
  test.each([
    ['80%-85%', '80%', 'met 10: 80% ≤ 80% ≤ 85% → 10.00'],
    ['80%-85%', '85%', 'met 10: 80% ≤ 85% ≤ 85% → 10.00'],
    ['1-2小时', '90分钟', 'met 10: 1 ≤ 1.5 ≤ 2 → 10.00'],
  ])('%s holds %s: %s', (target, achieved, said) => {
    const judgement = judgementOf({ target, achieved });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement).toMatchObject({ rule: 'range', targetMet: true });
  });

  test.each(['79.99%', '85.01%'])('%s lies outside 80-85%%: no rule says how to score it', (achieved) => {
    const judgement = judgementOf({ target: '80-85%', achieved });
    expect(judgement).toMatchObject({ rule: 'range', verdict: 'needsReview', targetMet: false, score: null });
    expect(judgement.note?.['zh-CN']).toMatch(new RegExp(`实际 ${achieved} 不在 80%–85% 之内`));
  });

  test.each([
    ['1-2次', '50%', 'not-comparable', /「1次–2次」和实际「50%」单位不同/],
    ['1-2次', '12.31日', 'not-comparable', /不是同一类内容/],
    ['1-2次', '较好', 'not-comparable', /不是同一类内容/],
    ['-5~0', '-20', null, /不是同一类内容/],
    ['1-2次', '≥1次', null, /写的是一个范围/],
  ])('%s cannot be held against %s', (target, achieved, reviewCause, note) => {
    const judgement = judgementOf({ target, achieved });
    expect(judgement).toMatchObject({ rule: 'range', verdict: 'needsReview', reviewCause });
    expect(judgement.note?.['zh-CN']).toMatch(note);
  });
});

describe('a day', () => {
  test.each([
    ['12.31日', '12.31日', 'met 10: 12月31日 ≤ 12月31日 → 10.00'],
    ['2021年12月底前', '11月30日', 'met 10: 11月30日 ≤ 2021年12月31日 → 10.00'],
  ])('%s is kept on %s: %s', (target, achieved, said) => {
    const judgement = judgementOf({ target, achieved });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement).toMatchObject({ rule: 'date', targetMet: true, impossibleDate: null });
  });

  test('a later day misses the target', () => {
    const judgement = judgementOf({ target: '2021年11月30日前', achieved: '2021年12月1日' });
    expect(judgement).toMatchObject({
      rule: 'date',
      verdict: 'needsReview',
      reviewCause: 'date-late',
      targetMet: false,
    });
    expect(judgement.note?.['zh-CN']).toMatch(/实际 2021年12月1日 晚于目标 2021年11月30日/);
  });

  test.each([
    ['12.31日', '6.31日', 'achieved', false, /「6.31日」这一天不存在/],
    ['=6.31日', '12.31日', 'target', null, /「=6.31日」这一天不存在/],
    ['6.31日', '6.31日', 'target', null, /「6.31日」这一天不存在/],
  ])('%s and %s: one of them does not exist', (target, achieved, impossibleDate, targetMet, note) => {
    const judgement = judgementOf({ target, achieved });
    expect(judgement).toMatchObject({ rule: 'date', verdict: 'needsReview', impossibleDate, targetMet });
    expect(judgement.note?.['zh-CN']).toMatch(note);
  });

  test.each([
    ['12.31日', '2022年1月5日'],
    ['2021年12月31日', '11月30日'],
  ])('%s and %s on a form without a year cannot be compared', (target, achieved) => {
    const { judgement } = judgeRow(readRow(indicatorRow({ target, achieved })), null, MOF_PROFILE);
    expect(judgement).toMatchObject({
      rule: 'date',
      verdict: 'needsReview',
      targetMet: null,
      daysLate: null,
    });
    expect(judgement.note?.['zh-CN']).toMatch(/一个写了年份、一个没写/);
  });

  test.each([
    ['12.31日', '2022年1月5日', 5],
    ['2021年11月30日前', '2021年12月1日', 1],
    ['2月底前', '3月1日', 1],
    ['2020年2月底前', '2020年3月1日', 1],
    ['2020年2月28日前', '2020年3月1日', 2],
    ['2020年12月31日', '2021年12月31日', 365],
  ])('%s, done on %s, is %i days late', (target, achieved, days) => {
    expect(judgementOf({ target, achieved }).daysLate).toBe(days);
  });

  test('of a bare month nobody knows by how many days it is late', () => {
    const judgement = judgementOf({ target: '2023年3月底前', achieved: '2023年5月' });
    expect(judgement.daysLate).toBeNull();
    expect(judgement.note?.['zh-CN']).toContain('实际 2023年5月 晚于目标 2023年3月31日');
  });

  test('beside a number it is another kind of thing', () => {
    const judgement = judgementOf({ target: '12月底前', achieved: '100%' });
    expect(judgement).toMatchObject({ rule: 'date', reviewCause: 'not-comparable' });
    expect(judgement.note?.['zh-CN']).toMatch(/目标「12月底前」和实际「100%」不是同一类内容/);
  });
});

describe('a form without a weight column: judged, not scored', () => {
  test.each([
    ['≥4', '4', 'met: 4 ≥ 4', true],
    ['≥4', '3', 'unmet: 3 ÷ 4', false],
    ['≤4', '5', 'unmet: 4 ÷ 5', false],
    ['有效', '有效', 'qualitative: 有效 = 有效', true],
    ['有效', '90%', 'qualitative', null],
    ['有效', '50%', 'qualitative', false],
    ['有效', '基本完成', 'qualitative', null],
    ['有效', '未完成', 'qualitative', false],
  ])('%s and %s: %s', (target, achieved, said, targetMet) => {
    const judgement = judgementOf({ target, achieved }, MOF_PROFILE, { weight: null });
    expect(saidOf(judgement)).toBe(said);
    expect(judgement).toMatchObject({ targetMet, arithmetic: null, band: null });
  });

  test('by the linear formula', () => {
    const linear = { ...MOF_PROFILE, atMost: 'linear' as const };
    const judgement = judgementOf({ target: '≤4', achieved: '5' }, linear, { weight: null });
    expect(saidOf(judgement)).toBe('unmet: 1 − (5 − 4) ÷ 4');
    expect(judgement.targetMet).toBe(false);
  });

  test.each(['40万元', '100万元'])('a cost of %s for 50万元: nothing to offer', (achieved) => {
    const row = { category: '成本指标', target: '50万元', achieved };
    expect(offeredBy(judgementOf(row, MOF_PROFILE, { weight: null }))).toEqual([]);
  });
});
