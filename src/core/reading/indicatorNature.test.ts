import { indicatorRow, judgementOf } from '../../../test/scoring/rows';
import { readRow } from './readRow';
import { rowTexts, type RowTexts } from './rowTexts';
import { isPaceIndicator, isReverseIndicator, meaningOfMonth, meaningOfPoint } from './indicatorNature';

function texts(name: string, category = '', dimension = '', target = ''): RowTexts {
  return rowTexts(indicatorRow({ name, category, dimension, target }));
}

function isCost(name: string, category: string, dimension: string, target = ''): boolean {
  return readRow(indicatorRow({ name, category, dimension, target })).isCost;
}

describe('a cost by name, in whatever group it stands', () => {
  test.each([
    ['项目成本', '50万元', true],
    ['设备购置费用', '12', true],
    ['每平方米造价', '3000元/平方米', true],
    ['项目资金总额', '60', true],
    ['培训补助标准', '400元/人', true],
    ['纵向科研经费', '2000万元', false],
    ['科研经费到账额', '1000万元', false],
    ['面向中小企业采购金额', '500万元', false],
    ['医疗费用减轻', '100元/人', false],
    ['办公经费支出', '10-12万元', true],
    // A rate, a day, a count: no amount of money.
    ['经费支付及时率', '100%', false],
    ['成本核算完成时间', '12月底前', false],
    ['经费支出笔数', '12笔', false],
    ['费用报销次数', '30', false],
    // Of these more is better.
    ['节约成本', '5万元', false],
    ['带动社会投资额', '500万元', false],
    ['完成投资额', '500万元', false],
    ['争取上级经费', '80万元', false],
    ['补助经费发放金额', '80万元', false],
    ['门票收入', '80万元', false],
    ...'工程投资 政府投资 财政投入 概算 补偿款 奖金 慰问金 救助金 抚恤金 劳务报酬 稿酬 用款额 人均补助 户均补助 一次性补助 人均奖补 工程建设投资 支付工程款'
      .split(' ')
      .map((name): [string, string, boolean] => [name, '100万元', true]),
    ...'固定资产投资额 民间投资总额 研发费用加计扣除额 社会捐赠金额'
      .split(' ')
      .map((name): [string, string, boolean] => [name, '100万元', false]),
  ])('%s %s: %s', (name, target, expected) => {
    expect(isCost(name, '数量指标', '产出指标', target)).toBe(expected);
  });

  test.each(['60万元', '40万元'])('%s for 50万元 never earns full marks without a person', (achieved) => {
    const row = { name: '项目成本', category: '数量指标', target: '50万元', achieved, weight: '10' };
    expect(judgementOf(row)).toMatchObject({
      verdict: 'needsReview',
      score: null,
    });
  });
});

describe('cost is measured', () => {
  test.each([
    ['产出指标', '成本指标', '总金额', true],
    ['成本指标', '经济成本指标', '总金额', true],
    ['成本指标', '', '总金额', true],
    ['成本指标', '数量指标', '总金额', true],
    ['成本指标', '生态效益', '总金额', false],
    ['产出指标', '数量指标', '总成本', false],
    ['产出指标', '', '总成本', false],
    ['', '数量指标', '总成本', false],
    ['', '', '总成本', true],
    ['', '', '维护费用', true],
    ['', '', '工程造价', true],
    ['', '', '采购单价', true],
    ['', '', '投资额', true],
    ['', '', '价格', true],
    ['', '', '培训人数', false],
    ['产出指标', '成本指标', '成本节约率', false],
    ['产出指标', '成本指标', '资金支付率', false],
    ['成本指标', '经济成本指标', '预算执行率', false],
    ['成本指标', '经济成本指标', '预算成本控制率', true],
    ['产出指标', '成本指标', '节省资金', false],
    ['产出指标', '成本指标', '节支率', false],
    ['产出指标', '成本指标', '压减三公', false],
    ['产出指标', '成本指标', '成本降低率', false],
    ['产出指标', '成本指标', '成本下降额', false],
    ['产出指标', '成本指标', '成本降低幅度', false],
    ['产出指标', '成本指标', '成本下降比例', false],
    ['产出指标', '成本指标', '降低后的成本', true],
  ])('%s › %s › %s: %s', (dimension, category, name, expected) => {
    expect(isCost(name, category, dimension)).toBe(expected);
  });
});

describe('fewer is better', () => {
  test.each([
    '平均响应时间',
    '响应时长',
    '到场时间',
    '群众等待',
    '办事耗时',
    '通关用时',
    '办理时间',
    '办理时限',
    '处理时长',
    '修复时间',
    '误差率',
    '测量误差',
    '预算偏差率',
    'PM2.5年均值',
    'PM10年均值',
    '臭氧浓度',
    '区域噪声',
    '环境噪音',
    '资产负债率',
    '债务率',
    '政府债务余额',
    '受处分人数',
    '新发艾滋病例',
    '漏登人数',
    '请假率',
    '资金结余率',
    '返贫人数',
    '学生辍学率',
    '犯罪率',
    '不良率',
    '不合格率',
    '次品率',
    '废品率',
    '患病率',
    '缺陷数',
    '拖欠工资',
    '欠费率',
    '存货周转天数',
    '平均住院日',
    '等候时长',
    '房屋空置率',
    '闲置率',
    '流失率',
    '返工率',
    '发病率',
    '逾期',
    '能耗',
    '投诉率',
    '故障次数',
    '事故起数',
    '死亡人数',
    '降至',
    '贫困发生',
    '处理投诉件数',
  ])('%s', (name) => expect(isReverseIndicator(name)).toBe(true));

  test.each([
    '培训人数',
    '合格率',
    '线路使用时间',
    '场地利用时间',
    '故障处理率',
    '故障处理及时率',
    '投诉办结率',
    '投诉处置达标率',
    '事故隐患整改合格率',
    '故障修复完成率',
    '投诉下降率',
    '污染治理率',
    '债务余额化解率',
    '病例报告数',
  ])('not of %s', (name) => expect(isReverseIndicator(name)).toBe(false));
});

describe('a shorter span can be the better one', () => {
  test.each([
    ['时效指标', '指标', '2小时', true],
    ['时效指标', '指标', '30分钟', true],
    ['时效指标', '指标', '5个工作日', true],
    ['时效指标', '指标', '5天', true],
    ['时效指标', '指标', '5 日', true],
    ['时效指标', '指标', '2周', true],
    ['时效指标', '指标', '12月', true],
    ['时效指标', '指标', '1年', true],
    ['数量指标', '建设工期', '12个月', true],
    ['数量指标', '办理时间', '5天', true],
    ['数量指标', '办理时限', '5天', true],
    ['数量指标', '用时', '5天', true],
    ['数量指标', '时长', '5天', true],
    ['数量指标', '周期', '5天', true],
    ['数量指标', '期限', '5天', true],
    ['数量指标', '天数', '5天', true],
    ['数量指标', '培训', '5天', false],
    ['时效指标', '及时率', '100%', false],
    ['时效指标', '指标', '5天一次', false],
    ['时效指标', '指标', '', false],
  ])('%s › %s of %s: %s', (category, name, target, expected) => {
    expect(isPaceIndicator(texts(name, category, '产出指标', target))).toBe(expected);
  });
});

describe('12月 is', () => {
  test.each([
    ['时效指标', '开展工作时限', 'duration'],
    ['时效指标', '线路使用时间', 'duration'],
    ['社会效益', '本年网络租赁对办案部门影响', 'duration'],
    ['数量指标', '保障民警值班时间', 'duration'],
    ['数量指标', '系统管理服务时间', 'duration'],
    ['时效指标', '完成项目时间', 'date'],
    ['时效指标', '竣工', 'date'],
    ['数量指标', '验收时间', 'date'],
    ['时效指标', '项目完成期限', null],
    ['时效指标', '开工时间', 'date'],
    ['数量指标', '开工时间', null],
    ['时效指标', '时间安排', null],
    ['时效指标', '进度', null],
    ['数量指标', '培训人数', null],
  ])('%s › %s: %s', (category, name, expected) => {
    expect(meaningOfMonth(texts(name, category))).toBe(expected);
  });
});

describe('12.31 is', () => {
  test.each([
    ['时效指标', '完成时间', 'date'],
    ['数量指标', '截止日', 'date'],
    ['数量指标', '验收日期', 'date'],
    ['数量指标', '时间节点', 'date'],
    ['数量指标', '发布日期', 'date'],
    ['数量指标', '发布节点', 'date'],
    ['数量指标', '发布时间', null],
    ['数量指标', '发布时点', null],
    ['时效指标', '进度', null],
    ['时效指标', '完成', null],
    ['数量指标', '完成投资额', 'duration'],
    ['数量指标', '培训人数', 'duration'],
    ['时效指标', '线路使用时间', 'duration'],
    ['时效指标', '平均响应时间', 'duration'],
  ])('%s › %s: %s', (category, name, expected) => {
    expect(meaningOfPoint(texts(name, category))).toBe(expected);
  });
});
