import { assess } from '../../src/core/assess';
import type { AssessedForm, Assessment } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** A whole form of which one part is built otherwise; as it stands its total is 95. */
const TITLE = '项目支出绩效自评表\n（2023年度）\n项目名称|饮水';
const FUNDS =
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|100|100|80|10||';
const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const ROWS =
  '产出指标|数量指标|改造管网长度|≥20公里|18公里|30||征地滞后，下年完成\n|质量指标|验收合格率|≥95%|96%|20||\n' +
  '效益指标|社会效益指标|受益人口|≥3000人|3200人|30||\n满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10||';
const TOTAL = '总分|||||100||';

function assessed(
  parts: Partial<Record<'title' | 'funds' | 'header' | 'rows' | 'total', string>>,
): Assessment {
  const { title = TITLE, funds = FUNDS, header = HEADER, rows = ROWS, total = TOTAL } = parts;
  return assess(gridOfText([title, funds, header, rows, total].join('\n')), MOF_PROFILE);
}

function formOf(parts: Parameters<typeof assessed>[0]): AssessedForm {
  const [form] = assessed(parts).forms;
  if (!form) throw new Error('no form');
  return form;
}

const filledTotal = ({ proposals }: AssessedForm) =>
  proposals.find(({ role }) => role === 'total')?.value ?? null;

test('the form as it stands', () => {
  expect(formOf({}).total.score).toBe('95.00');
});

describe('a second header row under 年度指标值', () => {
  const rows = (first: string, second: string) =>
    `产出指标|数量指标|改造管网长度|${first}|${second}|18公里|90||征地滞后，下年完成`;

  test.each([
    ['年初', '调整后', '≥20公里', '≥18公里', '≥18公里'],
    ['年初值', '调整值', '≥20公里', '', '≥20公里'],
    ['期初', '期中调整', '≥20公里', '≥18公里', '≥18公里'],
    ['2022年', '2023年', '≥10公里', '≥20公里', '≥20公里'],
    ['总体目标', '年度目标', '≥60公里', '≥20公里', '≥20公里'],
  ])('%s｜%s: the one of this year counts', (one, other, first, second, target) => {
    const form = formOf({
      header: `一级指标|二级指标|三级指标|年度指标值||实际完成值|分值|得分|原因\n|||${one}|${other}||||`,
      rows: rows(first, second),
      total: '总分||||||100||',
    });
    expect(form.indicators.map((row) => row.target)).toEqual([target]);
  });

  test('two columns that nothing tells apart are asked about', () => {
    const { forms, skipped } = assessed({
      header: '一级指标|二级指标|三级指标|年度指标值||实际完成值|分值|得分|原因\n|||甲|乙||||',
      rows: rows('≥10公里', '≥20公里'),
    });
    expect(forms).toEqual([]);
    expect(skipped[0]?.questions?.[0]?.choices.map(({ header }) => header)).toEqual(['甲', '乙']);
  });
});

test.each([
  ['1-6月', '全年'],
  ['上半年', '全年'],
  ['年中', '年末'],
  ['上年', '本年'],
  ['2022年', '2023年'],
  ['6月底', '12月底'],
  ['监控值', '全年值'],
])('under 实际完成值 %s｜%s the whole year counts', (one, other) => {
  const form = formOf({
    header: `一级指标|二级指标|三级指标|年度指标值|实际完成值||分值|得分|原因\n||||${one}|${other}|||`,
    rows: '产出指标|数量指标|改造管网长度|≥20公里|9公里|18公里|90||征地滞后，下年完成',
    total: '总分||||||100||',
  });
  expect(form.indicators).toMatchObject([{ achieved: '18公里', score: '81.00' }]);
});

test('value and unit under both headers: metres are held against kilometres', () => {
  const form = formOf({
    header: '一级指标|二级指标|三级指标|年度指标值||实际完成值||分值|得分|原因\n|||数值|单位|数值|单位|||',
    rows: '产出指标|数量指标|改造管网长度|≥20|公里|18000|米|50||征地\n|质量指标|验收合格率|≥95|%|96|%|40||',
    total: '总分|||||||100||',
  });
  expect(form.indicators).toMatchObject([
    { target: '≥20公里', achieved: '18000米', score: '45.00' },
    { target: '≥95%', achieved: '96%', score: '40.00' },
  ]);
});

test.each(['计划|实际', '计划值|完成值'])('plan and result under one header: %s', (names) => {
  const form = formOf({
    header: `一级指标|二级指标|三级指标|指标值||分值|得分|偏差原因\n|||${names}|||`,
  });
  expect(form.total.score).toBe('95.00');
});

test.each([
  '1|2|3|4|5|6|7|8',
  '①|②|③|④|⑤|⑥|⑦|⑧',
  '栏次|||1|2|3|4=3×2/1|5',
  '|||（A）|（B）|||',
  '（填写说明）|||与申报表一致|据实填写|与申报表一致||',
  '甲|乙|丙|1|2|3|4',
  '甲|乙|丙|丁|1|2|3',
  '甲|||1|2|3|4=3*2/1',
  'A|B|C|1|2|3|4=2/1*3|5',
  '甲|乙|丙|丁|戊|己|庚|辛',
  '例：产出指标|数量指标|举办培训班|≥10期|10期|10|10|',
  '如：|数量指标|举办培训班|≥10期|10期|10|10|',
  '|||（按年初申报填写）|（据实填写）|（合计90分）|（按规则计算）|',
  '|||（单位）|（单位）|（分）|（分）|',
])('%s below the header is no indicator', (line) => {
  const form = formOf({ header: `${HEADER}\n${line}` });
  expect(form.indicators).toHaveLength(4);
  expect(form.total.score).toBe('95.00');
});

test.each([
  '甲|乙|丙|1|1|10|',
  '甲乡|乙乡|丙乡|1|2|3|4',
  '例会制度|数量指标|例会次数|≥10次|10次|10|10|',
  '产出指标|数量指标|（培训班）|（10期）|（10期）|10|10|',
  '|||（10期）|（10期）|（10）|（10）|',
])('%s below the header is an indicator', (line) => {
  expect(formOf({ header: `${HEADER}\n${line}` }).indicators).toHaveLength(5);
});

describe('a closing line with the total', () => {
  const scored = ROWS.replace(/\|(30|20|10)\|\|/g, '|$1|$1|').replace('|30|30|征地', '|30|27|征地');
  const closed = (total: string) =>
    formOf({ funds: FUNDS.replace('|10||', '|10|80%|8'), rows: scored, total });
  const said = ({ findings }: AssessedForm) =>
    findings.flatMap(({ check, cell }) =>
      ['weights-sum', 'torn-row', 'grade', 'total-score'].includes(check) ? `${check} ${cell}` : [],
    );

  test.each([
    ['总分：95分||||评价等级：优||', []],
    ['总分（100分）：95分||||评价等级：优||', []],
    ['自评总分：95分', []],
    ['总分：95分（满分100分）', []],
    ['自评得分：95分，自评等级：优', []],
    ['总分：95分（优）', []],
    [Array.from({ length: 8 }, () => '总分：95分（优）').join('|'), []],
    ['自评得分：95分，自评等级：良', ['grade A11']],
    ['总分：95分（良）', ['grade A11']],
    ['总分|95|||等级|优|', []],
    ['自评得分|95分|||评价等级：优||', []],
    ['总分|||||100|95|\n自评得分|95|||评价等级|优|', []],
    ['总分|||||100|95|\n总分：95分||||评价等级：优||', []],
    ['总分|||||100|95（优）|', []],
    ['总分|||||100|95分优|', []],
    ['总评分|||||100|95|', []],
    ['自评分合计|||||100|95|', []],
    // What it says is checked as any total is.
    ['总分：93分||||评价等级：优||', ['total-score A11']],
    ['总分|95|||等级|良|', ['grade F11']],
    ['自评总分：95分||||自评等级：良||', ['grade E11']],
    ['总分|||||100|95|\n自评得分|95|||评价等级|良|', ['grade F12']],
    ['总分|||||100|95|\n部门评价综合得分：85分（良）', []],
    ['自评总分：95分\n部门综合评分：85分，评价等级：良', []],
  ])('%s', (total, expected) => {
    const form = closed(total);
    expect(form.indicators).toHaveLength(4);
    expect(form.total.printedScore).toBe(total.includes('93') ? '93' : '95');
    expect(said(form)).toEqual(expected);
  });

  test.each([
    ['the sum of the indicators, or of anything', '合计：85分'],
    ['the sum of the points', '合计得分：95'],
    ['another sentence', '总分：95分，请主管部门审核'],
  ])('%s: no total', (_case, line) => {
    expect(closed(line).total.printedScore).toBeNull();
  });

  test('a name that says the same is an indicator, figures of another row tear the line', () => {
    expect(closed('产出指标|数量指标|自评得分：95分|≥3名|3名|10||').indicators).toHaveLength(5);
    expect(said(closed('总分|100|95|98%|10|10|'))).toContain('torn-row A11');
  });
});

test.each([
  ['2023年度\n项目支出绩效自评表\n项目名称|饮水', 2023],
  ['附件3\n（2023年度）\n\n项目支出绩效自评表\n项目名称|饮水', 2023],
  ['（2023年度）\n项目名称|饮水', 2023],
  ['某县财政局2023年度\n项目支出绩效自评表\n项目名称|饮水', 2023],
  ['2023年度县级部门预算项目支出\n绩效自评表\n项目名称|饮水', 2023],
  // What the form itself says counts first; a date and a year beside other words are no form's year.
  ['2022年度\n项目支出绩效自评表\n（2023年度）\n项目名称|饮水', 2023],
  ['2023年12月\n项目支出绩效自评表\n项目名称|饮水', null],
  ['填报年份|2023年\n项目支出绩效自评表\n项目名称|饮水', null],
  ['填报时间2024年\n项目支出绩效自评表\n项目名称|饮水', null],
  ['附件：2022年专项资金\n项目支出绩效自评表\n项目名称|饮水', null],
  ['附件 2022年专项资金\n项目支出绩效自评表\n项目名称|饮水', null],
  ['填报时间 2024年度\n项目支出绩效自评表\n项目名称|饮水', null],
  ['截至2024年度\n项目支出绩效自评表\n项目名称|饮水', null],
  ['审核人 张三 2024年度\n项目支出绩效自评表\n项目名称|饮水', null],
  ['某局2024年单位预算\n项目支出绩效自评表\n项目名称|饮水', null],
  ['资金来源为2022年财政专项资金\n\n绩效自评表\n项目名称|饮水', null],
  [
    '某局2024年度\n项目支出绩效自评表\n项目名称|饮水\n主管部门|某局\n联系人|甲\n电话|1\n评价年度：2023年度',
    null,
  ],
])('a year above the title: %s', (title, year) => {
  expect(formOf({ title }).year).toBe(year);
});

test.each([
  ['项目支出|40|40|30', []],
  ['项目支出|30|30|30', ['B5']],
])('parts of 基本支出 are none of the whole: %s', (last, cells) => {
  const { findings } = formOf({
    funds: [
      '资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '部门预算总额|100|100|80|10||',
      ...['其中：基本支出|60|60|50|||', '人员经费|50|50|45|||', '公用经费|10|10|5|||', `${last}|||`],
    ].join('\n'),
  });
  expect(findings.flatMap(({ check, cell }) => (check === 'fund-parts' ? [cell] : []))).toEqual(cells);
});

describe('funds of which nobody knows what counts', () => {
  test.each([
    ['预算数|支付数|支出数', '100|90|80'],
    ['预算数|调整数|执行数', '100|20|96'],
    ['预算数|调增数|调减数|执行数', '100|20|0|96'],
    ['预算批复数|预算调整数|预算执行数', '100|20|96'],
    ['本年预算|年中追加|执行数', '100|20|110'],
  ])('%s', (header, amounts) => {
    const form = formOf({
      funds: `项目资金（万元）||${header}|分值|执行率|得分\n|年度资金总额|${amounts}|10||`,
    });
    expect(form.funds).toBeNull();
    expect(form.total.score).toBeNull();
    expect(form.findings.find(({ check }) => check === 'funds-unread')?.cell).toBe('A4');
  });
});

describe('funds', () => {
  const funds = (header: string, ...rows: string[]) =>
    formOf({ funds: [`项目资金（万元）||${header}|分值|执行率|得分`, ...rows].join('\n') });

  test.each([
    [
      'numbers of columns',
      '年初预算数|全年预算数|全年执行数',
      ['||1|2|3|4|5|6', '|年度资金总额|100|100|80|10||'],
    ],
    [
      'letters of columns',
      '年初预算数|全年预算数|全年执行数',
      ['||（A）|（B）||（B/A）|', '|年度资金总额|80|100|80|10||'],
    ],
    ['最终预算数', '年初预算数|最终预算数|全年执行数', ['|年度资金总额|80|100|80|10||']],
    ['变更后预算数', '年初预算数|变更后预算数|全年执行数', ['|年度资金总额|80|100|80|10||']],
    ['调整后', '年初预算数|调整后|全年执行数', ['|年度资金总额|80|100|80|10||']],
    ['可用预算', '年初预算数|可用预算|全年执行数', ['|年度资金总额|80|100|80|10||']],
    ['全年预算合计', '上年结余|本年预算|全年预算合计|全年执行数', ['|年度资金总额|10|90|100|80|10||']],
    [
      'budgets of three years',
      '2021年预算|2022年预算|2023年预算|2023年执行数',
      ['|年度资金总额|50|60|100|80|10||'],
    ],
    ...[
      ['预算数|拨付数|支出数', '100|90|80'],
      ['下达资金|拨付资金|支出资金', '100|90|80'],
      ['预算数|支出金额|拨付金额', '100|80|90'],
      ['预算数|拨付数|支出', '100|90|80'],
      ['预算数|实际拨付金额|累计使用金额', '100|90|80'],
      ['预算数|财政拨付数|单位支出数', '100|90|80'],
      ['预算数|拨付数', '100|80'],
      ['预算数|执行数|支付数', '100|80|90'],
      ['预算数|1-12月执行数', '100|80'],
      ['预算数|1-6月执行数|1-12月执行数', '100|30|80'],
      ['全年预算数|截至12月31日支出数', '100|80'],
      ['年度预算|年度决算', '100|80'],
      ['年初预算|年度预算|年度决算', '90|100|80'],
      // A budget that is the year's, whatever was changed on the way.
      ['全年预算数|调整数|执行数', '100|20|80'],
      ['预算数|调整后预算|执行数', '80|100|80'],
      ['年初预算数|调整数|全年预算数|执行数', '80|20|100|80'],
      ['预算数|调整数|小计|执行数', '80|20|100|80'],
      ['预算数|调整数|执行数', '100|0|80'],
      ['预算数|到位数|执行数', '100|90|80'],
    ].map(([header = '', amounts = '']): [string, string, string[]] => [
      header,
      header,
      [`|年度资金总额|${amounts}|10||`],
    ]),
    ['累计执行数 beside it', '全年预算数|累计执行数|全年执行数', ['|年度资金总额|100|33|80|10||']],
    [
      '收入 and 支出',
      '年初预算数|全年预算数|全年执行数',
      ['|收入合计|100|100|100|||', '|支出合计|100|100|80|10||'],
    ],
    [
      '总投资 over 其中',
      '年初预算数|全年预算数|全年执行数',
      ['|项目总投资|500|500|300|||', '|其中：年度资金总额|100|100|80|10||'],
    ],
  ])('%s: 80 of 100 are spent', (_case, header, rows) => {
    const form = funds(header, ...rows);
    expect([form.funds?.rate, form.total.score]).toEqual(['0.8000', '95.00']);
  });

  test.each([
    ['调整预算（增减数）', '年初预算数|调整预算（增减数）|全年执行数', ['|年度资金总额|80|20|80|10||']],
    ['an amount that nobody knows', '年初预算数|预算变更数|全年执行数', ['|年度资金总额|80|20|80|10||']],
    ['equals without a sum', '全年预算数|全年执行数', ['|材料费|60|50|10||', '|人工费|40|30|||']],
    ['a subtotal and others', '全年预算数|全年执行数', ['|财政拨款小计|90|75|10||', '|其他资金|10|5|||']],
  ])('%s: nobody knows the rate, and no total is filled', (_case, header, rows) => {
    const form = funds(header, ...rows);
    expect([form.funds?.rate ?? null, form.total.score, filledTotal(form)]).toEqual([null, null, null]);
  });

  test.each([
    ['a line of amounts above them', '预算数（万元）|800|执行数（万元）|700'],
    ['those of last year', '上年资金情况（万元）||年初预算数|全年预算数|全年执行数\n|年度资金总额|90|90|90'],
  ])('with points count before %s', (_case, above) => {
    expect(formOf({ funds: `${above}\n${FUNDS}` }).total.score).toBe('95.00');
  });

  test.each(['得分（满分10分）', '得分=执行率×10分'])('points in the header: %s', (score) => {
    const form = formOf({
      funds: `项目资金（万元）||全年预算数|全年执行数|执行率|${score}\n|年度资金总额|100|80||`,
    });
    expect(form.total.score).toBe('95.00');
  });

  test('without points anywhere leave the total open while the indicators leave points for them', () => {
    const form = formOf({ funds: '项目资金（万元）||全年预算数|全年执行数\n|年度资金总额|100|80' });
    expect([form.total.score, filledTotal(form)]).toEqual([null, null]);
  });
});

test('a row that nobody has filled in is no parent of those that happen to add to its points', () => {
  const form = formOf({
    rows:
      '产出指标|数量指标|培训场次|||10||\n||设备甲|≥1套|1套|5||\n||设备乙|≥1套|1套|5||\n' +
      '|质量指标|验收合格率|≥95%|96%|70||',
  });
  expect(form.indicators.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['培训场次', 'missing'],
    ['设备甲', 'met'],
    ['设备乙', 'met'],
    ['验收合格率', 'met'],
  ]);
  expect([form.total.score, filledTotal(form)]).toEqual([null, null]);
});

describe('三公经费 with points of its own is not the funds', () => {
  const other = '三公经费控制情况|项目|预算数|支出数|控制率|分值|得分\n|公务接待|5|4|80%|5|';

  test.each([
    ['below funds with points', FUNDS],
    ['below funds without', '项目资金（万元）||全年预算数|全年执行数\n|年度资金总额|100|80'],
  ])('%s', (_case, funds) => {
    const form = formOf({ funds: `${funds}\n${other}` });
    expect([form.funds?.budget, filledTotal(form)]).toEqual(['100', null]);
    expect(form.proposals.filter(({ role, row }) => role === 'executionScore' && row > 6)).toEqual([]);
  });
});

describe('a total is never more than is known', () => {
  test.each([
    [
      'a block of tasks with points',
      '年度重点工作|工作名称|工作内容|目标值|完成值|分值|得分\n|防汛|堤防巡查|≥100次|110次|10|',
    ],
    [
      'a block about management with points',
      '资金管理情况|管理内容|情况说明|分值|得分\n|制度健全性|健全|5|5',
    ],
  ])('%s stands above the indicators', (_case, block) => {
    const forms = assessed({ funds: `${FUNDS}\n${block}` }).forms;
    expect(forms.map(filledTotal)).toEqual(forms.map(() => null));
  });

  test('合计 of the indicators alone is no place for the whole total', () => {
    expect(filledTotal(formOf({ total: '合计|||||90||' }))).toBeNull();
  });
});

test.each([
  ['关系', '≥', '≤'],
  ['指标类型', '正向', '反向'],
  ['判断方式', '大于等于', '小于等于'],
])('a column of directions called %s', (header, more, fewer) => {
  const form = formOf({
    header: `一级指标|二级指标|三级指标|${header}|指标值|单位|实际完成值|分值|得分|原因`,
    rows: `产出指标|数量指标|改造管网长度|${more}|20|公里|18|30||征地\n|质量指标|修改次数|${fewer}|5|次|6|20||慢`,
    total: '总分|||||||100||',
  });
  expect(form.indicators.map(({ score }) => score)).toEqual(['27.00', '16.67']);
});

test.each([
  ['（2023年1月-12月）', 2023],
  ['（二〇二三年度）', 2023],
  ['评价期间：2023年1月1日至2023年12月31日', 2023],
  ['（2022-2023年度）', null],
])('the year of %s', (line, year) => {
  expect(formOf({ title: `项目支出绩效自评表\n${line}\n项目名称|饮水` }).year).toBe(year);
});

test('a title of another year gives way to the year in brackets', () => {
  const title = '2024年度部门预算项目支出绩效自评表（2023年）\n项目名称|饮水';
  expect(formOf({ title }).year).toBe(2023);
});

test.each([
  ['a parent without figures', '改造管网长度|||30||', '干管|≥12公里|12公里|18||', '支管|≥8公里|8公里|12||'],
  ['1 over 1.1 and 1.2', '1 改造管网|||30||', '1.1 干管|≥12公里|12公里|18||', '1.2 支管|≥8公里|8公里|12||'],
  ['children behind dashes', '改造管网|||30||', '——干管|≥12公里|12公里|18||', '——支管|≥8公里|8公里|12||'],
  [
    '其中 with points',
    '改造管网|≥20公里|20公里|30||',
    '其中：干管|≥12公里|12公里|18||',
    '支管|≥8公里|8公里|12||',
  ],
])('%s is counted once', (_case, parent, ...children) => {
  const rows = [`产出指标|数量指标|${parent}`, ...children.map((child) => `||${child}`)].join('\n');
  const rest = ROWS.split('\n').slice(1).join('\n');
  expect(formOf({ rows: `${rows}\n${rest}` }).total.score).toBe('98.00');
});
