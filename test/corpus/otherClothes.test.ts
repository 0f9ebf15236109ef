import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** The same form as another office would lay it out: what stands around its figures changes no number and no finding. */
const HEAD = `项目支出绩效自评表
（2023年度）
项目名称|养护
主管部门|某局|实施单位|某站`;
const FUNDS = `项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|10|10|9|10|90%|9`;
const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const ROWS = `产出指标|数量指标|养护里程|≥100公里|90公里|50|45|雨季长，明年提前开工
效益指标|社会效益指标|受益人数|≥500人|520人|30|30|
满意度指标|服务对象满意度指标|群众满意度|≥90%|95%|10|10|`;
const TOTAL = '总分|||||100|94|';

function saidOf(...parts: readonly string[]): readonly unknown[] {
  return assess(gridOfText(parts.join('\n')), MOF_PROFILE).forms.map(
    ({ indicators, funds, total, findings, project, year }) => ({
      ...{ project, year, total: [total.score, total.printedScore] },
      rows: indicators.map(({ name, verdict, score }) => `${name} ${verdict} ${score}`),
      funds: funds && [funds.budget, funds.executed, funds.score],
      findings: findings.map(({ check }) => check).sort(),
    }),
  );
}

const WHOLE = saidOf(HEAD, FUNDS, HEADER, ROWS, TOTAL);
const WITHOUT_TOTAL = saidOf(HEAD, FUNDS, HEADER, ROWS);

test('the form itself is read', () => {
  expect(WHOLE).toMatchObject([{ total: ['94.00', '94'], funds: ['10', '9', '9.00'], project: '养护' }]);
});

test.each([
  ['（二）绩效目标完成情况'],
  ['二、项目绩效目标完成情况'],
  ['项目绩效目标完成情况表'],
  ['绩效指标完成情况'],
])('%s over the indicators is no title of another form', (line) => {
  expect(saidOf(HEAD, FUNDS, line, HEADER, ROWS, TOTAL)).toEqual(WHOLE);
});

test('a numbered line is no title where the form has none', () => {
  const head = HEAD.split('\n').slice(2).join('\n');
  expect(saidOf(head, FUNDS, '二、绩效目标完成情况', HEADER, ROWS, TOTAL)).toEqual(
    saidOf(head, FUNDS, HEADER, ROWS, TOTAL),
  );
});

test.each(['(1)', '（1）', '1.', '（一）', '①'])(
  'groups numbered with %s have no points of their own',
  (number) => {
    const rows = ROWS.replace(/\|(?=(?:数量|社会|服务))/g, `|${number}`);
    expect(saidOf(HEAD, FUNDS, HEADER, rows, TOTAL)).toEqual(WHOLE);
  },
);

test.each(['产出指标(40)', '产出指标（40分）', '(40分)产出指标'])(
  '%s has points, which its rows contradict',
  (name) => {
    const said = JSON.stringify(saidOf(HEAD, FUNDS, HEADER, ROWS.replace('产出指标', name), TOTAL));
    expect(said).toContain('section-weights');
  },
);

const HEADINGS: readonly (readonly [string, string])[] = [
  ...(['*', '★', '※', '（必填）*'] as const).map((sign): readonly [string, string] => [
    `headings with ${sign} behind them`,
    HEADER.replace(/(?=\||$)/g, sign),
  ]),
  ...(['*', '※', '1.', '1、'] as const).map((sign): readonly [string, string] => [
    `headings with ${sign} before them`,
    HEADER.replace(/^|(?<=\|)/g, sign),
  ]),
  ['存在问题及改进措施', HEADER.replace('偏差原因分析及改进措施', '存在问题及改进措施')],
  ['问题和原因', HEADER.replace('偏差原因分析及改进措施', '问题和原因')],
];
test.each(HEADINGS)('%s say the same', (_case, header) => {
  expect(saidOf(HEAD, FUNDS, header, ROWS, TOTAL)).toEqual(WHOLE);
});

test.each([
  ['年度绩效指标', '目标', '完成情况'],
  ['年度绩效指标完成情况', '目标值', '完成情况'],
  ['绩效目标完成情况', '指标值', '实际完成情况'],
])('%s left of the indicators is their label beside %s and %s', (label, target, achieved) => {
  const header = HEADER.replace('年度指标值', target).replace('实际完成值', achieved);
  const rows = ROWS.replace(/^/gm, '|');
  expect(saidOf(HEAD, FUNDS, `${label}|${header}`, rows, `|${TOTAL}`)).toEqual(WHOLE);
});

test.each(['1、', '一、', '（一）', '*', '★'])('labels of the head with %s before them are read', (sign) => {
  const head = HEAD.replace(/项目名称|主管部门|实施单位/g, (label) => sign + label);
  expect(saidOf(head, FUNDS, HEADER, ROWS, TOTAL)).toEqual(WHOLE);
});

test('2.16岁以上持证率 is the second row and no part of the first', () => {
  const rows = ROWS.replace('养护里程', '1.养护里程').replace(
    '效益指标|社会效益指标|受益人数|≥500人|520人|30|30|',
    '|数量指标|2.16岁以上持证率|≥95%|95%|50|50|',
  );
  expect(JSON.stringify(saidOf(HEAD, HEADER, rows))).toContain('"1.养护里程 unmet 45.00"');
});

test.each(['-', '—', '－'])('names with %s before each of them are rows of a list', (dash) => {
  const rows = ['养护里程', '巡查次数', '检测次数'].map(
    (name) => `产出指标|数量指标|${dash}${name}|≥10次|9次|30||`,
  );
  expect(JSON.stringify(saidOf(HEAD, HEADER, ...rows)).match(/unmet 27\.00/g)).toHaveLength(3);
});

test('below a name without one they are its parts', () => {
  const rows =
    '产出指标|数量指标|养护里程|≥100公里|100公里|50||\n||-干线|≥60公里|60公里|30||\n||-支线|≥40公里|40公里|20||';
  expect(JSON.stringify(saidOf(HEAD, HEADER, rows))).not.toContain('"养护里程');
});

test('1.1 and 1.2 are parts of 1.', () => {
  const rows =
    '产出指标|数量指标|1.养护里程|||50||\n||1.1干线|≥60公里|60公里|30||\n||1.2支线|≥40公里|40公里|20||';
  expect(JSON.stringify(saidOf(HEAD, HEADER, rows))).not.toContain('1.养护里程');
});

test.each(['总分', '自评总分', '综合评分', '四、总分', '1、总分', '（四）总分', '*总分'])(
  '%s is the total',
  (label) => {
    expect(saidOf(HEAD, FUNDS, HEADER, ROWS, TOTAL.replace('总分', label))).toEqual(WHOLE);
  },
);

test('a total above the indicators has its full marks left of the score', () => {
  expect(saidOf(HEAD, FUNDS, TOTAL, HEADER, ROWS)).toEqual(WHOLE);
});

test.each([
  ['填报单位（盖章）：某局||日期：2024.3.1'],
  ['打印时间：2024-03-01||第1页/共1页'],
  ['备注||无'],
  ['说明||本表一式三份'],
  ['领导审批||同意'],
  ['数据来源||年报\n审核人||李四|单位负责人|王五'],
])('%s below a form without a total is no indicator', (line) => {
  expect(saidOf(HEAD, FUNDS, HEADER, ROWS, line)).toEqual(WITHOUT_TOTAL);
});

test.each([
  ['效益指标|生态效益指标|岸线保护|||||', 'missing'],
  ['服务|进度指标|按期开工|||||\n满意度指标|职工满意度|职工满意度|≥90%|95%|10|10|', 'missing'],
])('%s is an indicator that nobody has filled in', (line, verdict) => {
  expect(JSON.stringify(saidOf(HEAD, FUNDS, HEADER, ROWS, line))).toContain(verdict);
});

test.each(['¥10', '￥10.00', '¥ 10'])('%s in the funds is 10', (amount) => {
  expect(saidOf(HEAD, FUNDS.replace('|10|10|', `|${amount}|${amount}|`), HEADER, ROWS, TOTAL)).toEqual(WHOLE);
});

test.each(['达到或超过100公里', '超过或等于100公里', '等于或大于100公里'])('%s is ≥100公里', (target) => {
  expect(saidOf(HEAD, FUNDS, HEADER, ROWS.replace('≥100公里', target), TOTAL)).toEqual(WHOLE);
});

test('a blank row between the labels of the goals and their texts leaves the goals written', () => {
  const goals = '年度总体目标|预期目标|||实际完成情况|||';
  const texts = '|养护道路|||养护了道路|||';
  const said = saidOf(HEAD, FUNDS, goals, texts, HEADER, ROWS, TOTAL);
  expect(saidOf(HEAD, FUNDS, goals, '|||||||', texts, HEADER, ROWS, TOTAL)).toEqual(said);
  expect(JSON.stringify(said)).not.toContain('goal-text');
  const blank = saidOf(HEAD, FUNDS, goals, '|||||||', '二、绩效指标', HEADER, ROWS, TOTAL);
  expect(JSON.stringify(blank)).toContain('goal-text');
});

test.each([
  ['right above the total', '合计|||||90|85|'],
  ['with a blank line between', '合计|||||90|85|\n|||||||'],
])('合计 of the indicators is not the total, %s', (_case, lines) => {
  expect(saidOf(HEAD, FUNDS, HEADER, ROWS, lines, TOTAL)).toEqual(WHOLE);
});

test('a page number is no group', () => {
  const [first, ...others] = ROWS.split('\n');
  const rows = [first, '第 1 页 共 2 页', ...others].join('\n');
  expect(saidOf(HEAD, FUNDS, HEADER, rows, TOTAL)).toEqual(WHOLE);
});

const BARE =
  '绩效指标|年度指标值|实际完成值|分值|得分\n养护里程|≥100公里|90公里|60|54\n群众满意度|≥90%|95%|40|40';
test.each([
  ['填报人', '张三'],
  ['偏差率', '0%'],
  ['监控值', '50'],
  ['是否核心指标', '是'],
])('%s behind the names is not what they are called', (heading, text) => {
  const [header, ...rows] = BARE.split('\n');
  const beside = [header?.replace('|', `|${heading}|`), ...rows.map((row) => row.replace('|', `|${text}|`))];
  expect(saidOf(HEAD, ...beside.map(String))).toEqual(saidOf(HEAD, BARE));
});

test('names stand in the last column under their header', () => {
  const rows = BARE.replace('|', '||').replace(/\n/g, '\n产出|');
  expect(JSON.stringify(saidOf(HEAD, rows))).toContain('养护里程 unmet 54.00');
});

test('rows that formulas leave empty are no indicators', () => {
  const grid = gridOfText([HEAD, FUNDS, HEADER, ROWS].join('\n'));
  const says = { value: '', type: 'string', formula: '=IF(A1="","",A1)', numberFormat: 'General' } as const;
  const { forms } = assess({ ...grid, rows: [...grid.rows, Array(8).fill(says)] }, MOF_PROFILE);
  expect(forms.map(({ indicators, total }) => [indicators.length, total.score])).toEqual([[3, '94.00']]);
});

test('the label left of the header belongs to its own form where two stand side by side', () => {
  const side = (text: string) =>
    text.split('\n').map((line) => [line, ...Array<string>(9)].join('|').split('|', 9));
  const left = side([HEAD, FUNDS, `|${HEADER}`, ROWS.replace(/^/gm, '|'), `|${TOTAL}`].join('\n'));
  const two = left.map((cells) => [...cells, ...cells].join('|')).join('\n');
  const [one] = saidOf(...left.map((cells) => cells.join('|')));
  expect(saidOf(two)).toEqual([one, one]);
});
