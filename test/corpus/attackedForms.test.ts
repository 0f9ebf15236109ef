import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

const HEAD = '2023年度项目支出绩效自评表\n项目名称|河道保洁\n';
const INDICATORS = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';
const FUNDS = '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分';
const ROWS = [
  INDICATORS,
  '产出指标|数量指标|清理河段长度|≥12公里|12公里|70||',
  '满意度指标|满意度指标|居民满意度|≥90%|92%|20||',
  '总分|||||100||',
];

function formOf(...lines: readonly string[]) {
  const [form] = assess(gridOfText(HEAD + lines.join('\n')), MOF_PROFILE).forms;
  if (!form) throw new Error('no form');
  return form;
}

describe('the whole budget counts, wherever it stands', () => {
  test.each([
    [
      'beside last year’s and this year’s',
      '||上年结转|本年预算|全年预算数|全年执行数|分值|执行率|得分',
      '10|30|40|36|10|90%|9',
    ],
    [
      'as 合计 behind its parts',
      '||上年结转|当年预算数|合计|执行数|分值|执行率|得分',
      '10|30|40|36|10|90%|9',
    ],
    [
      'beside what was handed down',
      '||本年下达额度|全年预算数|全年执行数|分值|执行率|得分',
      '35|40|36|10|90%|9',
    ],
  ])('%s', (_case, header, figures) => {
    const form = formOf(`项目资金（万元）${header}`, `|年度资金总额|${figures}`, ...ROWS);
    expect([form.funds?.rate, form.funds?.score, form.total.score]).toEqual(['0.9000', '9.00', '99.00']);
  });
});

describe('points on a part are the total’s', () => {
  test.each([
    ['beside a printed rate', ['40|40|36||90%|', '40|40|36|10|90%|9'], '99.00'],
    ['where the row of the total has strokes', ['40|40|36|—|90%|—', '40|40|36|10|90%|9'], '99.00'],
    ['where the part is less than the total', ['40|40|30|||', '30|30|24|10||'], '97.50'],
  ])('%s', (_case, [whole = '', part = ''], total) => {
    const form = formOf(FUNDS, `|年度资金总额|${whole}`, `|其中：财政拨款|${part}`, ...ROWS);
    expect(form.total.score).toBe(total);
  });
});

test.each([
  ['in one line', ['项目资金（万元）|预算金额|40|支出金额|36|预算执行率|90%|得分|']],
  [
    'under a header',
    ['项目资金（万元）|年初预算数|50|得分', '|全年预算数|40|', '|全年执行数|36|', '|执行率|90%|'],
  ],
  ['with a weight of 100', [FUNDS, '|年度资金总额|40|40|36|100|90%|']],
])('an execution score that is not known leaves the total open: %s', (_case, funds) => {
  const form = formOf(...funds, ...ROWS);
  expect(form.total.score).toBeNull();
  expect(form.proposals.filter(({ role }) => role === 'total' || role === 'executionScore')).toEqual([]);
});

test('blank rows between the header of the funds and their figures belong to nobody', () => {
  expect(formOf(FUNDS, '', '', '|年度资金总额|40|40|36|10|90%|', ...ROWS).total.score).toBe('99.00');
});

test('tasks with money of their own are no part of the funds', () => {
  const form = formOf(
    FUNDS,
    '|年度资金总额|400|420|378|10|90%|',
    '年度主要任务|任务名称|主要内容|完成情况|预算数（万元）|执行数（万元）',
    '|农技推广|办班|已完成|60|50',
    ...ROWS,
  );
  expect(form.findings.filter(({ check }) => check === 'fund-parts')).toEqual([]);
});

describe('the adjusted target, by any name', () => {
  test.each([
    ['年初目标', '年中调整目标'],
    ['年初目标值', '调整后目标值'],
    ['年初指标值', '年中调整值'],
    ['年度指标值', '调整值'],
    ['调整前指标值', '调整后指标值'],
  ])('%s beside %s', (initial, adjusted) => {
    const form = formOf(
      `一级指标|二级指标|三级指标|${initial}|${adjusted}|实际完成值|分值|得分|偏差原因`,
      '产出指标|数量指标|清理长度|≥15公里|≥12公里|12公里|50||',
      '产出指标|数量指标|清理面积|≥15亩||12亩|20||',
      '产出指标|数量指标|清理处数|≥15处|同年初|12处|20||',
      '产出指标|数量指标|清理次数|≥15次|—|12次|10||',
    );
    expect(form.indicators.map(({ score }) => score)).toEqual(['50.00', '16.00', '16.00', '8.00']);
  });
});

describe('parents and children are counted once', () => {
  test.each([
    [
      '1、 over （1）',
      ['1、清理|10公里|10公里|70||', '（1）东河|6公里|6公里|40||', '（2）西河|4公里|4公里|30||'],
      '100.00',
    ],
    [
      '★ over plain names with points',
      ['★清理|10公里|10公里|70||', '东河|6公里|6公里|40||', '西河|4公里|4公里|30||'],
      '100.00',
    ],
    [
      '★ over plain names without points',
      ['★清理|10公里|9公里|70||', '东河|6公里|5公里|||', '西河|4公里|4公里|||'],
      '93.00',
    ],
    [
      '★ with nothing but points',
      ['★清理|||70||', '东河|6公里|3公里|40||', '西河|4公里|4公里|30||'],
      '80.00',
    ],
    ['a subtotal', ['东河|6公里|6公里|40||', '西河|4公里|4公里|30||', '小计|||70||'], '100.00'],
  ])('%s', (_case, rows, total) => {
    const [first = '', ...others] = rows;
    const form = formOf(
      INDICATORS,
      `产出指标|数量指标|${first}`,
      ...others.map((row) => `||${row}`),
      '满意度指标|满意度指标|居民满意度|≥90%|92%|30||',
      '总分|||||100||',
    );
    expect(form.total.score).toBe(total);
    expect(form.findings.filter(({ check }) => check === 'weights-sum')).toEqual([]);
  });
});

test('a total above the printed full marks is not filled', () => {
  const form = formOf(
    INDICATORS,
    '产出指标|数量指标|清理|≥8公里|8公里|80||',
    '满意度指标|满意度指标|居民满意度|≥90%|92%|20|20|',
    '总分|||||90||',
  );
  expect(form.total.score).toBeNull();
});

test.each([
  ['印刷费', '3万元', '3.6万元', 'needsReview'],
  ['监理费', '10万元', '8万元', 'needsReview'],
  ['救助标准', '800元/人', '900元/人', 'needsReview'],
  ['学费收入', '10万元', '12万元', 'met'],
  ['社保费征缴额', '10万元', '12万元', 'met'],
  ['集体访人次', '20人次', '35人次', 'needsReview'],
  ['受灾面积', '10亩', '12亩', 'needsReview'],
  ['违规线索查处件数', '20件', '22件', 'met'],
  ['事故应急演练次数', '4次', '5次', 'met'],
])('%s: %s and %s is %s', (name, target, achieved, verdict) => {
  const form = formOf(INDICATORS, `产出指标|数量指标|${name}|${target}|${achieved}|20||`);
  expect(form.indicators.map((row) => row.verdict)).toEqual([verdict]);
});

test.each([
  ['2月29日前', '2月29日', 'needsReview'],
  ['3月底前', '2月29日', 'needsReview'],
  ['3月底前', '2月28日', 'met'],
])('in 2023, %s and %s is %s', (target, achieved, verdict) => {
  const form = formOf(INDICATORS, `产出指标|时效指标|完成时间|${target}|${achieved}|20||`);
  expect(form.indicators.map((row) => row.verdict)).toEqual([verdict]);
});

test('★ before a core indicator makes it no parent of those that add to its points', () => {
  const form = formOf(
    INDICATORS,
    '产出指标|数量指标|★培训场次|≥10场|10场|40||',
    '||编印手册|≥500册|500册|20||',
    '||走访企业|≥30家|30家|20||',
    '满意度指标|满意度指标|居民满意度|≥90%|92%|20||',
    '总分|||||100||',
  );
  expect(form.indicators).toHaveLength(4);
  expect(form.total.score).toBe('100.00');
});
