import { rowOfForm } from './formOfTable';

/** Rows that look like ones that are read: which of them a person judges, and which nobody asks about. */
describe('for a person is', () => {
  test.each([
    ['a place beside so many', '社会效益指标', '综合排名', '≥5名', '第3名'],
    ['a place beside a bare number of at least', '社会效益指标', '综合排名', '≥3', '第2名'],
    ['a place among fewer', '社会效益指标', '综合排名', '全国前10', '全省第2名'],
    ['a place among others than the name says', '社会效益指标', '全省排名', '前3名', '全市第1名'],
    ['people beside places', '数量指标', '奖励运动员', '前8名', '5人'],
    ['a fall beside a limit', '社会效益指标', '减少投诉', '≤5件', '减少10件'],
    ['a fall beside where it was to fall to', '社会效益指标', '发病率下降', '降低到5%', '下降6%'],
    ['a fall under a name of where it falls to', '社会效益指标', '投诉率下降至', '≤5%', '下降6%'],
    ['a fall of a price', '经济成本指标', '成本降低后单价', '≤100元', '降低20元'],
    ['a fall by points beside a share', '生态效益指标', '能耗下降率', '5%', '下降6个百分点'],
    ['the price of a part beside the whole', '经济成本指标', '总投资', '≤20万元', '18万元/公里'],
    ['money by the head beside the whole', '经济成本指标', '总成本', '≤1000元', '600元/人'],
    ['money by the month beside that of a year', '经济成本指标', '人均补助', '≥1000元', '600元/月'],
    ['an hour too late', '时效指标', '上报时间', '11月20日17时前', '11月20日18时'],
    ['half an hour too late', '时效指标', '上报时间', '11月20日17:00前', '11月20日18:30'],
    ['a day beside an hour of it', '时效指标', '上报时间', '11月20日12时前', '11月20日'],
    ['a small share of other parts', '质量指标', '差错率', '≤0.1%', '0.1%（5/1000）'],
    ['all of it but one', '质量指标', '合格率', '≥100%', '100%（399/400）'],
    ['a share rounded up', '质量指标', '合格率', '≥95.3%', '95.4%（190/200）'],
    ['money behind the beginning of a name', '数量指标', '设备采购数量', '设备采购（10万元）', '9万元'],
    ['more than was asked beside a limit', '经济成本指标', '成本控制', '控制在预算内', '超额完成'],
    ['more than was asked beside a time', '时效指标', '及时性', '按时完成', '超额完成'],
    ['too few and more than was asked', '数量指标', '培训人数', '≥100人', '90人，超额完成'],
    ['a day of January for the end', '时效指标', '项目完成时间', '2023年12月31日前', '1月5日'],
    ['a share and parts that make another', '质量指标', '合格率', '≥95%', '95.2%（20/21）'],
    ['all of it but one, rounded', '质量指标', '合格率', '100%', '100.0%（1999/2000）'],
  ])('%s', (_case, category, name, target, achieved) => {
    const { verdict, score } = rowOfForm(category, name, target, achieved);
    expect([verdict, score]).toEqual(['needsReview', null]);
  });

  test.each([
    ...['电信诈骗防控案件数', '溺水防控死亡人数', '松材线虫病防控病死树数', '诈骗防控损失金额'],
    ...['设备更换故障', '水管更换爆管次数', '隐患消除事故数', '未办结件数'],
    ...['更换管网爆管次数', '消除火灾事故死亡人数'],
  ])('more of %s without a sign', (name) =>
    expect(rowOfForm('数量指标', name, '5', '6').verdict).toBe('needsReview'),
  );
});

describe('nobody asks about', () => {
  test.each([
    ['社会效益指标', '综合排名', '全省前3名', '第1名', 'met', '10.00'],
    ['生态效益指标', '能耗降幅', '≥5%', '下降6%', 'met', '10.00'],
    ['经济成本指标', '人均成本', '≤1000元', '900元/人', 'met', '10.00'],
    ['经济成本指标', '单价', '≤1000元', '900元/台', 'met', '10.00'],
    ['经济成本指标', '租金', '≤3000元/月', '1000元', 'met', '10.00'],
    ['数量指标', '培训期数', '10期', '15期（其中2022年2期）', 'met', '10.00'],
    ['数量指标', '招录毕业生', '≥100人', '120人（含2022年毕业生）', 'met', '10.00'],
    ['时效指标', '完成时间及时率', '100', '95', 'unmet', '9.50'],
    ['质量指标', '合格率（抽检）', '合格率（≥95%）', '96%', 'met', '10.00'],
    ['时效指标', '及时性', '按时完成', '提前完成', 'qualitative', '10.00'],
    ['数量指标', '任务', '全部完成', '超额完成', 'qualitative', '10.00'],
    ['时效指标', '资金下达时间', '12月31日前', '1月5日', 'met', '10.00'],
    ['时效指标', '招标完成时间', '12月31日前', '1月5日', 'met', '10.00'],
    ['时效指标', '开工时间', '12月31日前', '1月5日', 'met', '10.00'],
    ['数量指标', '培训期数', '10期', '12期（其中2023年新增2期）', 'met', '10.00'],
    ['满意度指标', '群众满意度', '有所提高', '95%', 'qualitative', '9.50'],
    ['数量指标', '建设任务', '完成', '10%', 'qualitative', '1.00'],
    ['数量指标', '建设任务', '按期完成', '25%', 'qualitative', '2.50'],
    ['数量指标', '购置设备', '10台', '10台、5套', 'met', '10.00'],
    ['数量指标', '道路里程', '≥10公里', '5个乡镇共12公里', 'met', '10.00'],
    ['数量指标', '培训人次', '≥500人次', '举办11期培训500人次', 'met', '10.00'],
    ['数量指标', '培训人次', '≥100人', '2个班120人', 'met', '10.00'],
    ['数量指标', '发放补贴', '≥10万元', '为120人发放12万元', 'met', '10.00'],
    ['经济成本指标', '三公经费变动率', '≤0%', '-5.2%', 'met', '10.00'],
    ['经济成本指标', '成本增长率', '≤3%', '-2%', 'met', '10.00'],
    ['数量指标', '在编人员增减', '≤0人', '-3人', 'met', '10.00'],
    ['数量指标', '供暖天数', '120', '125', 'met', '10.00'],
    ['数量指标', '持续时间', '3', '5', 'met', '10.00'],
    ['数量指标', '开展巡查', '2次/月', '3', 'met', '10.00'],
  ])('%s %s: %s, %s', (category, name, target, achieved, verdict, score) => {
    const row = rowOfForm(category, name, target, achieved);
    expect([row.verdict, row.score]).toEqual([verdict, score]);
  });

  test.each([
    ...['未央区道路', '未婚青年联谊', '未上市企业培育', '未硬化道路硬化里程', '未通公路村通车', '未诉先办'],
    ...['未入学残疾儿童送教上门', '未满18岁儿童', '未病先防', '未登记不动产登记', '未缴费户催缴数'],
    ...['更换破损路灯', '修复漏损点', '消除隐患数', '60周岁', '8小时', '1000亩', '100%覆盖'],
  ])('more of %s without a sign', (name) =>
    expect(rowOfForm('数量指标', name, '10', '12').verdict).toBe('met'),
  );
});
