import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { formOfTable, HEAD, HEADER, rowOfForm } from './formOfTable';
import { gridOfText } from './gridOfText';

/** Rows and forms that a careful reader of many cities' forms would take otherwise than the product once did. */
describe('an answer that can be taken in two ways is for a person', () => {
  test.each([
    ['a sum', '数量指标', '举办培训班', '≥10期', '8期+3期'],
    ['figures tied together', '数量指标', '设备采购', '≥10台', '10台已到货8台'],
    ['so many each', '数量指标', '举办培训班', '≥10期', '12个镇各1期'],
    ['a stroke before a count', '数量指标', '举办培训班', '≥10期', '-10期'],
    ['a cost below zero', '经济成本指标', '项目总成本', '≤100万元', '-2万元'],
    ['a bare year', '时效指标', '完成时间', '2023', '2024'],
    ['a bare month', '时效指标', '完成时间', '10', '12'],
    ['a bare share of time', '时效指标', '完成时间', '100', '95'],
    ['a day of January beside December', '时效指标', '完成时间', '2023年12月31日前', '1月5日'],
    ['six months of a price by the month', '经济成本指标', '补助标准', '≥100元/月', '600元'],
    ['eight in a year beside once a month', '数量指标', '开展巡查', '每月1次', '8'],
    ['three in a year or a quarter', '数量指标', '开展巡查', '每季度1次', '3次'],
    ['once in half a year or in a year', '数量指标', '开展巡查', '每半年1次', '1次'],
    ['two counters of one thing', '数量指标', '购置设备', '10台', '5台、5套'],
    ['a share beside another figure', '数量指标', '补助户数', '100户', '98户，100%'],
    ['a share that is not what its parts make', '社会效益指标', '就业率', '≥90%', '95%（180/200）'],
    ['growth by a low share', '经济效益指标', '旅游收入', '稳步增长', '12%'],
    ['a low share beside other words', '社会效益指标', '制度', '健全', '12%'],
    ['where a share stands beside growth', '社会效益指标', '知晓率', '有所提高', '85%'],
    ['a place or so many', '社会效益指标', '全省排名', '前3名', '2名'],
    ['a worse place', '社会效益指标', '全省排名', '前3名', '第5名'],
  ])('%s', (_case, category, name, target, achieved) => {
    const { verdict, score } = rowOfForm(category, name, target, achieved);
    expect([verdict, score]).toEqual(['needsReview', null]);
  });

  test.each([
    '未清理垃圾点数',
    '未整治河道长度',
    '未缴费人数',
    '未办理事项',
    '岗位空缺率',
    '危废产生量',
    '固体废物产生量',
    '校园欺凌事件数',
  ])('more of %s without a sign', (name) => {
    expect(rowOfForm('数量指标', name, '10', '15').verdict).toBe('needsReview');
  });

  test.each(['未成年人帮扶数', '未利用地开发面积', '未脱贫户帮扶数', '岗位空缺补充数', '危废处置量'])(
    '%s is work, of which more is better',
    (name) => expect(rowOfForm('数量指标', name, '10', '11').verdict).toBe('met'),
  );
});

describe('what any person sees is not asked about', () => {
  test.each([
    ['经济成本指标', '生均费用', '≤5元', '5元/生·天', 'met', '10.00'],
    ['经济成本指标', '每平方米造价', '≤2000元', '2500元/平方米', 'unmet', '8.00'],
    ['时效指标', '响应时间', '≤30分钟', '25分', 'met', '10.00'],
    ['时效指标', '完成时间', '12月31日前', '12月20', 'met', '10.00'],
    ['时效指标', '完成时间', '不晚于12月31日', '12月31日', 'met', '10.00'],
    ['时效指标', '上报时间', '11月20日前', '11月15日24时前', 'met', '10.00'],
    ['时效指标', '完成时间', '12月31日24:00前', '12月31日', 'met', '10.00'],
    ['生态效益指标', '能耗下降率', '≥5%', '下降6%', 'met', '10.00'],
    ['生态效益指标', '能耗下降率', '5%', '下降4%', 'unmet', '8.00'],
    ['社会效益指标', '全省排名', '前3名', '第2名', 'met', '10.00'],
    ['社会效益指标', '全省排名', '≤5', '全省第3名', 'met', '10.00'],
    ['社会效益指标', '服务水平', '有所提升', '得到提升', 'qualitative', '10.00'],
    ['生态效益指标', '污染事件', '≤2次', '无', 'qualitative', '10.00'],
    ['数量指标', '举办培训班', '≥10期', '培训10期500人次', 'met', '10.00'],
    ['质量指标', '强度', 'C30', 'C30', 'qualitative', '10.00'],
    ['质量指标', '标准', '国标', '达到国标', 'qualitative', '10.00'],
    ['数量指标', '补助户数', '≥100户', '102户，100%', 'met', '10.00'],
    ['数量指标', '补助户数', '≥100户', '98户（98%）', 'unmet', '9.80'],
    ['社会效益指标', '受益人口', '≥3万人', '3.2万人，超额完成', 'met', '10.00'],
    ['数量指标', '开展巡查', '每季度1次', '4', 'met', '10.00'],
    ['数量指标', '开展巡查', '每半年一次', '2次', 'met', '10.00'],
    ['质量指标', '合格率', '合格率（≥95%）', '96%', 'met', '10.00'],
    ['社会效益指标', '就业率', '≥90%', '95%（190/200）', 'met', '10.00'],
    ['社会效益指标', '群体性事件', '较上年下降', '较上年下降10%', 'qualitative', '10.00'],
    ['生态效益指标', '噪声', '≤55分贝', '54dB', 'met', '10.00'],
  ])('%s %s: %s, %s', (category, name, target, achieved, verdict, score) => {
    const row = rowOfForm(category, name, target, achieved);
    expect([row.verdict, row.score]).toEqual([verdict, score]);
  });
});

describe('rows', () => {
  const ROW = '产出指标|数量指标|里程|≥4公里|4公里|50|50\n';

  test('whose cells stand one to the left are for a person', () => {
    const [, row] = formOfTable(`${HEADER}${ROW}效益指标|结转结余率|≤5%|1.69%|10|50|50\n`).indicators;
    expect(row).toMatchObject({ name: '≤5%', verdict: 'needsReview', score: null });
  });

  test.each(['80岁以上', '60-79岁老年人', '24小时值守', '≥360天服务读者'])('named %s are', (name) =>
    expect(rowOfForm('数量指标', name, '≥100人', '102人').verdict).toBe('met'),
  );

  test('without a name go by what their group says', () => {
    const [row] = formOfTable(`${HEADER}效益指标|投诉率||5%|6%|50|50\n${ROW}`).indicators;
    expect(row?.verdict).toBe('needsReview');
  });

  test('without a name are asked about for that, not as a reverse indicator', () => {
    const [row] = formOfTable(`${HEADER}产出指标|质量指标|1|2%|3%|50|\n`).indicators;
    expect(row?.note).toContain('没有指标名称');
  });

  test('have their names behind numbers under one heading of two columns', () => {
    const { indicators } = formOfTable(
      '一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分\n产出指标|质量指标|1|返工率|2%|3%|50|\n|数量指标|2|里程|4公里|4公里|50|\n',
    );
    expect(indicators.map(({ name }) => name)).toEqual(['返工率', '里程']);
  });
});

test('三级指标（目标值） heads names with targets', () => {
  const { indicators } = formOfTable(
    `一级指标|二级指标|三级指标（目标值）|实际完成值|分值|得分\n产出指标|数量指标|里程（120公里）|118公里|60|\n|质量指标|返工率5%|6%|40|\n`,
  );
  expect(indicators.map(({ verdict, score }) => [verdict, score])).toEqual([
    ['unmet', '59.00'],
    ['needsReview', null],
  ]);
});

describe('a form on a sheet with others', () => {
  const read = `${HEAD}${HEADER}产出指标|数量指标|里程|4公里|4公里|100|100\n总分|||||100|100\n`;

  test.each([
    ['below', read, ''],
    ['above', '', read],
  ])('that has no known columns is named, %s', (_case, before, after) => {
    const other = `${HEAD}一级指标|二级指标|三级指标|甲|乙|分值|得分\n产出指标|数量指标|里程|4公里|4公里|100|100\n总分|||||100|100\n`;
    const { forms, remarks } = assess(gridOfText(before + other + after), MOF_PROFILE);
    expect([forms.length, remarks?.map(({ message }) => message)]).toEqual([
      1,
      [expect.stringContaining('「项目支出绩效自评表」下没有找齐')],
    ]);
  });

  test('is no note that names one', () => {
    const note = '附件：项目支出绩效自评表\n';
    expect(assess(gridOfText(note + read + note), MOF_PROFILE).remarks).toBeUndefined();
  });
});

describe('funds', () => {
  const ROWS = `${HEADER}产出指标|数量指标|里程|≥4公里|4公里|100|100\n`;

  const columns = (heads: string, figures: string) =>
    `项目资金（万元）||${heads}|分值|执行率|得分\n|年度资金总额|${figures}|0||\n`;

  test.each([
    ['last year’s columns', columns('2022年决算数|2023年预算数|2023年执行数', '80|100|92')],
    ['a project of several years', columns('项目总预算|累计执行|本年预算数|本年执行数', '500|300|100|92')],
    ['pairs of several years', '项目总预算（万元）|500|本年预算（万元）|100|本年执行（万元）|92\n'],
  ])('are the year’s own beside %s', (_case, rows) => {
    const { funds } = formOfTable(rows + ROWS);
    expect([funds?.budget, funds?.executed, funds?.rate]).toEqual(['100', '92', '0.9200']);
  });

  test('of scores out of a hundred beside weighted ones a person says which counts', () => {
    const heads = '一级指标|二级指标|三级指标|年度指标值|实际完成值|权重|单项得分（百分制）|加权得分';
    const { skipped } = assess(
      gridOfText(`${HEAD}${heads}\n产出指标|数量指标|里程|4公里|4公里|50%|100|50`),
      MOF_PROFILE,
    );
    expect(skipped[0]?.questions).toMatchObject([{ role: 'score' }]);
  });

  test('of two years are never added', () => {
    const { funds } = formOfTable(`项目资金（万元）|上年|本年\n预算数|80|100\n执行数|70|92\n${ROWS}`);
    expect(funds).toBeNull();
  });

  test('in 亿 are shown in the form’s own 元', () => {
    const { funds } = formOfTable(
      `项目资金（元）||全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|3.5亿|320000000|0||\n${ROWS}`,
    );
    expect([funds?.budget, funds?.executed, funds?.rate]).toEqual(['350000000', '320000000', '0.9143']);
  });
});
