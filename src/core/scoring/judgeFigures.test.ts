import { judgementOf, offeredBy, saidOf, type RowTexts } from '../../../test/scoring/rows';
import { MOF_PROFILE } from './profiles/mof';

/** The verdict with its score and, for a row that is for a person, the beginning of what they are told. */
function said(texts: RowTexts): string {
  const judgement = judgementOf(texts);
  const { verdict, score, note } = judgement;
  return verdict === 'needsReview'
    ? `needsReview ${note?.['zh-CN'] ?? ''}`
    : `${verdict} ${score?.toFixed()}`;
}

const RANGE_ANSWER = /^needsReview 实际完成值「.*」写的是一个范围/;
const TWO_READINGS = /^needsReview 「.*」可以有两种读法/;
const CHANGE = /^needsReview 实际「.*」说的是变化多少/;
const MISREAD = /^needsReview 指标值「.*」疑为/;
const NO_OPERATOR = /^needsReview 指标值未写 ≥ 或 ≤。该指标可能是反向指标/;
const CLASH = /^needsReview 目标「.*」和实际「.*」单位不同/;
const OTHER_KIND = /^needsReview 目标「.*」和实际「.*」不是同一类内容/;

describe('operator and unit come from the name where the cell has none', () => {
  test.each([
    ['补助标准(≤**元)', '500', '400', 'met 10'],
    ['补助标准(≤**元)', '500', '1000', 'unmet 5'],
    ['补助标准(≤**元)', '≥500', '1000', 'met 10'],
    ['补助金额(万元)', '≥50', '250000元', 'unmet 5'],
    ['补助金额(万元)', '≥50元', '25元', 'unmet 5'],
    ['补助金额(万元)', '≥50亿', '25亿', 'unmet 5'],
    ['补助金额', '≥50', '25万元', 'unmet 5'],
  ])('%s: %s and %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved })).toBe(expected);
  });
});

describe('an answer that repeats an operator', () => {
  test.each([
    ['≥3项', '≥3项', '数量指标', 'met 10'],
    ['≥3项', '3项以上', '数量指标', 'met 10'],
    ['≥3项', '=3项', '数量指标', 'met 10'],
    ['3项', '≥3项', '数量指标', 'met 10'],
    ['≤3项', '≤3项', '数量指标', 'met 10'],
    ['≤3项', '≤2项', '数量指标', 'met 10'],
    ['=3项', '=2项', '数量指标', 'unmet 6.67'],
  ])('%s and %s: %s', (target, achieved, category, expected) => {
    expect(said({ target, achieved, category })).toBe(expected);
  });

  test.each([
    ['≥3项', '<3项', '数量指标'],
    ['≥3项', '≤3项', '数量指标'],
    ['≤3项', '≥3项', '数量指标'],
    ['=3项', '≥3项', '数量指标'],
    ['3项', '≤3项', '数量指标'],
    ['50万元', '≥50万元', '成本指标'],
    ['50万元', '≤50万元', '成本指标'],
    // At least two of three wanted may be three or more.
    ['≥3项', '≥2项', '数量指标'],
    ['≤3项', '≤4项', '数量指标'],
  ])('%s and %s of a %s may be anything', (target, achieved, category) => {
    expect(said({ target, achieved, category })).toMatch(RANGE_ANSWER);
  });
});

describe('a percentage beside something that is none', () => {
  test.each([
    ['培训人数', '数量指标', '≥10', '100%'],
    ['培训人数', '数量指标', '5万', '60%'],
    ['培训人数', '数量指标', '≥98%', '5万'],
    ['合格率', '质量指标', '≥95%', '5'],
    ['合格率', '质量指标', '≥50%', '10'],
    ['合格率', '质量指标', '≥95%', '120'],
    ['合格率', '质量指标', '≥100%', '101'],
    ['合格率', '质量指标', '≥0.95%', '98%'],
    ['合格率', '质量指标', '≥1%', '30%'],
  ])('%s › %s: %s and %s may be two things', (name, category, target, achieved) => {
    expect(said({ name, category, target, achieved })).toMatch(TWO_READINGS);
  });

  test.each([
    ['出勤率', '数量指标', '≥90', '95%', 'met 10'],
    ['满意度', '质量指标', '≥90', '95%', 'met 10'],
    ['占比', '质量指标', '≥90', '95%', 'met 10'],
    ['增幅%', '质量指标', '≥90', '95%', 'met 10'],
    ['网络覆盖', '质量指标', '≥90', '95%', 'met 10'],
    ['服务对象', '满意度指标', '≥90', '95%', 'met 10'],
    ['合格率', '质量指标', '≥49%', '10', 'unmet 2.04'],
    ['合格率', '质量指标', '≥95%', '11', 'unmet 1.16'],
    ['合格率', '质量指标', '≥95%', '100', 'met 10'],
    ['完成率', '质量指标', '≥101%', '120', 'met 10'],
    ['增长率', '质量指标', '≥0.95%', '28%', 'met 10'],
    ['增长率', '质量指标', '≥1.1%', '98%', 'met 10'],
    ['增长率', '质量指标', '≥1%', '29%', 'met 10'],
    ['投诉率', '质量指标', '≤0.95%', '98%', 'unmet 0.1'],
    ['增长率', '质量指标', '≥0%', '98%', 'met 10'],
  ])('%s › %s: %s and %s is %s', (name, category, target, achieved, expected) => {
    expect(said({ name, category, target, achieved })).toBe(expected);
  });
});

describe('a share beside a percentage, both bare, under a rate', () => {
  test.each([
    ['0.95', '98'],
    ['95', '0.98'],
  ])('%s and %s may be two things', (target, achieved) => {
    expect(said({ name: '合格率', target, achieved })).toMatch(TWO_READINGS);
  });

  test('both ways to read it are named', () => {
    const judgement = judgementOf({ name: '合格率', target: '95', achieved: '0.98' });
    expect(offeredBy(judgement)).toEqual(['10 98% ≥ 95% → 10.00', '0.1 0.98% ÷ 95% × 10 = 0.10']);
  });

  test('under any other name they are what they are', () => {
    expect(said({ name: '培训人数', target: '5', achieved: '0' })).toBe('unmet 0');
    expect(said({ name: '完成投资', target: '20', achieved: '1' })).toBe('unmet 0.5');
  });
});

describe('a bare number that is probably in another unit than its target’s', () => {
  test.each([
    ['1年', '6'],
    ['≥1年', '12'],
    ['≥50个', '0.97'],
    ['12.5公里', '12500'],
    ['≤12.5公里', '12500'],
    ['≥10个', '0.5'],
  ])('%s and %s may be two things', (target, achieved) => {
    expect(said({ target, achieved })).toMatch(TWO_READINGS);
  });

  test.each([
    ['≥6年', '6', 'met 10'],
    ['≥6年', '3', 'unmet 5'],
    ['12.5公里', '12499', 'met 10'],
    ['12.5公里', '12500公里', 'met 10'],
    ['≥0公里', '12500', 'met 10'],
    ['≥0.5', '12500', 'met 10'],
    ['≥50个', '1', 'unmet 0.2'],
    ['≥50个', '0', 'unmet 0'],
    ['≥9个', '0.9', 'unmet 1'],
    ['≥50个', '0.5个', 'unmet 0.1'],
    ['≤24小时', '0.5', 'met 10'],
    ['≥10万元', '0.5', 'unmet 0.5'],
  ])('%s and %s is %s', (target, achieved, expected) => {
    expect(said({ target, achieved })).toBe(expected);
  });
});

describe('a cost of two bare numbers', () => {
  test.each([
    ['≤90', '900000', TWO_READINGS],
    ['≤900000', '90', /^met 10$/],
    ['≤90', '90', /^met 10$/],
    ['≤90', '900000元', /^needsReview/],
  ])('%s and %s', (target, achieved, expected) => {
    expect(said({ category: '成本指标', target, achieved })).toMatch(expected);
  });

  test('of anything but money they are what they are', () => {
    expect(said({ target: '≤90', achieved: '900000' })).toBe('unmet 0');
  });
});

describe('by how much, or how high', () => {
  test.each([
    ['增长幅度', '提高10%', '提高到90%'],
    ['增长幅度', '提高到90%', '提高10%'],
    ['群众满意度', '≥95%', '提高96%'],
    ['合格率', '≥5%', '+5%'],
    ['指标', '≥95%', '+5%'],
  ])('%s: %s and %s are not the same question', (name, target, achieved) => {
    expect(said({ name, target, achieved })).toMatch(CHANGE);
  });

  test.each([
    ['收入增长率', '≥3%', '+5%', 'met 10'],
    ['收入提升率', '≥3%', '提高5%', 'met 10'],
    ['收入增长率', '≥10%', '+5%', 'unmet 5'],
    ['指标', '提高10%', '提高5%', 'unmet 5'],
    ['指标', '≥3次', '增加5次', 'met 10'],
    ['满意度', '提高到90%', '提高到90%', 'met 10'],
    ['指标', '≥10%', '同比增长12%', 'met 10'],
  ])('%s: %s and %s is %s', (name, target, achieved, expected) => {
    expect(said({ name, target, achieved })).toBe(expected);
  });
});

describe('290% is often a misread ≥90%', () => {
  test.each([
    ['290%', '95%'],
    ['290.5%', '95%'],
    [' 295％ ', '96%'],
  ])('%s and %s: never a reason to take points away', (target, achieved) => {
    expect(said({ target, achieved })).toMatch(MISREAD);
  });

  test.each([
    ['290%', '290%', 'met 10'],
    ['290%', '300%', 'met 10'],
    ['≥290%', '145%', 'unmet 5'],
    ['190%', '95%', 'unmet 5'],
    ['2900%', '1450%', 'unmet 5'],
    ['290人', '145人', 'unmet 5'],
  ])('%s and %s is %s', (target, achieved, expected) => {
    expect(said({ target, achieved })).toBe(expected);
  });
});

describe('no operator, and fewer may be better', () => {
  test.each([
    ['群众投诉率', '质量指标', '2%', '5%'],
    ['群众投诉率', '质量指标', '2%', '1%'],
    ['响应时间', '时效指标', '2小时', '1.5小时'],
    ['违章', '数量指标', '2', '3'],
    ['个数', '数量指标', '0个', '3个'],
    ['水质', '质量指标', '3级', '2级'],
    ['等次', '质量指标', '3等', '2等'],
    ['门票', '数量指标', '100元/人天', '120元/人天'],
  ])('%s › %s: %s and %s is for a person', (name, category, target, achieved) => {
    expect(said({ name, category, target, achieved })).toMatch(NO_OPERATOR);
  });

  test('both values are named, the target with its unit', () => {
    const { note, rule } = judgementOf({ name: '群众投诉率', target: '2%', achieved: '5%' });
    expect(note?.['zh-CN']).toMatch(/目标 2%，实际 5%/);
    expect(rule).toBe('none');
  });

  test.each([
    ['群众投诉率', '质量指标', '2%', '2%', 'met 10'],
    ['响应时间', '时效指标', '2小时', '2小时', 'met 10'],
    ['违章', '数量指标', '0', '0', 'met 10'],
    ['培训', '数量指标', '100元', '120元', 'met 10'],
    ['培训', '数量指标', '3个等级', '4个等级', 'met 10'],
  ])('%s › %s: %s and %s is %s', (name, category, target, achieved, expected) => {
    expect(said({ name, category, target, achieved })).toBe(expected);
  });
});

describe('two numbers that cannot be held against each other', () => {
  test.each([
    ['10套', '100%', CLASH],
    ['≥5人', '5人次', CLASH],
    ['≥-5', '3', OTHER_KIND],
    ['≥-5%', '3%', OTHER_KIND],
  ])('%s and %s', (target, achieved, note) => {
    const texts = { target: ` ${target} `, achieved: ` ${achieved} ` };
    expect(said(texts)).toMatch(note);
    expect(said(texts)).toMatch(`目标「${target}」和实际「${achieved}」`);
    expect(judgementOf(texts)).toMatchObject({ rule: 'none', reviewCause: 'not-comparable' });
  });
});

describe('a span', () => {
  test.each([
    ['50-60万元', '55', 'met 10'],
    ['80-85%', '82', 'met 10'],
    ['80-85%', '=82%', 'met 10'],
  ])('%s holds %s', (target, achieved, expected) => expect(said({ target, achieved })).toBe(expected));

  test('and an answer in two readings: both are named', () => {
    expect(said({ target: '80-85%', achieved: '0.82' })).toMatch(/「0.82」可以有两种读法/);
  });

  test('an answer that is itself open is not within it', () => {
    expect(said({ target: '80-85%', achieved: '≥82%' })).toMatch(/「≥82%」写的是一个范围/);
  });
});

describe('an answer that is a span', () => {
  test.each([
    ['≥80%', '85%-90%', 'met 10'],
    ['≥80%', '80%~90%', 'met 10'],
    ['80%', '85%-90%', 'met 10'],
    ['≤90%', '85%-90%', 'met 10'],
  ])('%s is met wherever in %s the value lies', (target, achieved, expected) =>
    expect(said({ target, achieved })).toBe(expected),
  );

  test.each([
    ['≥80%', '75%-85%'],
    ['≥80%', '70%-75%'],
    ['≤90%', '85%-95%'],
    ['=80%', '80%-85%'],
  ])('%s and %s: where it lies is open', (target, achieved) =>
    expect(said({ target, achieved: ` ${achieved}` })).toBe(
      `needsReview 实际完成值「${achieved}」写的是一个范围，不知道确切是多少，请填确切的数。`,
    ),
  );

  test('that passes the target at one end only may be either', () => {
    expect(said({ target: '≥50%', achieved: '60%-90%' })).toMatch(TWO_READINGS);
  });

  test.each([
    ['18-54周岁', '18—54周岁', 'met 10'],
    ['18-54周岁', '20-30岁', 'met 10'],
  ])('%s holds %s', (target, achieved, expected) => expect(said({ target, achieved })).toBe(expected));

  test.each(['16-20周岁', '20-60周岁', '10-60周岁', '1-2次'])(
    '18-54周岁 may or may not hold %s',
    (achieved) =>
      expect(said({ target: '18-54周岁', achieved: `${achieved} ` })).toMatch(
        `「${achieved}」写的是一个范围`,
      ),
  );
});

describe('what is counted stands behind the unit and in the name', () => {
  test.each([
    ['4台', '3台服务器', 'unmet 7.5'],
    ['4台服务器', '3台', 'unmet 7.5'],
    ['4台服务器', '3台服务器', 'unmet 7.5'],
  ])('服务器购置数: %s and %s is %s', (target, achieved, expected) =>
    expect(said({ name: '服务器购置数', target, achieved })).toBe(expected),
  );

  test('and not in the name: the units clash', () =>
    expect(said({ name: '设备', target: '4台', achieved: '3台服务器' })).toMatch(CLASH));
});

describe('words before the figures', () => {
  test.each([
    ['设备采购', '购买服务器4台', '购买服务器3台', 'unmet 7.5'],
    ['设备采购', '≥12次', '已完成12次', 'met 10'],
    ['产品合格率', '≥98%', '合格率100%', 'met 10'],
    ['政策知晓率', '≥80%', '知晓率达85%', 'met 10'],
    ['群众投诉', '下降5%', '下降6%', 'met 10'],
    ['群众投诉', '下降5%', '下降3%', 'unmet 6'],
    ['培训人数', '≥100人', '100余人', 'met 10'],
  ])('%s: %s and %s is %s', (name, target, achieved, expected) =>
    expect(said({ name, target, achieved })).toBe(expected),
  );

  test.each([
    ['培训人数', '≥110人', '100余人', RANGE_ANSWER],
    ['群众投诉', '下降5%', '6%', /^needsReview/],
    ['群众投诉', '5%', '6%', NO_OPERATOR],
    ['道路', '新建5个', '改建5个', /^needsReview/],
  ])('%s: %s and %s is for a person', (name, target, achieved, expected) =>
    expect(said({ name, target, achieved })).toMatch(expected),
  );
});

describe('two readings with different results', () => {
  test.each([
    ['≥95%', '0.98', '「0.98」'],
    ['≥735', '7万', '「≥735」'],
  ])('%s and %s: %s is named as the one in doubt', (target, achieved, named) => {
    expect(said({ target, achieved })).toMatch(named);
    expect(said({ target, achieved })).toMatch(TWO_READINGS);
  });
});

describe('a target that was passed', () => {
  const over = (texts: RowTexts, overTargetFrom: number | null = 130) =>
    judgementOf(texts, { ...MOF_PROFILE, overTargetFrom }).overTarget;

  test.each([
    [{ target: '≥10', achieved: '13' }, 130, true],
    [{ target: '≥10', achieved: '12.99' }, 130, false],
    [{ target: '10', achieved: '13' }, 130, true],
    [{ target: '=10', achieved: '13' }, 130, true],
    [{ target: '≥15', achieved: '18' }, 120, true],
    // A count that differs by 1 or 2 says nothing about how the target was set.
    [{ target: '≥10场', achieved: '12场' }, 120, false],
    [{ target: '≥10万元', achieved: '12万元' }, 120, true],
    [{ target: '≥10', achieved: '100' }, null, false],
    [{ target: '≥0', achieved: '100' }, 130, false],
    [{ target: '≤10', achieved: '13' }, 130, false],
    [{ target: '8-20', achieved: '19' }, 130, false],
    [{ category: '成本指标', target: '=10', achieved: '13' }, 130, false],
    [{ category: '成本指标', target: '≥10', achieved: '13' }, 130, false],
  ])('%j from %s%% on: %s', (texts, from, expected) => expect(over(texts, from)).toBe(expected));
});

test('the figures of a row are kept for its formula', () => {
  const { figures } = judgementOf({ target: '≥50万元', achieved: '29.99万元' });
  expect(figures && [figures.target.toFixed(), figures.achieved.toFixed(), figures.unit]).toEqual([
    '50',
    '29.99',
    '万元',
  ]);
  expect(saidOf(judgementOf({ target: '≥50万元', achieved: '299900元' }))).toBe(
    'unmet 6: 29.99 ÷ 50 × 10 = 6.00',
  );
});

test('a span beside a span is judged as one, in it or not', () => {
  expect(judgementOf({ target: '18-54周岁', achieved: '20-30周岁' })).toMatchObject({
    rule: 'range',
    verdict: 'met',
  });
  expect(judgementOf({ target: '18-54周岁', achieved: '16-20周岁' })).toMatchObject({
    rule: 'range',
    verdict: 'needsReview',
  });
});

describe('an answer that says by how much something changed', () => {
  test.each([
    ['失业率下降', '≥1%', '上升2%'],
    ['三公经费压减', '≥5%', '增长6%'],
    ['减少事故', '≥10起', '增加12起'],
    ['降低成本', '≥5万元', '较上年增加6万元'],
    ['节水量', '≥10吨', '增加12吨'],
    ['收入增长', '≥5%', '下降6%'],
  ])('%s %s is not what %s tells', (name, target, achieved) => {
    expect(said({ name, target, achieved })).toMatch(OTHER_KIND);
  });

  test.each([
    ['信访量', '≤10件', '较上年增加3件'],
    ['信访量', '≤10件', '增加3件'],
    ['培训人次', '≥100人次', '较上年增加120人次'],
  ])('%s %s: %s may be no level', (name, target, achieved) => {
    expect(said({ name, target, achieved })).toMatch(CHANGE);
  });

  test.each([
    ['培训人次', '≥100人次', '增加120人次'],
    ['新增培训人次', '≥100人次', '较上年增加120人次'],
    ['收入', '较上年增加100元', '较上年增加120元'],
    ['收入增长', '≥5%', '增长6%'],
    ['节能灯', '≥100盏', '增加120盏'],
    ['收入', '≥10%', '同比增长12%'],
  ])('%s %s: %s is enough', (name, target, achieved) => {
    expect(said({ name, target, achieved })).toBe('met 10');
  });
});
