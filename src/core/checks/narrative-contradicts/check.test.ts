import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf } from '../formUnderTest';

const form = (actual: string, cells: string) =>
  gridOfText(
    `
    项目支出绩效自评表
    年度总体目标|预期目标|||实际完成情况|||
    |建成|||${actual}|||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|成本指标|${cells}|100|100|
    `,
  );

test.each([
  [
    '共完成89.97万元',
    '项目总成本|≤90万元|90',
    '「项目总成本」实际完成值 90万元，实际完成情况中为 89.97万元，前后数据不一致。',
  ],
  ['共完成90万元', '项目总成本|≤90万元|90', null],
  ['共支出1329120.67元', '项目总成本|≤202.6万元|132.9', null],
  ['共支出132.912067万元', '项目总成本|≤202.6万元|132.91万元', null],
  ['共完成89.97万元', '项目总成本|≤95万元|90', null],
  [
    '共支出1329120.67元',
    '项目总成本|≤202.6万元|132.90万元',
    '「项目总成本」实际完成值 132.90万元，实际完成情况中为 1329120.67元，前后数据不一致。',
  ],
  ['共完成90万元', '项目总成本|≤90万元|900000元', null],
  ['其中会议费3万元', '项目总成本|≤90万元|90', null],
  ['购买了服务器', '项目总成本|≤90万元|90', null],
  ['共完成89.97万元', '单位成本|≤90万元|90', null],
])('costs: %s and %s', (actual, cells, expected) => {
  expect(findingsOf('narrative-contradicts', form(actual, cells))[0]?.message ?? null).toBe(expected);
});

const ROWS = [
  '产出指标|数量指标|义诊场次|≥12场|12场|20|20|',
  '|数量指标|慰问困难户|≥300户|310户|20|20|',
  '|质量指标|路面修复合格率|≥95%|97%|20|20|',
];

test.each([
  [
    'all as the rows say',
    '开展义诊12场，慰问困难户300户',
    '开展义诊12场，慰问困难户310户，路面修复合格率97%',
    [],
  ],
  ['the goal says another target', '开展义诊20场', '开展义诊12场', ['warning D10']],
  ['the completion says another result', '开展义诊12场', '慰问困难户280户', ['warning E11']],
  ['a rate of that name', '开展义诊12场', '路面修复合格率达到92%', ['warning E12']],
  ['another thing in the same unit', '走访企业80户', '走访企业85户', []],
  ['a number of another order', '慰问困难户2户典型', '慰问困难户310户', []],
  ['years and ordinals count nothing', '第3场义诊在2021年举办', '义诊12场', []],
  ['parts that add up', '建成', '上半年义诊5场，下半年义诊7场', []],
  ['parts that do not', '建成', '上半年义诊5场，下半年义诊8场', ['warning E10']],
  ['one mention that agrees settles it', '义诊12场，其中乡镇义诊8场', '义诊12场', []],
])('rows: %s', (_case, expected, actual, found) => {
  const sheet = findingsOf('narrative-contradicts', { rows: ROWS, goal: [expected, actual] });
  expect(sheet.map(({ severity, cell }) => `${severity} ${cell ?? '-'}`)).toEqual(found);
});

test.each([
  ['the budget as it is', '年度预算50万元', '实际支出45万元', []],
  ['a rounded figure', '建成', '实际支出45.2万元', []],
  ['another amount spent', '建成', '全年支出40万元', ['E6']],
  ['another budget', '项目预算55万元', '建成', ['D6']],
  ['a part of it', '建成', '其中设备购置支出8万元', []],
])('funds: %s', (_case, expected, actual, found) => {
  const funds = '50|50|45|10|90%|9';
  const rows = ['产出指标|数量指标|甲|≥4|4|90|90|'];
  const sheet = findingsOf('narrative-contradicts', { rows, funds, goal: [expected, actual] });
  expect(sheet.map(({ cell }) => cell)).toEqual(found);
});

test.each([
  ['整理档案|≥3000卷|3210卷', '整理档案3120卷', '3120卷'],
  ['电站装机|≥300千瓦|352千瓦', '电站装机325千瓦', '325千瓦'],
  ['电站装机|≥300千瓦|352千瓦', '发电325千瓦时', null],
  ['新建机构|≥3部|4部', '新建机构5部门', null],
  ['培训人数|≥100人|100人', '共培训120人', '120人'],
  ['培训人数|≥100人|100人', '培训教师120人', null],
  ['培训人数|≥100人|100人', '上半年培训60人，培训40人', null],
  ['故障次数|≤3次|1次', '全年故障2次', '2次'],
  // One that is the other rounded agrees, where the target is missed by neither.
  ['治理河道长度|≥12公里|12.5公里', '治理河道12.48公里', null],
  ['路面修复合格率|≥95%|95%', '路面修复合格率94.96%', '94.96%'],
  ['路面修复合格率|≥94.98%|95.0%', '路面修复合格率94.96%', '94.96%'],
  ['开放天数|≥330天|350天', '开放342天', '342天'],
  ['付息金额|≤3600万元|3589.6万元', '付息3598.6万元', '3598.6万元'],
  ['申请专利|≥5项|8项', '申请专利6项（授权2项）', '6项'],
  ['申请专利|≥5项|8项', '申请专利6项，其中授权2项', '6项'],
  ['申请专利|≥5项|8项', '申请专利8项（发明专利6项）', null],
  ['治理河道长度|≥12公里|13公里', '累计治理河道23公里，其中本年完成12公里', '12公里'],
  ['治理河道长度|≥12公里|12公里', '累计治理河道23公里，其中本年完成12公里', null],
  ['治理河道长度|≥12公里|13公里', '累计治理河道12公里', '12公里'],
  ['人工造林面积|≥1万亩|1.2万亩', '营造林3.62万亩，其中人工造林1.02万亩', '1.02万亩'],
])('what a text says of a row: %s and %s', (cells, actual, told) => {
  const rows = [`产出指标|数量指标|${cells}|90|90`];
  const [finding] = findingsOf('narrative-contradicts', { rows, goal: ['建成', actual] });
  const said = finding && /中为 (.+?)，/.exec(finding.message)?.[1];
  expect(said ?? null).toBe(told);
});

test('a cost that the row and the money both tell of is found once', () => {
  expect(
    findingsOf('narrative-contradicts', form('完成项目总成本89.97万元', '项目总成本|≤90万元|90万元')),
  ).toHaveLength(1);
});
