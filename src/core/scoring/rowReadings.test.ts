import { formCell, judgementOf, offeredBy, saidOf, type RowTexts } from '../../../test/scoring/rows';
import { MOF_PROFILE } from './profiles/mof';

const said = (texts: RowTexts) => saidOf(judgementOf(texts));
const told = (texts: RowTexts) => judgementOf(texts).note?.['zh-CN'];

describe('a row that cannot be judged as it stands', () => {
  test.each([
    ['target', { target: { ...formCell('#REF!'), isError: true }, achieved: formCell('4') }],
    ['achieved', { target: formCell('≥4'), achieved: { ...formCell('#REF!'), isError: true } }],
  ])('an error value as its %s', (_side, cells) => {
    const judgement = judgementOf({}, MOF_PROFILE, cells);
    expect(judgement).toMatchObject({ verdict: 'needsReview', rule: 'none' });
    expect(judgement.note?.['zh-CN']).toMatch(/单元格是错误值/);
  });

  test('figures shared with other rows', () => {
    const judgement = judgementOf({ target: '≥4', achieved: '4' }, MOF_PROFILE, { sharesFigures: true });
    expect(judgement).toMatchObject({ verdict: 'needsReview', rule: 'none' });
    expect(judgement.note?.['zh-CN']).toMatch(/几行共用一个指标值/);
  });

  test.each([
    ['no achieved value', { target: '≥4' }, 'missing', /未填实际完成值/],
    ['a dash as achieved value', { target: '≥4', achieved: '—' }, 'missing', /未填实际完成值/],
    ['neither', {}, 'missing', /未填实际完成值/],
    ['no target', { achieved: '4' }, 'needsReview', /未填年度指标值/],
    ['no weight', { target: '≥4', achieved: '4', weight: '' }, 'missing', /未填分值/],
    ['a negative weight', { target: '≥4', achieved: '4', weight: '-10' }, 'missing', /未填分值/],
    ['no target and no weight', { achieved: '4', weight: '' }, 'needsReview', /未填年度指标值/],
  ])('%s', (_case, texts, verdict, note) => {
    expect(judgementOf(texts)).toMatchObject({ verdict, rule: 'none', score: null });
    expect(told(texts)).toMatch(note);
  });

  test('a weight of 0 is a weight', () => {
    expect(said({ target: '≥4', achieved: '4', weight: '0' })).toBe('met 0: 4 ≥ 4 → 0.00');
  });

  test('a weight that several rows share is nobody’s: judged, not scored', () => {
    const row = { target: '≥4', achieved: '3' };
    expect(saidOf(judgementOf(row, MOF_PROFILE, { sharesWeight: true }))).toBe('unmet: 3 ÷ 4');
  });
});

describe('无 is an answer to 有 or 无, and nothing anywhere else', () => {
  test.each(['有无', '有'])('%s', (target) => {
    expect(judgementOf({ target, achieved: ' 无 ' })).toMatchObject({
      verdict: 'needsReview',
      rule: 'qualitative',
    });
    expect(told({ target, achieved: ' 无 ' })).toMatch('从「无」看不出完成程度');
  });

  test.each(['≥4', '所有'])('%s', (target) => {
    expect(said({ target, achieved: '无' })).toBe('missing');
  });

  test('of 无事故 a dash is no answer', () =>
    expect(said({ target: '无事故', achieved: '—' })).toBe('missing'));
});

describe('two kinds of thing', () => {
  test.each([
    ['≥3套', '完成', 'none'],
    ['≥3套', '12.31日', 'none'],
    ['12.31日', '完成', 'date'],
    ['1-2次', '完成', 'range'],
  ])('%s and %s', (target, achieved, rule) => {
    const texts = { target: ` ${target}`, achieved: `${achieved} ` };
    expect(judgementOf(texts)).toMatchObject({
      verdict: 'needsReview',
      rule,
      reviewCause: 'not-comparable',
    });
    expect(told(texts)).toBe(`目标「${target}」和实际「${achieved}」不是同一类内容，无法比较，请人工判断。`);
  });

  test.each([
    ['有效提升', '提升50%', 'qualitative', 'not-comparable', /目标「有效提升」和实际「提升50%」不是同一类/],
    ['11月底完成100%', '100%', 'none', null, /「11月底完成100%」没有把握读对/],
    ['11月底完成100%', '11月30日', 'none', null, /「11月底完成100%」没有把握读对/],
  ])('words with a number in them: %s and %s', (target, achieved, rule, reviewCause, note) => {
    expect(judgementOf({ target, achieved })).toMatchObject({
      verdict: 'needsReview',
      rule,
      reviewCause,
    });
    expect(told({ target, achieved })).toMatch(note);
  });

  test('words with a number in them, repeated, are the same words', () => {
    expect(said({ target: '11月底完成100%', achieved: '11月底完成100%' })).toMatch(/^qualitative 10/);
  });
});

describe('12月 is as many months, or December', () => {
  test.each([
    ['线路使用时间', '=12月', '6月', 'unmet 5: 6 ÷ 12 × 10 = 5.00'],
    ['线路使用时间', '=12月', '12月', 'met 10: 12 = 12 → 10.00'],
    ['线路使用时间', '=12月', '5', 'unmet 4.17: 5 ÷ 12 × 10 = 4.17'],
    ['线路使用时间', '≥12月', '11个月', 'unmet 9.17: 11 ÷ 12 × 10 = 9.17'],
    ['线路使用时间', '=12月', '6月30日', 'needsReview'],
    ['完成项目时间', '=12月', '6月', 'met 10: 6月30日 ≤ 12月31日 → 10.00'],
    ['完成项目时间', '=6月', '12月', 'needsReview'],
    ['完成项目时间', '=12月', '5', 'met 10: 5月31日 ≤ 12月31日 → 10.00'],
    ['完成项目时间', '=12月', '13', 'met 10: 13 > 12 → 10.00'],
    ['完成项目时间', '=12月', '5次', 'needsReview'],
    ['完成项目时间', '12月底前', '11月', 'met 10: 11月30日 ≤ 12月31日 → 10.00'],
    ['完成项目时间', '12月', '100%', 'needsReview'],
    ['完成项目时间', '≥12月', '13月', 'met 10: 13 ≥ 12 → 10.00'],
    ['进度', '=12月', '12月', 'met 10: 12 = 12 → 10.00'],
    ['进度', '=12月', '6月', 'needsReview'],
    ['进度', '=12月', '5', 'needsReview'],
    ['项目完成期限', '12月', '11月', 'needsReview'],
  ])('%s: %s and %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved, category: '时效指标' })).toBe(expected);
  });

  test('what each reading gives is offered, spans with spans and days with days', () => {
    const judgement = judgementOf({ name: '进度', target: '=12月', achieved: '6月' });
    expect(offeredBy(judgement)).toEqual(['5 6 ÷ 12 × 10 = 5.00', '10 6月30日 ≤ 12月31日 → 10.00']);
    expect(judgement.note?.['zh-CN']).toMatch('「6月」可以有两种读法');
  });

  test('an answer that can only be a span settles it', () => {
    expect(said({ name: '进度', target: '=12月', achieved: '6个月' })).toBe('unmet 5: 6 ÷ 12 × 10 = 5.00');
  });
});

describe('12.31 is a number, or a day', () => {
  test.each([
    ['时效指标', '验收时间', '12.31', '11.5', 'met 10: 11月5日 ≤ 12月31日 → 10.00'],
    ['数量指标', '完成投资额', '10.5', '9.8', 'unmet 9.33: 9.8 ÷ 10.5 × 10 = 9.33'],
    ['时效指标', '平均响应时间', '2.5', '2.5', 'met 10: 2.5 ≥ 2.5 → 10.00'],
    ['时效指标', '验收时间', '12.31', '11月5日', 'met 10: 11月5日 ≤ 12月31日 → 10.00'],
    ['时效指标', '项目完成', '12.31', '11.5', 'needsReview'],
    ['数量指标', '指标', '12.5', '2021.6.30', 'needsReview'],
    ['时效指标', '验收时间', '12.31', '100%', 'needsReview'],
  ])('%s › %s: %s and %s is %s', (category, name, target, achieved, expected) => {
    expect(said({ category, name, target, achieved })).toBe(expected);
  });
});

describe('12月前 is by its end, or before it begins', () => {
  test.each([
    ['2021年12月前', '2021年11月', 'met 10: 2021年11月30日 ≤ 2021年12月31日 → 10.00'],
    ['2021年12月前', '2021年12月15日', 'needsReview'],
    ['2021年12月前', '2022年1月5日', 'needsReview'],
    ['12月前', '12月前', 'met 10: 12月31日 ≤ 12月31日 → 10.00'],
  ])('%s and %s is %s', (target, achieved, expected) => {
    expect(said({ name: '完成时间', category: '时效指标', target, achieved })).toBe(expected);
  });

  test('the doubtful target is named', () => {
    const texts = { name: '完成时间', target: '2021年12月前', achieved: '2021年12月15日' };
    expect(told(texts)).toMatch('「2021年12月前」可以有两种读法');
  });
});
