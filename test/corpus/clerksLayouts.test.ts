import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** Layouts as county clerks build them: made-up forms after published families, one peculiarity each. */
function formOn(table: string, merges: readonly string[] = []): AssessedForm {
  const [form, ...others] = assess(gridOfText(table, merges), MOF_PROFILE).forms;
  if (!form || others.length > 0) throw new Error('one form expected');
  return form;
}

const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';
const TITLE = '项目支出绩效自评表\n项目名称|道路';

describe('headers', () => {
  test.each([
    [
      'points beside the groups are not the indicator’s',
      '一级指标|分值|二级指标|分值|三级指标|指标值|完成值|分值|得分\n产出指标|50|数量指标|50|养护里程|≥4公里|3公里|40|',
      [],
      { target: 'F4', achieved: 'G4', weight: 'H4', score: 'I4', reason: null },
    ],
    [
      'the names stand below 绩效指标, the figures in the upper row',
      '绩效指标|||年度指标值|||完成值|分值|得分\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位|||\n产出指标|数量指标|养护里程|≥|4|公里|3|40|',
      ['A3:C3', 'D3:F3', 'G3:G4', 'H3:H4', 'I3:I4'],
      { target: 'E5', achieved: 'G5', weight: 'H5', score: 'I5', reason: null },
    ],
    [
      'the figures stand below 完成情况, weight and score in the upper row',
      '绩效指标|||完成情况||分值|得分|说明\n一级指标|二级指标|三级指标|目标值|完成值|||\n产出指标|数量指标|养护里程|≥4公里|3公里|40||',
      ['A3:C3', 'D3:E3'],
      { target: 'D5', achieved: 'E5', weight: 'F5', score: 'G5', reason: 'H5' },
    ],
  ])('%s', (_case, rows, merges, cells) => {
    const { indicators } = formOn(`${TITLE}\n${rows}`, merges);
    expect(indicators).toMatchObject([{ name: '养护里程', category: '数量指标', verdict: 'unmet', cells }]);
    expect(indicators[0]?.score).toBe('30.00');
  });

  test.each([
    ['年初设定目标值', '年末实际完成值', '指标权重', '实得分', '未达标原因'],
    ['预期目标', '目标完成情况', '标准分', '自评打分', '扣分原因'],
    ['2022年指标值', '2022年实际完成值', '赋分', '单位评分', '偏差说明'],
    ['计划值', '实际完成', '权重/分值', '自评分数', '情况说明'],
    ['调整后指标值', '指标完成值', '基准分', '部门自评得分', '偏离原因分析'],
  ])('%s｜%s｜%s｜%s｜%s: what their words add up to', (...headers) => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|${headers.join('|')}\n产出指标|数量指标|养护里程|≥4公里|3公里|40||`,
    );
    const cells = { target: 'D4', achieved: 'E4', weight: 'F4', score: 'G4', reason: 'H4' };
    expect(indicators).toMatchObject([{ verdict: 'unmet', score: '30.00', cells }]);
  });

  test.each([
    ['上年完成值|全年完成值', 'D4', 'F4'],
    ['1-6月完成值|全年完成值', 'D4', 'F4'],
    ['全年预计完成值|实际完成值', 'D4', 'F4'],
    ['累计完成率|实际完成值', 'D4', 'F4'],
  ])('of %s only the year’s own value was achieved', (headers, target, achieved) => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|年度指标值|${headers}|分值|得分\n产出指标|数量指标|里程|≥4公里|1|4公里|40|`,
    );
    expect(indicators).toMatchObject([{ verdict: 'met', cells: { target, achieved } }]);
  });

  test.each([
    [
      '绩效指标|||年度指标值|实际完成值|分值|得分',
      ['A3:C3'],
      '产出指标|成本指标|里程|5万元|4万元|40|',
      '产出指标/成本指标/里程',
    ],
    [
      '绩效指标|||年度指标值|实际完成值|分值|得分',
      [],
      '产出指标|成本指标|里程|5万元|4万元|40|',
      '产出指标/成本指标/里程',
    ],
    [
      '考核指标||年度指标值|实际完成值|分值|得分',
      ['A3:B3'],
      '成本指标|里程|5万元|4万元|40|',
      '成本指标//里程',
    ],
    [
      '指标类型|指标名称|年度指标值|实际完成值|分值|得分',
      [],
      '成本指标|里程|5万元|4万元|40|',
      '/成本指标/里程',
    ],
    [
      '一级|二级|三级|指标值|实际完成值|分值|得分',
      [],
      '产出指标|成本指标|里程|5万元|4万元|40|',
      '产出指标/成本指标/里程',
    ],
    [
      '指标名称||年度指标值|实际完成值|分值|得分',
      ['A3:B3', 'A4:B4'],
      '养护成本||5万元|4万元|40|',
      '//养护成本',
    ],
  ] as const)('%s %j: groups and name', (headers, merges, row, names) => {
    const { indicators } = formOn(`${TITLE}\n${headers}\n${row}`, merges);
    expect(indicators.map(({ dimension, category, name }) => `${dimension}/${category}/${name}`)).toEqual([
      names,
    ]);
    expect(indicators.map(({ verdict }) => verdict)).toEqual(['needsReview']);
  });

  test.each([
    ['one header over operator, value and unit', '年度指标值|||', '≥|4|公里|', '≥4公里'],
    ['one header over two columns of which one is used', '年度指标值|||', '≥4公里|||', '≥4公里'],
  ])('%s', (_case, header, row, target) => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|${header}实际完成值|分值|得分\n产出指标|数量指标|里程|${row}3公里|40|`,
    );
    expect(indicators).toMatchObject([{ target, verdict: 'unmet', score: '30.00' }]);
  });

  test('年初目标 and 完成情况 beside 绩效指标 head values', () => {
    const { indicators } = formOn('项目绩效目标自评表\n绩效指标|年初目标|完成情况\n里程|≥4公里|4公里');
    expect(indicators).toMatchObject([{ name: '里程', verdict: 'met' }]);
  });

  test.each([
    [
      '项目支出绩效目标批复表\n一级指标|三级指标|指标值|分值\n产出指标|里程|≥4公里|40',
      '这是「项目支出绩效目标批复表」，不是自评表（没有得分和实际完成值两列）。',
    ],
    [
      '项目支出绩效自评情况汇总表\n序号|项目名称|全年预算数|执行率|自评得分\n1|道路|50|80%|98',
      '这是「项目支出绩效自评情况汇总表」，不是自评表（没有实际完成值一列）。',
    ],
    [
      '项目绩效自评情况汇总表\n序号|项目名称|指标值|实际完成值|得分\n1|道路|12个|11个|98',
      '这是「项目绩效自评情况汇总表」，不是自评表。',
    ],
  ])('%s is skipped with what it is and what it lacks', (table, reason) => {
    const { forms, skipped } = assess(gridOfText(table), MOF_PROFILE);
    expect(forms).toEqual([]);
    expect(skipped.map((sheet) => sheet.reason)).toEqual([reason]);
  });

  test('of an initial and an adjusted target the adjusted one rules where it is filled, and nobody is asked', () => {
    const grid = gridOfText(
      `${TITLE}\n一级指标|二级指标|三级指标|年初指标值|调整后指标值|实际完成值|分值|得分\n产出指标|数量指标|里程|≥4公里|≥3公里|3公里|40|\n||桥梁|≥4座||3座|40|`,
    );
    const [form] = assess(grid, MOF_PROFILE).forms;
    expect(form?.indicators.map(({ target, verdict }) => [target, verdict])).toEqual([
      ['≥3公里', 'met'],
      ['≥4座', 'unmet'],
    ]);
  });

  test('目标值 and 实际完成情况 over the goal’s texts are no indicator header', () => {
    const { title, indicators } = formOn(
      `${TITLE}\n年度总体目标|目标值||实际完成情况\n|修路4公里||修路4公里\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40||`,
    );
    expect(title).toBe('项目支出绩效自评表');
    expect(indicators.map(({ name }) => name)).toEqual(['里程']);
  });

  test.each([
    '项目支出绩效自评情况表',
    '专项转移支付绩效目标自评情况表(2022年度)',
    '2022年度项目绩效自评结果表',
  ])('%s is a self-evaluation’s title, even without points', (title) => {
    const form = formOn(`${title}\n三级指标|指标值|完成值\n里程|≥4公里|4公里`);
    expect(form.title).toBe(title);
  });

  test('二级指标 names the indicator where there is no third level', () => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|目标值|完成值|分值|得分\n产出指标|养护里程|≥4公里|3公里|40|`,
    );
    expect(indicators.map(({ name }) => name)).toEqual(['养护里程']);
  });
});

test.each([
  ['项目支出绩效自评表\n评价年度：2022年', 2022],
  ['项目支出绩效自评表\n2019年度)', 2019],
  ['【2021年度】项目支出绩效自评情况表', 2021],
  ['2021年中央对地方转移支付区域绩效目标自评表', 2021],
  ['项目支出绩效自评表\n项目名称|2020年道路维修', null],
])('the year of %j', (head, year) => {
  expect(formOn(`${head}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40||`).year).toBe(year);
});

describe('rows', () => {
  test('a title with 续 goes on with the same form', () => {
    const { indicators, total, range } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|50||\n项目支出绩效自评表（续）\n${HEADER}\n|质量指标|乙|≥1个|1个|50||\n总分|||||100||`,
    );
    expect(indicators.map(({ dimension, name }) => `${dimension} ${name}`)).toEqual([
      '产出指标 甲',
      '产出指标 乙',
    ]);
    expect(total).toMatchObject({ row: 8, score: '100.00' });
    expect(range).toBe('A1:H8');
  });

  test('what is listed below 其中 without points is part of it', () => {
    const { indicators, total } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|低保人数|≥9人|9人|100||\n||其中：城市|≥4人|4人|||\n||农村|≥5人|5人|||\n总分|||||100||`,
    );
    expect(indicators.map(({ name }) => name)).toEqual(['低保人数']);
    expect(total.score).toBe('100.00');
  });
});

describe('what stands below', () => {
  test.each([
    '单位负责人（签字）：||||李四||经办人：|王五',
    '主管部门审核意见：|||同意|||（盖章）|',
    '自评人员：|||张三|13800000000|||',
    '评分标准|||≥90分为优|80-90分为良|||',
    '佐证材料|||1.合同|2.发票|||',
  ])('%s is no indicator', (row) => {
    const { indicators, range } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40||\n${row}`,
    );
    expect(indicators).toHaveLength(1);
    expect(range).toBe('A1:H4');
  });

  test.each(['审核报告数量', '专家意见采纳次数', '存在问题整改数', '负责人培训次数'])(
    '%s is an indicator, whatever it begins with',
    (name) => {
      const { indicators } = formOn(
        `${TITLE}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40||\n||${name}|≥4次|4次|40||`,
      );
      expect(indicators.map((indicator) => indicator.name)).toEqual(['里程', name]);
    },
  );
});

describe('total', () => {
  test.each([
    ['2022年度项目支出绩效自评表（自评得分：90分）', 'A1'],
    ['财政支出项目绩效目标自评表(项目总得分:90.0分)', 'A1'],
  ])('%s states it in the title, which is never written to', (title, cell) => {
    const { total, proposals } = formOn(`${title}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40||`);
    expect(total).toMatchObject({ printedScore: '90', cells: { score: cell } });
    expect(proposals.map(({ cell: place }) => place)).toEqual(['G3']);
  });

  test('one cell over 分值 and 得分 is the score', () => {
    const { total } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40|40|\n总分|||||40||`,
      ['A5:E5', 'F5:G5'],
    );
    expect(total).toMatchObject({
      printedScore: '40',
      printedWeight: null,
      cells: { weight: null, score: 'F5' },
    });
  });

  test.each([
    ['绩效指标总分|||||40|40|\n总分|||||100|99|', '99'],
    ['总分（100分）|||||100|99|', '99'],
    ['自评综合得分：|||||100|99|', '99'],
    ['总分|||||100|99|\n评价等级|||||||优', '99'],
  ])('%s', (rows, printed) => {
    const { total, indicators } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|40||\n${rows}`,
    );
    expect(total.printedScore).toBe(printed);
    expect(indicators).toHaveLength(1);
  });

  test('below 其他需要说明的事项', () => {
    const { total, indicators } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|100||\n其他需要说明的事项|无\n总分|||||100|100|优`,
    );
    expect(total).toMatchObject({ row: 6, printedWeight: '100', printedScore: '100' });
    expect(indicators).toHaveLength(1);
  });
});

describe('funds', () => {
  test('below the indicators they are still funds, and no indicators', () => {
    const { funds, indicators, total } = formOn(
      `${TITLE}\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|90||
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|45|50|40|10||
|其中：财政拨款|45|50|40|||\n总分|||||100||`,
    );
    expect(indicators.map(({ name }) => name)).toEqual(['里程']);
    expect(funds).toMatchObject({ row: 6, budget: '50', executed: '40', score: '8.00' });
    expect(total).toMatchObject({ row: 8, score: '98.00' });
  });

  test('letters and formulas without brackets, and brackets of other kinds, say nothing', () => {
    const { funds, indicators } = formOn(
      `${TITLE}\n项目资金【万元】||年初预算数A|全年预算数B|全年执行数C|分值|执行率=C/B|得分〔10分〕\n|年度资金总额|45|50|40|10||
一级指标|二级指标|三级指标|年度指标值[A]|实际完成值B|分值①|得分=①×B/A|偏差原因\n产出指标|数量指标|里程|≥4公里|3公里|90||`,
    );
    expect(funds?.cells).toEqual({ budget: 'D4', executed: 'E4', weight: 'F4', rate: 'G4', score: 'H4' });
    expect(indicators).toMatchObject([
      { score: '67.50', cells: { target: 'D6', achieved: 'E6', score: 'G6' } },
    ]);
  });

  test.each([
    [
      'a heading over the labels, 年度预算数, is no budget',
      '预算执行情况(10分)|年度预算数（万元）|年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因\n|总额|45|50|40|80%|10|8|收回\n|其中：财政资金|45|50|40|80%|/|/|',
      { row: 4, budget: '50', executed: '40', rate: '0.8000', weight: '10', score: '8.00' },
      { budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4' },
      '万元',
    ],
    [
      'label and figure beside one another',
      '预算执行|年初预算数（万元）|45|全年预算数（万元）|50|全年执行数（万元）|40|执行率|80%\n分值|10|得分（10分）|8',
      { row: 3, budget: '50', executed: '40', rate: '0.8000', weight: '10', score: '8.00' },
      { budget: 'E3', executed: 'G3', rate: 'I3', weight: 'B4', score: 'D4' },
      '万元',
    ],
    [
      'a heading over the labels that speaks of the rate',
      '预算执行率（10分）||年初预算数|全年预算数|全年支出数|支出进度|得分\n|年度资金总额|45|50|40|80%|8',
      { row: 4, budget: '50', executed: '40', rate: '0.8000', weight: '10', score: '8.00' },
      { budget: 'D4', executed: 'E4', rate: 'F4', weight: null, score: 'G4' },
      null,
    ],
    [
      'the weight in the header of a column left blank',
      '项目资金（元）||预算安排数|实际支出资金|分值（10分）|预算执行率|得分\n|资金总额|50|40||80%|8',
      { row: 4, budget: '50', executed: '40', weight: '10', score: '8.00' },
      { budget: 'C4', executed: 'D4', rate: 'F4', weight: 'E4', score: 'G4' },
      '元',
    ],
    [
      'a label merged over header and figures',
      '预算执行情况（万元）||年初预算|调整预算|实际执行|执行率|分值|得分|未执行原因\n||45|50|40|80%|10|8|按进度支付',
      { row: 4, budget: '50', executed: '40', score: '8.00' },
      { budget: 'D4', executed: 'E4', rate: 'F4', weight: 'G4', score: 'H4' },
      '万元',
    ],
    [
      '调整预算数 that was added to the initial budget is not the adjusted one',
      '项目资金（元）||年初预算数|调整预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|40|10|50|40|10||',
      { row: 4, budget: '50', executed: '40', rate: '0.8000', score: '8.00' },
      { budget: 'E4', executed: 'F4', rate: 'H4', weight: 'G4', score: 'I4' },
      '元',
    ],
  ])('%s', (_case, block, funds, cells, unit) => {
    const form = formOn(`${TITLE}\n${block}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|90||`);
    expect(form.funds).toMatchObject({ ...funds, cells });
    expect(form.moneyUnit).toBe(unit);
  });
});

describe('columns by other names, or not there', () => {
  const ROWS = '产出指标|数量指标|养护里程|';

  test.each([
    ['上年目标|本年目标|实际完成值|分值|得分', '≥3公里|≥4公里|3公里|40|', 'E4'],
    ['原目标值|现目标值|实际完成值|分值|得分', '≥3公里|≥4公里|3公里|40|', 'E4'],
    ['原目标值|现目标值|实际完成值|分值|得分', '≥4公里||3公里|40|', 'D4'],
  ])('%s: the target that counts', (header, row, target) => {
    const { indicators } = formOn(`${TITLE}\n一级指标|二级指标|三级指标|${header}\n${ROWS}${row}`);
    expect(indicators[0]).toMatchObject({ target: '≥4公里', score: '30.00', cells: { target } });
  });

  test('定量 beside a figure is not said again, 定性 beside words is', () => {
    const { indicators } = formOn(
      `${TITLE}\n指标名称|计量单位|指标性质|指标值|全年完成值|指标权重|指标得分\n养护里程|公里|定量指标|4|3|40|\n道路整洁|性|定性指标|好|好|40|`,
    );
    expect(indicators.map(({ target }) => target)).toEqual(['4公里', '定性指标 好']);
  });

  test('预算合计 and 支出合计 are budget and executed amount', () => {
    const { funds } = formOn(
      `${TITLE}\n项目资金（万元）|预算合计|支出合计|分值|执行率|得分\n年度资金总额|50|40|10||\n${HEADER}\n${ROWS}≥4公里|3公里|90||`,
    );
    expect(funds).toMatchObject({ rate: '0.8000', score: '8.00' });
  });

  test.each([
    [
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值\n产出指标|数量指标|养护里程|≥4公里|3公里|40',
      '第 3 行的表头没有「得分」列，算得的得分只显示，不写入。',
    ],
    [
      '一级指标|二级指标|三级指标|年度指标值|实际完成值\n产出指标|数量指标|养护里程|≥4公里|3公里',
      '第 3 行的表头没有「分值」和「得分」两列，只判断完成情况，不计分。',
    ],
  ])('what a header lacks is said', (rows, message) => {
    const { remarks } = assess(gridOfText(`${TITLE}\n${rows}`), MOF_PROFILE);
    expect(remarks?.map((remark) => remark.message)).toEqual([message]);
  });

  test.each([
    [
      '||其中：人工造林|≥1万亩|0.92万亩||\n||封山育林|≥2万亩|2.1万亩||',
      ['第 5、6 行（其中）没有分值，未单独判断，请人工核对。'],
    ],
    ['||其中：人工造林|≥1万亩|0.92万亩|10|9.2', undefined],
  ])('parts of an indicator that nobody judges are told: %s', (parts, messages) => {
    const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
    const whole = '产出指标|数量指标|营造林面积|≥3.5万亩|3.62万亩|40|40';
    const { remarks } = assess(gridOfText(`${TITLE}\n${header}\n${whole}\n${parts}`), MOF_PROFILE);
    expect(remarks?.map((remark) => remark.message)).toEqual(messages);
  });

  test('funds without a header of indicators are told with their row', () => {
    const { forms, skipped } = assess(
      gridOfText(
        `${TITLE}\n项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|50|40|10||`,
      ),
      MOF_PROFILE,
    );
    expect(forms).toEqual([]);
    expect(skipped[0]?.reason).toBe(
      '第 3 行起是项目资金，没有找到指标表头（「年度指标值」和「实际完成值」），没有评分。',
    );
  });
});

describe('rows whose column of names says nothing', () => {
  const named = (row: string, next: string, merges: readonly string[] = []) =>
    formOn(`${TITLE}\n${HEADER}\n${row}\n${next}`, merges).indicators[0]?.name;
  const OUTPUT = '产出指标|数量指标|养护里程|≥4公里|4公里|40|40|';

  test.each([
    ['the first level alone', '预算执行率|||≥95%|91%|10|9|', OUTPUT, [], '预算执行率'],
    ['one cell over all levels', '预算执行率|||≥95%|91%|10|9|', OUTPUT, ['A4:C4'], '预算执行率'],
    [
      'the second level, merged over the third',
      '产出指标|养护里程||≥5公里|4公里|50|40|',
      OUTPUT,
      ['B4:C4'],
      '养护里程',
    ],
    ['a part of the form is no name', '产出指标|||≥5公里|4公里|50|40|', OUTPUT, [], ''],
    [
      'nor is a group that goes on in the next row',
      '投入管理|||≥95%|91%|10|9|',
      '||养护里程|≥4公里|4公里|40|40|',
      [],
      '',
    ],
    ['nor one of two', '投入|资金||≥95%|91%|10|9|', OUTPUT, [], ''],
  ])('%s', (_case, row, next, merges, name) => {
    expect(named(row, next, merges)).toBe(name);
  });
});
