import { plainText } from '../measure/plainText';
import {
  headerMeaning,
  isFooter,
  isFormTitle,
  isTotalLabel,
  lookAlikeTitle,
  roleOfHeader,
} from './headerVocabulary';

/** Spellings of published forms (LAYOUTS §3), by what they are for. */
test.each([
  [
    'target',
    '年度指标值 年度指标值(A) 指标值 目标值 年初目标值（A） 年初指标值 绩效目标值 年度目标值 *指标值 指标值及单位 当年预期实现值 指标值（年度）',
  ],
  [
    'achieved',
    '实际完成值 实际完成值(B) 全年实际值 全年完成值 全年实际完成值 实际完成指标值 完成值 年终完成值 *实际完成值',
  ],
  ['weight', '分值 分值(10分) 权重 指标权重(分) 指标权重（分） 执行率权重'],
  ['deduction', '扣减分数 扣减分 应扣分 扣分值'],
  ['score', '得分 自评得分 自评分 指标得分 指标得分(分) 单位自评得分 得分(20分*执行率) 执行率得分'],
  ['reviewScore', '复核分 财政复核得分 主管部门评分'],
  [
    'reason',
    '偏差原因分析及改进措施 偏差原因及改进措施 未完成原因分析 未完成原因和改进措施 未完成原因及拟采取的改进措施 原因 说明 备注（未完成原因） 未达标原因',
  ],
  ['scoringRule', '评分标准 得分计算方法 评价标准 指标赋分规则 评分细则 计分方法'],
  ['operator', '指标性质'],
  ['unit', '度量单位 计量单位'],
  ['dimension', '一级指标 一级指标名称'],
  ['category', '二级指标'],
  ['name', '三级指标 指标名称'],
  ['initialBudget', '年初预算数(A) 年初预算'],
  ['adjustedBudget', '调整后预算数 调整预算数'],
  ['budget', '全年预算数(A) 预算数(A) 转移支付预算数(A)'],
  ['executed', '全年执行数(B) 预算执行数 执行数(B) 转移支付执行数(B) 当年实际支出金额'],
  ['rate', '执行率 执行率(B/A) 预算执行率(B/A) 总体支出进度'],
])('headers of the %s column', (role, spellings) => {
  for (const spelling of spellings.split(' ')) {
    expect([spelling, roleOfHeader(plainText(spelling))]).toEqual([spelling, role]);
  }
});

test.each(['年 初 预算数', '一级\n指标', '产出 指标值', '分 值', '实际\u3000完成值'])(
  'white space in 「%s」 does not matter',
  (header) => expect(roleOfHeader(plainText(header))).toBe(roleOfHeader(header.replace(/\s/g, ''))),
);

test.each([
  '指标值(长期)',
  '绩效指标分类',
  '累计完成率',
  '完成情况简要描述',
  '扣分原因',
  '得分率',
  '备注',
  '备注(可不填)',
  '自评说明',
])('%s is no column that is read', (header) => expect(roleOfHeader(header)).toBeNull());

test('some headers need the others of their row to be understood', () => {
  expect(roleOfHeader('实际完成情况')).toBeNull();
  expect(headerMeaning('实际完成情况').fallbacks).toEqual(['achieved']);
  expect(headerMeaning('单位').fallbacks).toEqual(['unit']);
});

test.each([
  ['总分', true],
  ['合计', true],
  ['自评总分:', true],
  ['总分(100分)', true],
  ['得分', false],
  ['合计投资额', false],
  ['小计', false],
])('%s is a total’s label: %s', (label, expected) => expect(isTotalLabel(label)).toBe(expected));

test.each([
  ['项目支出绩效自评表', true],
  ['2022年度项目支出绩效自评表', true],
  ['项目支出绩效自评表(2023年度)', true],
  ['专项转移支付区域绩效目标自评表', true],
  ['项目支出绩效自评报告', false],
  ['自评表格填写说明', false],
])('%s is a form’s title: %s', (title, expected) => expect(isFormTitle(title)).toBe(expected));

test.each([
  ['项目支出绩效目标申报表', true],
  ['绩效目标执行监控表', true],
  ['项目支出绩效自评表', false],
])('%s is another kind of table: %s', (title, expected) =>
  expect(lookAlikeTitle(title) !== null).toBe(expected),
);

test.each([
  ['注:1.得分按比例', true],
  ['填报人:张三', true],
  ['联系电话', true],
  ['产出指标', false],
  ['说明会场次', false],
])('%s stands below a form: %s', (text, expected) => expect(isFooter(text)).toBe(expected));
