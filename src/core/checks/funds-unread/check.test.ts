import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort } from '../formUnderTest';

function formWith(line: string) {
  return gridOfText(
    [
      '项目支出绩效自评表',
      '项目名称||测试项目',
      line,
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '产出指标|数量指标|甲|≥1|1|90|90|',
      '总分|||||100|90|',
    ].join('\n'),
  );
}

test.each([
  ['资金使用情况||已全部使用', ['error A3']],
  ['预算安排情况||详见附件', ['error A3']],
  ['主管部门||财政局', []],
  ['项目负责人||张三', []],
])('%s', (line, expected) => {
  expect(findingsOf('funds-unread', formWith(line)).map(inShort)).toEqual(expected);
});

test('funds that were understood raise nothing', () => {
  expect(findingsOf('funds-unread', { rows: ['产出指标|数量指标|甲|≥1|1|90|90|'] })).toEqual([]);
});

test.each([
  ['100|100|—|10||', ['E6', '未填全年执行数，预算执行得分和总分未计算。']],
  ['100|100||10||', ['E6', '未填全年执行数，预算执行得分和总分未计算。']],
  ['100||80|10||', ['D6', '未填全年预算数，预算执行得分和总分未计算。']],
  ['100|100|未支出|10||', ['E6', '全年执行数「未支出」不是一个数，预算执行得分和总分未计算。']],
  ['100|100|80|||', ['F6', '未填预算执行的分值，预算执行得分和总分未计算。']],
  // A remark about the figure leaves it as it is; a printed score counts; a budget of 0 is another matter.
  ['100|100|80（含结转20）|10||', undefined],
  ['100|100|—|10||8', undefined],
  ['100|100|约八十多|10||8', ['E6', '全年执行数「约八十多」不是一个数，填报的预算执行得分无法核对。']],
  ['0|0|0|10||', undefined],
  // The rate without a budget is told by its own check.
  ['||80|10|80%|', undefined],
])('funds %s', (funds, expected) => {
  const rows = ['产出指标|数量指标|甲|≥1|1|90|90|'];
  const [finding] = findingsOf('funds-unread', { rows, funds, total: '100||' });
  expect(finding && [finding.cell, finding.message]).toEqual(expected);
});

test.each([
  ['全年预算数|资金动用情况', ['D4', '未找到「全年执行数」一列，预算执行得分和总分未计算。']],
  ['全年预算数|全年执行数', undefined],
])('a column that no heading names: %s', (headings, expected) => {
  const sheet = gridOfText(
    `
    项目支出绩效自评表
    项目名称||测试项目
    项目资金（万元）|||${headings}|分值|执行率|得分
    |年度资金总额||100|80|10||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析
    产出指标|数量指标|甲|≥1|1|90|90|
    总分|||||100||
    `,
  );
  const [finding] = findingsOf('funds-unread', sheet);
  expect(finding && [finding.cell, finding.message]).toEqual(expected);
});

test('weights that lack only what was not understood are no slip of their own', () => {
  expect(findingsOf('weights-sum', formWith('资金使用情况||已全部使用'))).toEqual([]);
  const rows = ['产出指标|数量指标|甲|≥1|1|90|90|'];
  expect(findingsOf('weights-sum', { rows, funds: '100|100|80|||', total: '100||' })).toEqual([]);
  expect(findingsOf('weights-sum', { rows, funds: '100|100|80|||8', total: '100||' })).toHaveLength(1);
});

test('the finding names what speaks of funds', () => {
  const [finding] = findingsOf('funds-unread', formWith('资金使用情况||已全部使用'));
  expect(finding?.message).toContain('「资金使用情况」');
  expect(finding?.fix).toBeNull();
});

test('in a form without points no score is left open', () => {
  const sheet = gridOfText(
    `
    绩效目标自评表
    （2018年度）
    专项名称||学生资助补助经费
    资金情况（万元）||年度金额||754.815
    绩效指标|一级目标|二级指标|三级指标|指标值|实际完成值|未达到指标值原因
    |产出指标|数量指标|应受助学生数|≥100%|100%|
    `,
  );
  expect(findingsOf('funds-unread', sheet).map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', '表中有「资金情况（万元）」，未能识别预算数和执行数，执行率未核对。'],
  ]);
});
