import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

const HEADER = '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
const ROWS = [
  '|产出指标|数量指标|修缮房屋|≥8间|8间|60|60',
  '|满意度指标|服务对象满意度|住户满意度|≥90%|95%|30|30',
];

function formWith(...head: string[]): AssessedForm {
  const [form, ...others] = assess(
    gridOfText(
      ['危房修缮项目支出绩效自评表', '项目名称|危房修缮', ...head, HEADER, ...ROWS, '总分||||||100|'].join(
        '\n',
      ),
    ),
    MOF_PROFILE,
  ).forms;
  if (!form || others.length > 0) throw new Error('one form expected');
  return form;
}

test.each([
  [
    'label and figure, the score headed above it',
    ['项目资金||||||得分', '|预算数|80|执行数|60||7.5'],
    '0.7500',
    '97.50',
  ],
  [
    'label and figure in another order',
    ['资金情况|||||得分', '|执行数：|60|全年预算数：|80|7.5'],
    '0.7500',
    null,
  ],
  [
    'one row without a label, 万 behind the figures',
    ['资金(万元)|预算数(A)|执行数(B)|执行率', '|8万|6万|75%'],
    '0.7500',
    null,
  ],
  [
    'what was handed on beside what was spent, label and figure',
    ['资金||||||||得分', '|预算数|80|拨付数|80|支出数|60||7.5'],
    '0.7500',
    '97.50',
  ],
  [
    'what was handed on beside what was spent, in rows',
    ['资金|中央|市级|合计', '预算数|50|30|80', '拨付数|50|30|80', '支出数|50|10|60'],
    '0.7500',
    null,
  ],
  [
    'the amount issued this year',
    ['资金|当年下达金额|当年实际支出金额|分值|得分', '|80|60|10|7.5'],
    '0.7500',
    '97.50',
  ],
  [
    'the sum of the sources as the budget',
    ['资金来源|市级|县级|自筹|合计|执行数|分值|得分', '|50|20|10|80|60|10|7.5'],
    '0.7500',
    '97.50',
  ],
  [
    'points in the part that is all of the money',
    [
      '资金|全年预算数|全年执行数|执行率|分值|得分',
      '年度总金额|80|60|||',
      '其中：财政拨款|80|60|75|10|7.5',
      '政府性基金|80|60|||',
    ],
    '0.7500',
    '97.50',
  ],
  [
    'columns of a department: 年初, 调整, 小计',
    [
      '资金结构|年初部门预算安排金额①|年中调整金额②|小计③=①+②|年度拨付金额④|支出实现率(%)⑤=④/③',
      '合计|70|10|80|60|75',
    ],
    '0.7500',
    null,
  ],
])('funds are read: %s', (_kind, head, rate, total) => {
  const form = formWith(...head);
  expect(form.funds?.rate).toBe(rate);
  if (total !== null) expect(form.total.score).toBe(total);
});

test.each([
  ['a heading with words for figures', '资金使用情况|按计划使用'],
  ['a label with one figure', '项目预算（万元）|80'],
])('funds that are spoken of and not understood leave the total open: %s', (_kind, line) => {
  const { total } = formWith(line);
  expect(total.score).toBeNull();
  expect(total.open).toHaveLength(1);
});

test.each([
  '预算单位|某局',
  '项目类型|专项资金',
  '资金主管部门|某局',
  '执行期限|2023年',
  '主管部门|财政局预算科',
  '预算批复文号|某财〔2022〕3号',
  '年度总体目标|用好资金\n|预算执行到位，资金安全|已完成',
])('no funds are spoken of in %s', (line) => expect(formWith(line).total.open).toEqual([]));

const UNWEIGHTED = '一级指标|二级指标|三级指标|目标值|实际完成值|得分';

test.each([
  [
    'a parent and its children, scores only',
    [
      UNWEIGHTED,
      '产出|数量|一、水库|3座|3座|50',
      '||1、大型|1座|1座|20',
      '||2、小型|2座|2座|30',
      '|质量|合格率|100%|100%|50',
    ],
    '100.00',
  ],
  [
    'a parent with the points and children without',
    [
      `${UNWEIGHTED}|分值`,
      '产出|数量|一、水库|||50|50',
      '||1、大型|1座|1座||',
      '||2、小型|2座|2座||',
      '|质量|合格率|100%|100%|50|50',
    ],
    '100.00',
  ],
  [
    'a starred parent over plain names',
    [
      `${UNWEIGHTED}|分值`,
      '产出|数量|★水库|||50|50',
      '||大型|1座|1座||',
      '||小型|2座|2座||',
      '|质量|合格率|100%|100%|50|50',
    ],
    '100.00',
  ],
])('points are counted once: %s', (_kind, lines, total) => {
  const [form] = assess(gridOfText(['水利项目支出绩效自评表', ...lines].join('\n')), MOF_PROFILE).forms;
  expect(form?.total.score).toBe(total);
  expect(form?.total.open).toEqual([]);
});

test('an indicator that has only its name is missing its value; a group’s name, a remark and a row of slashes are not indicators', () => {
  const form = formWith('项目资金|全年预算数|全年执行数|分值|得分', '年度资金总额|80|80|10|10');
  expect(form.indicators).toHaveLength(2);
  const [named] = assess(
    gridOfText(
      [
        '水利项目支出绩效自评表',
        HEADER,
        ROWS[0],
        '||质量指标|验收合格率||||',
        '||时效指标|||||',
        '|效益指标|生态效益指标|指标1：/|/|/|/|/',
        '说明：无',
      ].join('\n'),
    ),
    MOF_PROFILE,
  ).forms;
  expect(named?.indicators.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['修缮房屋', 'met'],
    ['验收合格率', 'missing'],
  ]);
});

test.each(['完 成 情 况', '完成\n情况', '（完成情况）', '实 际 完 成 值', '实际完成值（Ｂ）'])(
  'the achieved value is found under %j',
  (spelling) => {
    const grid = gridOfText(['水利项目支出绩效自评表', HEADER, ...ROWS].join('\n'));
    const rows = grid.rows.map((row) =>
      row.map((cell) => (cell.value === '实际完成值' ? { ...cell, value: spelling } : cell)),
    );
    expect(assess({ ...grid, rows }, MOF_PROFILE).forms).toHaveLength(1);
  },
);

test('the year stands beside the total', () => {
  const grid = gridOfText(
    ['水利项目支出绩效自评表', '（2022年度）自评总得分：90分', HEADER, ...ROWS].join('\n'),
  );
  expect(assess(grid, MOF_PROFILE).forms[0]).toMatchObject({ year: 2022, total: { printedScore: '90' } });
});
