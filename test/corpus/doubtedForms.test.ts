import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** A form of 97 points in parts that a test exchanges; each test is a kind of form that was once silent or wrong. */
const HEAD = '项目支出绩效自评表\n（2023年度）\n项目名称|农村饮水|主管部门|水利局';
const FUNDS =
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|100|100|100|10|100%|10';
const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const OUTPUT =
  '产出指标|数量指标|改造管网长度|≥20公里|18公里|30|27|征地滞后，下年完成\n|质量指标|验收合格率|≥95%|96%|20|20|';
const BENEFIT = '效益指标|社会效益指标|受益人口|≥3000人|3200人|30|30|';
const SATISFACTION = '满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10|10|';
const TOTAL = '总分|||||100|97|';

function formOf(...parts: readonly string[]): AssessedForm {
  const [form] = assess(gridOfText(parts.join('\n')), MOF_PROFILE).forms;
  if (!form) throw new Error('no form');
  return form;
}
const blank = (rows: string) => rows.replace(/\|(30|20|10)\|(?:27|30|20|10)\|/g, '|$1||');
const saidBy = ({ findings }: AssessedForm, check: string) =>
  findings.filter((finding) => finding.check === check).map(({ cell, message }) => [cell, message]);

describe('goals', () => {
  const said = ['E9', '「改造管网长度」实际完成值 18公里，实际完成情况中为 15公里，前后数据不一致。'];

  test.each([
    [
      'above the funds',
      [
        '年度总体目标|预期目标|||实际完成情况|||\n|改造管网20公里，完成管网改造20公里|||完成管网改造15公里|||',
        FUNDS,
      ],
    ],
    [
      'beside their labels',
      ['', FUNDS, '年度总体目标|预期目标|完成管网改造20公里||实际完成情况|完成管网改造15公里||'],
    ],
    ['a row each', ['年度总体目标|完成管网改造20公里\n年度总体目标完成情况|完成管网改造15公里', FUNDS]],
    [
      'behind a colon',
      ['', FUNDS, '年度总体目标|预期目标：完成管网改造20公里|||实际完成情况：完成管网改造15公里||'],
    ],
  ])('%s are held against the rows', (_, between) => {
    const form = formOf(HEAD, ...between, HEADER, OUTPUT, BENEFIT, SATISFACTION, TOTAL);
    expect(saidBy(form, 'narrative-contradicts').map(([, message]) => message)).toEqual([said[1]]);
  });

  test('年度总体目标完成情况 may head both', () => {
    const form = formOf(
      HEAD,
      '年度总体目标完成情况|预期目标||实际完成情况|||\n|保障饮水安全||全面完成饮水保障|||',
      ...[FUNDS, HEADER, OUTPUT, BENEFIT, SATISFACTION, TOTAL],
    );
    expect(saidBy(form, 'goal-text')).toEqual([]);
  });

  test('a row of its own that was left blank is told', () => {
    const form = formOf(
      HEAD,
      '年度总体目标|完成管网改造20公里\n年度总体目标完成情况|',
      ...[FUNDS, HEADER, OUTPUT, BENEFIT, SATISFACTION, TOTAL],
    );
    expect(saidBy(form, 'goal-text')).toEqual([['B5', '年度总体目标的「实际完成情况」未填。']]);
  });
});

describe('subtotals', () => {
  const withSubtotals = (first: string, second: string) =>
    formOf(HEAD, FUNDS, HEADER, OUTPUT, first, BENEFIT, SATISFACTION, second, TOTAL);

  test.each([
    ['in the first column', '小计|||||50|47|', '小计|||||40|40|'],
    ['in the second', '|小计||||50|47|', '|小计||||40|40|'],
    ['in the third', '||小计|||50|47|', '||小计|||40|40|'],
    ['by the name of their section', '|产出指标小计||||50|47|', '|小计||||40|40|'],
  ])('%s are no indicators and no headings', (_, first, second) => {
    const form = withSubtotals(first, second);
    expect([form.indicators.length, form.total.score, form.findings]).toEqual([4, '97.00', []]);
  });

  test('are held against the scores that they add', () => {
    expect(saidBy(withSubtotals('|小计||||50|45|', '|小计||||40|41|'), 'section-weights')).toEqual([
      ['G9', '产出指标的「小计」得分填报 45 分，各项得分相加是 47 分。'],
      ['G12', '满意度指标的「小计」得分填报 41 分，各项得分相加是 40 分。'],
    ]);
  });

  test('say nothing while a score of their rows is missing', () => {
    const form = formOf(HEAD, FUNDS, HEADER, blank(OUTPUT), '|小计||||50|45|', BENEFIT, SATISFACTION, TOTAL);
    expect(saidBy(form, 'section-weights')).toEqual([]);
  });
});

describe('points beyond the full marks', () => {
  test('are a person’s, counted as given, also below zero', () => {
    const form = formOf(
      ...[HEAD, FUNDS, HEADER, OUTPUT, BENEFIT, SATISFACTION],
      '加分项|创新加分|获省级表彰|1次|1次|5|2|\n扣分项|违规扣分|审计问题|0个|1个|-5|-1|审计发现一处',
      '总分|||||100|98|',
    );
    expect(form.total.score).toBe('98.00');
    expect(form.indicators.slice(4).map(({ verdict, score }) => [verdict, score])).toEqual([
      ['needsReview', null],
      ['needsReview', null],
    ]);
    expect(form.findings).toEqual([]);
  });

  test('that nobody claims leave the total as it is; those that are claimed and not given leave it open', () => {
    const withExtra = (extra: string) =>
      formOf(HEAD, FUNDS, HEADER, OUTPUT, BENEFIT, SATISFACTION, extra, '总分|||||100||');
    const unclaimed = withExtra('加分项|创新加分|获省级表彰|||5||');
    expect([unclaimed.total.score, unclaimed.total.weight]).toEqual(['97.00', '100']);
    const claimed = withExtra('加分项|创新加分|获省级表彰|1次|1次|5||');
    expect([claimed.total.score, claimed.total.open.map(({ row }) => row)]).toEqual([null, [11]]);
  });
});

test('a funds header printed again at the top of a page begins no other block', () => {
  const header = FUNDS.split('\n')[0] ?? '';
  const form = formOf(
    ...[HEAD, FUNDS, '|其中：财政拨款|80|80|80|||', header, '|其他资金|20|20|20|||'],
    ...[HEADER, OUTPUT, BENEFIT, SATISFACTION, TOTAL],
  );
  expect([form.total.score, form.findings]).toEqual(['97.00', []]);
});

test('a block 支出进度情况 below funds without points has theirs', () => {
  const form = formOf(
    HEAD,
    '项目资金（万元）||年初预算数|全年预算数|全年执行数\n|年度资金总额|100|100|95',
    '支出进度情况||支出进度（%）|分值|得分\n||95%|10|',
    ...[HEADER, OUTPUT, BENEFIT, SATISFACTION, '总分|||||100||'],
  );
  expect([form.funds?.score, form.funds?.cells.score, form.total.score]).toEqual(['9.50', 'E7', '96.50']);
});

test('rows of 120 points that the total prints are no points counted twice', () => {
  const rows = OUTPUT.replace('18公里|30|27', '18公里|50|45').replace('≥95%|96%|20|20|', '||20||');
  const form = formOf(
    HEAD,
    FUNDS,
    HEADER,
    rows,
    '||及时率|≥95%|96%|10|10|\n||完工率|≥95%|96%|10|10|',
    BENEFIT,
    SATISFACTION,
    '总分|||||140||',
  );
  expect(form.indicators).toHaveLength(6);
});

describe('an answer that gives no day', () => {
  test.each([
    ['12月31日前', '2023年', 'needsReview'],
    ['6月30日前', '2023年', 'needsReview'],
    ['6月30日前', '2022年', 'met'],
    ['2023年', '2023年', 'met'],
    ['10月15日前', '10月', 'needsReview'],
    ['10月15日前', '9月', 'met'],
    ['10月31日前', '10月', 'met'],
    ['10月底前', '10月', 'met'],
  ])('%s against %s is %s', (target, achieved, verdict) => {
    const form = formOf(HEAD, HEADER, `产出指标|时效指标|完工时间|${target}|${achieved}|100||`);
    expect([form.indicators[0]?.verdict, form.findings.some(({ check }) => check === 'date-late')]).toEqual([
      verdict,
      false,
    ]);
  });
});

test('a rule that is merged over several rows holds for each of them', () => {
  const grid = gridOfText(
    `项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|评分标准|分值|得分|原因
    产出指标|数量指标|甲|≥4套|3套|完成得满分，否则不得分|50||未到货，下年补
    ||乙|≥4套|2套||50||未到货，下年补`,
    ['F3:F4'],
  );
  expect(
    assess(grid, MOF_PROFILE).forms.flatMap(({ indicators }) => indicators.map(({ score }) => score)),
  ).toEqual(['0.00', '0.00']);
});
