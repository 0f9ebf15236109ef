import { judgementOf, offeredBy } from '../../../test/scoring/rows';

describe('a name by which fewer may be better, without an operator', () => {
  test.each([
    ['农作物受害率', '5‰', '2‰', ['10 越少越好', '4 越多越好']],
    ['外卖差评率', '1%', '4%', ['2.5 越少越好', '10 越多越好']],
    ['群众来信信访量', '20件', '25件', ['8 越少越好', '10 越多越好']],
    ['预算科目调整率', '10%', '5%', ['10 越少越好', '5 越多越好']],
    ['“三公”经费控制率', '100%', '80%', ['10 越少越好', '8 越多越好']],
    ['合同变更次数', '1次', '2次', ['5 越少越好', '10 越多越好']],
    ['商品房空置面积', '4万平方米', '5万平方米', ['8 越少越好', '10 越多越好']],
  ])('%s %s and %s is for a person, with both scores', (name, target, achieved, offered) => {
    const judged = judgementOf({ name, target, achieved });
    expect([judged.verdict, judged.score]).toEqual(['needsReview', null]);
    expect(offeredBy(judged)).toEqual(offered);
  });

  test.each([
    ['农作物受害率', '5‰', '5‰', 'met'],
    ['信访事项办结率', '90%', '95%', 'met'],
    ['投诉办理及时率', '90%', '95%', 'met'],
    ['不动产变更登记件数', '100件', '110件', 'met'],
    ['高血压控制率', '60%', '65%', 'met'],
    ['礼堂使用时段数', '100个', '110个', 'met'],
    ['培训人次', '100人次', '90人次', 'unmet'],
    ['差评率', '≤1%', '4%', 'unmet'],
  ])('%s %s and %s is %s for certain', (name, target, achieved, verdict) => {
    expect(judgementOf({ name, target, achieved }).verdict).toBe(verdict);
  });
});

describe('names of one kind that no published form taught', () => {
  test.each([
    ['群众举报数', '5件', '9件'],
    ['诉讼案件数', '2', '5'],
    ['林地过火面积', '10亩', '25亩'],
    ['学生近视率', '40%', '55%'],
    ['媒体负面报道次数', '1次', '3次'],
  ])('%s: %s and %s is for a person', (name, target, achieved) => {
    expect(judgementOf({ name, target, achieved })).toMatchObject({
      verdict: 'needsReview',
      score: null,
    });
  });

  test.each([
    ['投诉处理满意度', '90%', '95%'],
    ['受理举报件数', '20件', '25件'],
    ['法律援助案件数', '200件', '230件'],
    ['办结案件数', '200件', '230件'],
    ['火灾演练次数', '2次', '2次'],
  ])('%s: %s and %s is met', (name, target, achieved) => {
    expect(judgementOf({ name, target, achieved }).verdict).toBe('met');
  });
});

describe('the head of the name decides', () => {
  test.each([
    '群众来访量 群体性事件数 改判发回率 超期羁押人数 失学儿童数 贫困人口数量 新发感染人数 网络安全事件数 未结案件数',
    '融资成本 贷款利率 担保费率 企业税负 企业负担 物流成本占比 亏损额 亏损企业数 预决算差异率 编制偏离率',
    '药占比 剖宫产率 转诊率 自付比例 大班额比例 化肥使用量 农药使用量 劣V类断面比例 火点数 裸土面积 鼠害面积 病枯死树数量',
    '土壤侵蚀量 垃圾填埋量 污水直排口数量 环境空气质量综合指数 材料消耗量 人均用电量 停水次数 断电次数 路面坑槽率 桥梁病害数',
    '危房数量 积水点数量 闲置土地面积 空心房数量 办事材料数 办事环节数 人员流动率 文稿错字率 重复检查率 虫害发生面积',
    '蚊虫密度 患者外转率 资金沉淀率 预算追加率 系统崩溃次数 信息泄露事件数 再犯率 酒驾起数 车辆空驶率 零就业家庭数',
    '用水总量控制 能源消费总量 建设用地规模 预报空报率 医院感染率 补贴错发率 数据迟报率 拒访率 进京访人次 文物损毁数 馆藏失窃数',
    '互花米草面积 赤潮面积 绝收面积 受淹面积 耕地非粮化率 入河排污口数 空壳村数 命案数 断交次数 挂科率 龋齿率 自杀率 死畜数',
    '审计整改未完成数 航班取消投诉数 排查安全隐患数 处置投诉件数 提交材料数 证明事项数量 弱口令数量 论文撤稿数 过期物资比例 漏发人数',
    // What is done late or against the rules is bad as a whole; a rate of it stays a rate, and a time a time.
    '逾期办结率 超时受理件数 违规发放金额 错误登记数 预防事故发生率 降低投诉率 投诉办结时长 失业登记人数',
  ])('%s: fewer may be better', (names) => {
    expect(names.split(' ').filter((name) => !isForPerson(name))).toEqual([]);
  });

  test.each([
    '空气质量优良天数 PM2.5达标天数 排放达标率 噪声达标率 误差合格率 死亡病例报告率 病死畜禽无害化处理数量 污染物减排量',
    '事故死亡人数同比下降 投诉量减少 故障率降低 犯罪率下降 失业人员再就业人数 失业保险参保人数 失业金发放人数',
    '死亡抚恤人数 伤亡人员抚恤人数 投诉满意率 信访满意率 信访及时受理率 欠费追缴率 欠薪追回人数 纠纷调处数 舆情引导次数',
    '行政处罚案件数 火灾24小时扑灭率 打击违法犯罪次数 不良资产处置数 去库存面积',
    '蚊虫消杀次数 视力不良干预人数 撂荒地复耕面积 违纪线索处置率 网络攻击拦截率 药品不良反应报告数 零就业家庭帮扶率',
    '互花米草治理面积 入河排污口整治数 排查入河排污口数 空壳村消除数 命案侦破数 自杀干预人数 损毁路面修复面积 医院感染培训人次',
    '取消证明事项数 防空报警器数量 用水总量监测点数 赤潮监测次数 龋齿充填人数 受淹农田排涝面积',
    '整改问题数 消除安全隐患数 打掉犯罪团伙 不合格处置率 投诉举报核查率 逾期贷款回收率 辍学学生劝返率 事故起数降幅 避免经济损失',
    '受益贫困人口数 帮扶失业人员数 违规问题整改率 逾期贷款清收笔数 减少污染物排放量 危房改造户数 成本利润率 重复利用率',
  ])('%s: more is better', (names) => {
    expect(names.split(' ').filter(isForPerson)).toEqual([]);
  });

  function isForPerson(name: string): boolean {
    const target = name.endsWith('天数') ? '100天' : '100';
    return judgementOf({ name, target, achieved: target.replace('100', '101') }).verdict === 'needsReview';
  }
});
