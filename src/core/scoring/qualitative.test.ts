import { judgementOf, type RowTexts } from '../../../test/scoring/rows';
import { MOF_PROFILE } from './profiles/mof';

/** `9 in [8, 10]: 10 × 90% = 9.00`; for a row that is for a person, what they are told. */
function said(texts: RowTexts): string {
  const { verdict, score, band, working, note } = judgementOf({ category: '社会效益', ...texts });
  if (verdict === 'needsReview') return note?.['zh-CN'] ?? '';
  const within = band === null ? 'no band' : `in [${band.map((end) => end.toFixed()).join(', ')}]`;
  return `${score === null ? 'open' : score.toFixed()} ${within}${working === null ? '' : `: ${working}`}`;
}

const answered = (target: string, achieved: string) => said({ target, achieved });

describe('a percentage is how far the goal was reached', () => {
  test.each([
    ['总体提升', '100%', '10 in [8, 10]: 10 × 100% = 10.00'],
    ['总体提升', '80%', '8 in [8, 10]: 10 × 80% = 8.00'],
    ['总体提升', '79.9%', '7.99 in [6, 8]: 10 × 79.9% = 7.99'],
    ['总体提升', '60%', '6 in [6, 8]: 10 × 60% = 6.00'],
    ['总体提升', '59%', '5.9 in [0, 6]: 10 × 59% = 5.90'],
    ['总体提升', '120%', '10 in [8, 10]: 10 × 120% = 12.00 → 10'],
    ['总体提升', '≥90%', '9 in [8, 10]: 10 × 90% = 9.00'],
    ['不断提升', '50%', '5 in [0, 6]: 10 × 50% = 5.00'],
    ['有效降低', '90%', '9 in [8, 10]: 10 × 90% = 9.00'],
    ['定性 总体提升', '90%', '9 in [8, 10]: 10 × 90% = 9.00'],
  ])('%s, %s: %s', (target, achieved, expected) => expect(answered(target, achieved)).toBe(expected));

  test('says so, and misses the target only in the lowest tier', () => {
    const judge = (achieved: string) => judgementOf({ target: '总体提升', achieved });
    expect(judge('90%').note?.['zh-CN']).toMatch(/定性指标以百分比填报：90% 作为完成程度/);
    expect([judge('90%'), judge('70%'), judge('59%')].map(({ targetMet }) => targetMet)).toEqual([
      null,
      null,
      false,
    ]);
    expect(judge('90%')).toMatchObject({ rule: 'qualitative', verdict: 'qualitative' });
  });

  test.each(['无事故', '零投诉', '没有上访', '未发生', '不发生', '杜绝', '避免', '防止'])(
    '%s: what a low one counts is not said',
    (target) => {
      expect(answered(target, '79%')).toMatch(/看不出这个百分比指的是什么/);
      expect(answered(target, '80%')).toMatch(/^8 in/);
    },
  );

  test.each(['有效降低', '下降', '减少', '减轻', '压减', '控制', '遏制', '缓解'])(
    '%s: a low one may be by how much',
    (target) =>
      expect(answered(target, '30%')).toBe(
        `目标「${target}」填了 30%，看不出这个百分比指的是什么，请人工判断。`,
      ),
  );

  test.each(['不超过预算', '控制在计划以内', '≥%'])('%s is a limit that is not given', (target) => {
    expect(answered(target, '90%')).toMatch(/看不出这个百分比指的是什么/);
  });

  test.each([
    ['总体提升', '5次', '5次'],
    ['总体提升', '-5%', '-5%'],
    ['总体提升', '≤90%', '≤90%'],
    ['总体提升', '5万元', '5万元'],
    ['总体提升', '1-2次', '1-2次'],
    ['总体提升', '1.50%-2%', '1.50%-2%'],
    ['总体提升', '6月30日', '6月30日'],
  ])('%s and %s are two kinds of thing', (target, achieved, written) => {
    expect(answered(target, achieved)).toBe(
      `目标「${target}」和实际「${written}」不是同一类内容，无法比较，请人工判断。`,
    );
    expect(judgementOf({ target, achieved })).toMatchObject({
      rule: 'qualitative',
      reviewCause: 'not-comparable',
    });
  });
});

describe('words', () => {
  test.each([
    ['有效', '有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['=有效', '有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['有效', '=有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['定性有效', '有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['有效', '定性 有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['定性=有效', '有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['11月底完成3次', '11月底完成3次', '10 in [8, 10]: 11月底完成3次 = 11月底完成3次 → 10.00'],
    ['定性指标有效', '有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['文字描述 有效', '有效', '10 in [8, 10]: 有效 = 有效 → 10.00'],
    ['效果明显', '达成预期指标', '10 in [8, 10]: 「达成预期指标」 → 10.00'],
    ['服务提升', '基本完成', 'open in [6, 8]'],
    ['服务提升', '未完成', 'open in [0, 6]'],
    ['全天候可用', '全天候', '10 in [8, 10]: 「全天候」 → 10.00'],
    ['建设完成投用', '建设完成', '10 in [8, 10]: 「建设完成」 → 10.00'],
  ])('%s, %s: %s', (target, achieved, expected) => expect(answered(target, achieved)).toBe(expected));

  test.each([
    ['有效', '有效', /用词相同/, true],
    ['全天候可用', '全天候', /「全天候」是目标用词的简写/, true],
    ['效果明显', '达成预期指标', /「达成预期指标」表示达成/, true],
    ['服务提升', '基本完成', /「基本完成」只说明大致程度/, null],
    ['服务提升', '未完成', /「未完成」只说明大致程度/, false],
  ])('%s, %s: the note says why', (target, achieved, note, targetMet) => {
    const judgement = judgementOf({ target, achieved });
    expect(judgement.note?.['zh-CN']).toMatch(note);
    expect(judgement).toMatchObject({ rule: 'qualitative', verdict: 'qualitative', targetMet });
  });

  test.each([
    ['显著提升', '显著', /从「显著」看不出完成程度/],
    ['无重大安全事故', '无重大安全', /从「无重大安全」看不出/],
    ['没有安全事故', '没有安全', /从「没有安全」看不出/],
    ['全天候可用可靠', '全天候', /从「全天候」看不出/],
    ['可用全天候', '全天候', /从「全天候」看不出/],
    ['有效巩固', '集中培训居民', /从「集中培训居民」看不出/],
    ['有效巩固', '集中培训3人', /「集中培训3人」没有把握读对/],
    ['有效巩固', '开展三次', /「开展三次」没有把握读对/],
    ['^80%', '^80%', /「\^80%」没有把握读对/],
    ['有效', '优>良', /「优>良」没有把握读对/],
    ['3/5', '3/5', /「3\/5」没有把握读对/],
    ['定性', '有效', /未填年度指标值/],
    ['定性指标', '有效', /未填年度指标值/],
    ['文字描述', '有效', /未填年度指标值/],
    ['定性', '定性', /未填年度指标值/],
    ['=', '有效', /未填年度指标值/],
  ])('%s, %s is for a person', (target, achieved, note) => {
    expect(answered(target, achieved)).toMatch(note);
    expect(judgementOf({ target, achieved })).toMatchObject({ verdict: 'needsReview', rule: 'qualitative' });
  });
});

describe('a list printed for choosing one', () => {
  test.each([
    ['优良中低差', '优', '10 in [8, 10]: 「优」 → 10.00'],
    ['优良中低差', '良', 'open in [6, 8]'],
    ['优良中低差', '低', 'open in [6, 8]'],
    ['优良中低差', '差', 'open in [0, 6]'],
    ['优良中差', '中', 'open in [6, 8]'],
    ['优/良/中/差', '差', 'open in [0, 6]'],
    ['优、良、中、差', '优', '10 in [8, 10]: 「优」 → 10.00'],
    ['优|良|中|差', '优', '10 in [8, 10]: 「优」 → 10.00'],
    ['优，良，中，差', '优', '10 in [8, 10]: 「优」 → 10.00'],
    ['定性 优良中低差', '优', '10 in [8, 10]: 「优」 → 10.00'],
    ['好中差', '中', 'open in [6, 8]'],
    ['高中低', '高', '10 in [8, 10]: 「高」 → 10.00'],
    ['好坏', '坏', 'open in [0, 6]'],
    ['是否', '是', '10 in [8, 10]: 「是」 → 10.00'],
    ['是/否', '否', 'open in [0, 6]'],
  ])('%s, %s: %s', (target, achieved, expected) => expect(answered(target, achieved)).toBe(expected));

  test('the best of it is met, and the note says so', () => {
    const { note, targetMet } = judgementOf({ target: '优良中差', achieved: '优' });
    expect(note?.['zh-CN']).toMatch(/「优」表示达成/);
    expect(targetMet).toBe(true);
  });

  test.each([
    ['好坏', '好坏', '好坏'],
    ['优/良/中/差', '较好', '优良中差'],
  ])('%s with %s: nobody chose', (target, achieved, options) => {
    expect(answered(target, achieved)).toMatch(`目标是选项「${options}」，实际完成值没有从中选一个`);
  });

  test.each(['事故风险', '投诉情况'])('of %s the first may be the worst', (name) => {
    expect(said({ name, target: '高、中、低', achieved: '高' })).toMatch(
      '目标是选项「高中低」，实际「高」，看不出哪一项算达成',
    );
  });

  test.each([
    ['优良差', '优'],
    ['差、中、良、优', '差'],
    ['有/无', '有'],
    ['有或无', '有'],
    ['有,无', '有'],
    ['有;无', '有'],
    ['有|无', '有'],
    ['合格/不合格', '合格'],
    ['满意基本满意不满意', '满意'],
    ['很满意、满意、一般、不满意', '满意'],
    ['强弱', '强'],
    ['低中高', '高'],
    ['否是', '是'],
    ['坏好', '好'],
    ['无有', '有'],
    ['弱强', '强'],
    ['较好一般较差', '较好'],
  ])('%s: which of it is wanted nobody can tell', (target, achieved) => {
    expect(answered(target, achieved)).toBe(
      `目标是选项「${target}」，实际「${achieved}」，看不出哪一项算达成，请人工判断。`,
    );
  });

  test.each([
    ['优良', '优良', '10 in [8, 10]: 优良 = 优良 → 10.00'],
    ['良好', '良好', '10 in [8, 10]: 良好 = 良好 → 10.00'],
    ['差', '差', '10 in [8, 10]: 差 = 差 → 10.00'],
    ['不合格', '不合格', '10 in [8, 10]: 不合格 = 不合格 → 10.00'],
    ['零差错', '零差错', '10 in [8, 10]: 零差错 = 零差错 → 10.00'],
    ['高质量', '高质量', '10 in [8, 10]: 高质量 = 高质量 → 10.00'],
  ])('%s is a list or a word: %s says %s', (target, achieved, expected) => {
    expect(answered(target, achieved)).toMatch(expected);
  });
});

test('the tiers of another profile', () => {
  const hubei = { ...MOF_PROFILE, qualitativeTiers: { top: 80, middle: 50 } };
  const bandOf = (achieved: string) =>
    judgementOf({ target: '有效', achieved, weight: '20' }, hubei).band?.map((end) => end.toFixed());
  expect(bandOf('80%')).toEqual(['16', '20']);
  expect(bandOf('50%')).toEqual(['10', '16']);
  expect(bandOf('49%')).toEqual(['0', '10']);
});

test.each([
  ['一般/差', '差', 'needsReview'],
  ['高中低', '高中低', 'needsReview'],
  ['优良中低差', '良', 'qualitative'],
  ['优良中低差', '差', 'qualitative'],
  ['不超过预算', '90%', 'needsReview'],
  ['有效', '有效', 'qualitative'],
  ['有效', '90%', 'qualitative'],
])('%s, %s is judged as words, with a weight or without', (target, achieved, verdict) => {
  expect(judgementOf({ target, achieved })).toMatchObject({ rule: 'qualitative', verdict });
  expect(judgementOf({ target, achieved }, MOF_PROFILE, { weight: null })).toMatchObject({
    rule: 'qualitative',
    verdict,
    score: null,
    band: null,
  });
});

test('the first of a list of what is unwanted is the worst of it', () => {
  expect(judgementOf({ name: '投诉风险', target: '高中低', achieved: '低' })).toMatchObject({
    rule: 'qualitative',
    verdict: 'needsReview',
  });
});
