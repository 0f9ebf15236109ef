import { wordTable, wordsMeaning, type Word } from './wordTable';

/** What undoes something bad: of the share that is undone, more is better again (事故隐患整改率). */
const REMEDIES: readonly string[] = [
  ...['解决', '化解', '整改', '修复', '排除', '破案', '查处', '下降', '降低', '减少', '治理', '扑灭'],
  ...['追缴', '清收', '调解', '去化', '去除', '恢复', '抢修', '维修', '回收', '劝返'],
];
/** What is done about it: 投诉办结率, 故障处理及时率. */
const DEALINGS: readonly string[] = [
  ...['处理', '处置', '办结', '办理', '响应', '回复', '答复', '受理', '应对', '结案', '报告', '上报', '核查'],
  ...['补偿', '赔付', '理赔', '救治'],
];
/** As these rates are named: 及时 and 成功 before 率. */
const HOW_WELL = ['', '及时', '达标', '合格', '完成', '成功'];

/**
 * What stands behind a word for something bad and makes more better again. A `remedy` undoes it, whatever it was; a
 * `service` is done for those it befell (失业金发放人数), but not where it was itself done badly (违规发放金额); a `state`
 * is good in itself.
 */
export const WORK_ABOUT = wordTable<'remedy' | 'service' | 'state'>([
  ...rates('remedy', REMEDIES),
  ...rates('service', DEALINGS),
  ...named(
    'remedy',
    'names of work done about something bad',
    '查处 盘活 演练 催收 清收 轮换 调解 调处 排查 化解 整改 防控 防治 监测 治理 整治 修复 救援 补植 复垦 复绿 拆除 清理 ' +
      '消除 追回 追缴 追偿 清欠 预警 扑灭 打击 去化 去除 削减 减排 减量 压减 压降 下降 降低 减少 减亏 扭亏 取缔 清零 降幅 ' +
      '改造 处治 防范 预防 无害化 抓获 移送 起诉 纠正 脱贫 清偿 偿还 干预 复耕 拦截 查办 消杀',
  ),
  ...named(
    'service',
    'names of work done for those whom it befell',
    '办结 结案 回访 救助 培训 参保 投保 保险 就业 发放 抚恤 补偿 赔偿 理赔 慰问 照护 护理 筛查 鉴定 评定 接待 宣传 引导 ' +
      '救治 诊疗 随访 帮扶 帮教 安置 补助 补贴 资助 供养 普查 预案 ' +
      '缓解 收缴 修补 遣返 找回 避险 清除 清运 净化',
  ),
  ...named('state', 'names of what is good in itself', '达标 合格 优良 满意率 满意度 良好 办结及时'),
]);

/** How far a rank rose; with 至 behind it, to which. */
const RANK_RISES: readonly string[] = [
  ...[
    '排名提升',
    '排名上升',
    '排名前移',
    '排名进位',
    '位次提升',
    '位次上升',
    '位次前移',
    '位次提升数',
    '位次进位',
  ],
  ...[
    '名次提升',
    '名次上升',
    '提升位次',
    '提升名次',
    '提升排名',
    '上升位次',
    '上升名次',
    '前移位次',
    '前进位次',
    '前进名次',
  ],
  ...['排名提升位次', '排名提升名次', '排名上升位次', '排名上升名次'],
];

/** Right before the word for something bad, in any count of it: the work is what is counted (打击违法犯罪次数). */
export const WORK_BEFORE = wordTable(
  named(
    true,
    'names of work done about something bad',
    '打击 预防 防范 查处 侦破 破获 整治 治理 排查 清理 追缴 追回 清收 拆除 纠正 取缔 挽回 化解 调解 调处 避免 遏制 盘活 打掉',
  ),
);
/** The same where a name begins with them (更换破损井盖数): of 设备更换故障 the failures are counted. */
export const WORK_FIRST = wordTable(named(true, 'names of work done about something bad', '消除 更换 修复'));
/** Directly before work: it was not done (欠费未收缴率, 故障未及时修复数). */
export const UNDONE_BEFORE_WORK = wordTable(
  named(
    true,
    'names of what was left undone',
    '未 没 没有 不 未能 未及时 未按时 未按期 未完成 未彻底 未有效',
  ),
);
/** In a name of something bad: what was left undone about it is counted. Others only begin alike. */
export const UNDONE_IN_NAME = wordTable<boolean>([
  ...named(true, 'names of what was left undone', '未 没有'),
  ...named(false, 'names of those whom work is for', '未成年 未来 未利用'),
]);
/** What should have been done, behind 未: 未缴费人数. 未婚 and 未上市 are no omissions. */
export const DUE = wordTable(
  named(
    true,
    'names of what was left undone',
    '缴费 缴纳 缴存 整改 整治 治理 清理 清运 清除 清退 办理 办结 处理 处置 落实 执行 完成 验收 支付 兑付 拨付 兑现 发放 到位 归还 偿还 收回 ' +
      '拆除 回复 答复 响应 上报 报送 销号 结案 开工 完工 竣工 交付 修复 检修 维修 年检 检验 检测',
  ),
);
/** Behind it: what was left undone is done now. */
export const CAUGHT_UP = wordTable(
  named(true, 'names of work', '催 补缴 补办 补发 补种 补验 督促 督办 追缴 追回 推进 攻坚'),
);
/** Anywhere before a word for something bad that many kinds of work are about: 处理生活垃圾量. */
export const OTHER_WORK_BEFORE = wordTable(
  named(
    true,
    'names of work done about something bad',
    '受理 处理 处置 接处 清运 收缴 清洗 报送 检测 检查 巡查 巡护 监管 抓拍 抢修 抢险 打捞 修剪 加固 安装 收集 收运 回收 销毁 查获 救护 办理 审理 登记 减 降',
  ),
);
/** Right before it: 无事故, 零投诉, 反诈骗, 防诈骗. */
export const AGAINST_IT = wordTable(named(true, 'names of work against it', '无 零 反 防 免 非 不 未'));
/** Behind a word for something bad, and nothing else behind it: the bad thing itself is counted (爆管次数, 停产企业数). */
export const COUNTED_ITSELF = wordTable(
  named(
    true,
    'names of counts: 烟头个数, 爆管次数, 停产企业数',
    '率 数 量 额 值 次 件 起 处 个 人 户 家 间 吨 例 辆 亩 宗 只 株 条 篇 份 元 米 公里 毫秒 分钟 小时 度 点 ' +
      '发生 爆发 产生 频率 存在 出现 新增 使用 平均 年均 人均 总 比例 占比 比率 比重 数量 人数 次数 件数 面积 金额 规模 强度 密度 指数 含量 水平 程度 幅度 ' +
      '时间 时长 里程 长度 体积 点位 现象 行为 事件 情况 问题 个案 人员 人口 群众 学生 职工 患者 病例 儿童 毕业生 企业 项目 工程 单位 商户 车辆 车 ' +
      '物品 产品 商品 药品 粮食 食物 物资 资金 房屋 倒塌 倒房 被执行人 垃圾 树木 设备 路灯 路段 管道 捕捞 捕猎 狩猎 采砂 采矿 占用 集资 用工 行医 营运 倾倒 经营 生产 销售',
  ),
);
/** Of these nobody wants more, whoever counts them: ≥ beside their count or share is written the wrong way round. */
export const SURELY_FEWER = wordTable(
  named(
    true,
    'names of complaint, failure and harm',
    '投诉 上访 进京访 赴京访 集体访 越级访 重复访 差评 不满意 事故 死亡 伤亡 亡人 受伤 故障 差错 出错 失误 误差 误报 漏报 不合格 不良率 不合格率 不合格批次 次品 废品 返工 返贫 ' +
      '辍学 犯罪 犯罪率 发案 发案率 发病率 患病率 感染率 复发率 发生率 流失率 流失 闲置率 逾期 超时 延误 拖欠 欠薪 亏损 噪声 浊度 ' +
      '线损 漏损 爆管 误码 丢包 烟头 乱堆 乱扔 火灾 中毒 溺水 溺亡 泄漏 泄密 宕机 停电 停水 失信 浪费',
  ),
);
/** At a name's end: of these nobody wants less, and ≤ beside them is written the wrong way round. */
export const SURELY_MORE = wordTable(
  named(
    true,
    'names of 质量指标 and 满意度指标',
    '满意度 满意率 合格率 达标率 优良率 及时率 准确率 正确率 知晓率 成功率 通过率 好评率 完好率',
  ),
);
/** Work on what nobody wants, of which a floor may be asked: 发现不合格批次, 弥补亏损, 督办欠薪. */
export const WORK_ON_HARM = wordTable(
  named(true, 'names of 数量指标', '检出 发现 弥补 核销 处警 督办 回应 接访 劝返 帮助 受理 查出'),
);
/** Before people in need: they are who it was done for (受益贫困人口数). */
export const HELP_BEFORE = wordTable(
  named(
    true,
    'names of benefit indicators',
    '受益 惠及 带动 帮扶 扶持 覆盖 资助 救助 慰问 安置 补助 培训 服务 帮助 解决 建档立卡 脱贫',
  ),
);
/** A name that begins with a fall and ends with an amount counts the fall: 减少污染物排放量. */
export const FALL_BEFORE = wordTable(named(true, 'names of 效益指标', '减少 降低 减轻 压减 削减 压降'));
export const AMOUNT_ENDINGS = wordTable(
  named(true, 'names of 效益指标', '量 额 金额 面积 支出 损失 负担 排放'),
);

/** How long that takes is of the other kind: 投诉办结时长. */
export const TIMES = wordTable(named(true, 'names of waiting and handling', '时间 时长 时限 天数 工作日'));

/** Spans of which more is better: 空气质量优良天数, 场馆开放时间. */
export const LONGER_IS_BETTER = wordTable(
  named(
    true,
    'names of spans that are good in themselves',
    '优良 达标 良好 开放 无故障 正常运行 稳定运行 安全运行 连续运行 播出',
  ),
);

/**
 * Words of a name by which fewer may be better. `done badly`, `done late`: how something was done (违规, 逾期);
 * `people`: people in need, of whom there should be few, and of whom many may have been helped. `neutral` ones hold such
 * a word and mean something else. A `matter` is what many kinds of work are about (蓝藻打捞量, 漏电保护器安装数): fewer is
 * better only where it is itself what is counted.
 */
export type FewerMeaning = 'fewer' | 'matter' | 'done badly' | 'done late' | 'people' | 'neutral';

export const FEWER_WORDS = wordTable<FewerMeaning>([
  ...named('fewer', 'SCORING §1: damage by name', '受害率 成灾率 受灾率 发生率'),
  ...named(
    'fewer',
    'forms of departments: 预算调整率',
    '调整率 调整次数 变动率 控制率 变更 调整幅度 变动幅度 变动数 波动 偏离度 偏离率 偏差率 差异率 差异额 编制偏离',
  ),
  ...named('fewer', 'names that say a fall', '下降到 降至 降到 下降至'),
  ...named(
    'fewer',
    'names of waiting and handling',
    '响应时间 响应时长 到场时间 等待 等候 耗时 用时 办理时间 办理时限 办理时长 处理时间 处理时限 处理时长 修复时间 修复时限 ' +
      '修复时长 恢复时间 周转天数 住院日 排队 候诊 办结时长 审批环节 办事环节 办理环节 环节数 办事材料 申请材料 申报材料 跑动次数 拥堵指数',
  ),
  ...named('fewer', 'names of what is to keep low', '病媒生物密度 蚊虫密度 蚊蝇密度 鼠密度 积存 缺口 空驶'),
  ...named(
    'done late',
    'names of what is done late: 逾期办结率',
    '逾期 延误 超时 延期 超期 迟到 滞后 不及时 未按期 未按时',
  ),
  ...named(
    'done badly',
    'names of what is done against the rules',
    '违规 违法 违纪 违章 错误 出错 差错 失误 漏报 误报 错报 迟报 空报率 错发 漏发 错付 误判 误诊 漏诊 重复 不规范 ' +
      '不达标 未达标 不到位 不合格 未完成',
  ),
  ...named(
    'fewer',
    'names of things nobody wants more of',
    '预算偏差 亡人 垃圾产生量 复吸 逃逸率 积案 弃标率 撤诉率 退卷率 成灾面积 减产 发病 违建面积 债务规模 隐性债务 ' +
      '结转结余 闲置资金 用纸量 浑浊度 浊度',
  ),
  ...named('fewer', 'names of measurement', '误差 浓度 PM2 PM10 噪声 噪音'),
  ...named(
    'fewer',
    'names of debt',
    '负债 债务率 债务余额 结余率 拖欠 欠费 超支 三公经费 拒付 违约 坏账 赤字 杠杆率 结转率 资产负债率 欠薪 欠税 欠缴 付息金额 付息额 积压 滞留 不良 资金沉淀 沉淀资金 结余资金 存量资金 调剂率 追加率',
  ),
  ...named(
    'fewer',
    'names of what borrowing and doing business cost',
    '融资成本 物流成本 成本占比 费用占比 成本比 利率 担保费率 保险费率 税负 企业负担 群众负担 农民负担 亏损 倒闭 物价涨幅 价格涨幅 费用涨幅',
  ),
  ...named(
    'neutral',
    'rates of gain that only hold the word: 利润率, 毛利率',
    '盈利率 毛利率 净利率 获利率 纯利率 成本利润率 费用利润率 政策性亏损补贴',
  ),
  ...named(
    'fewer',
    'names of hardship and crime',
    '返贫 辍学 退学 犯罪率 犯罪 贫困发生 发案 发案率 案发 致贫 致残 盗窃 吸毒 毒品吸食 肇事 肇祸 超期羁押 离婚率 裁员 再犯 脱管 漏管 酒驾 醉驾 毒驾 涉毒 作弊 旷课 逃课 缺课 请假率',
  ),
  ...named('neutral', 'names of how far a rank rose', RANK_RISES.join(' ')),
  ...named(
    'fewer',
    'names of the rank that was risen to',
    RANK_RISES.flatMap((rise) => ['至', '到', '为'].map((to) => rise + to)).join(' '),
  ),
  ...named(
    'fewer',
    'names of how far a rank fell',
    ['排名', '位次', '名次']
      .flatMap((rank) => ['下降', '下滑', '后移', '后退'].map((fall) => rank + fall))
      .join(' '),
  ),
  ...named(
    'fewer',
    'names of ranks, of which the first is the best',
    '排名 名次 位次 位列 水质类别 建成年份 竣工年份 完工年份',
  ),
  ...named(
    'fewer',
    'rates of loss, waste and emission',
    '漏失 失访 退费率 抛荒 滞销 代偿率 死淘 空编 弃水 弃风 弃光 化学需氧量 COD 氨氮 碳强度 吸烟率 上诉率 恩格尔系数 基尼系数 城乡收入比 资金结余',
  ),
  ...named(
    'matter',
    'names of what is untidy in streets and waters',
    '烟头 烟蒂 垃圾量 暴露垃圾 散落垃圾 垃圾落地 垃圾满溢 无主垃圾 乱堆 乱放 乱停 乱扔 乱贴 乱涂 乱挂 乱搭 乱建 违建 乱占 占道经营 小广告 ' +
      '牛皮癣 卫生死角 飞线 违停 僵尸车 漂浮物 蓝藻 富营养化 溢流 溢油 偷排 偷倒 异味 恶臭 油烟 扬尘 降尘 酸雨 黑烟 AQI ' +
      '挥发性有机物 氮氧化物 二氧化硫 总磷 总氮 重金属 粉尘 废气 危废 固废 固体废物 超采 农药残留 农残 地膜残留 虫口密度 死树 枯枝 缺株 毁林 盗伐 盗采',
  ),
  ...named(
    'matter',
    'names of services that fail or are late',
    '漏检 虚警 误码 丢包 网络延迟 网络时延 卡顿 加载时间 空载 返空 跳闸 漏电 停播 错播 空播 黑屏 灭灯 缺货 断供 过期药品 过期食品 ' +
      '霉变 停工 停产 停业 误工 窝工 误点 晚点 爽约 失约 错件 丢件 补正 通勤时间 候车时间 候车时长 跑腿次数 提交材料件数 所需材料件数 审批时限 ' +
      '中间环节 手续费 堵车 超速 报修 报错 失效 失败 错漏 断货 退款 退订 退租 退换货 空缺 缺编 欠账 呆账 留级 院感 课业负担 拒收 退票 退保 退稿 扣分 偏差值 沉降量 井盖缺失 爆管 产销差 差等路 次差路 坑洼 塌陷',
  ),
  ...named(
    'matter',
    'names of what is done against others',
    '诈骗 电诈 欺凌 群体事件 被盗 遗失 失火 走私 假冒 假药 侵权 盗版 违禁 传销 非法 谣言 伤人 咬伤 弃养 失信 破产 冒领 骗保 骗取 套取 挪用 截留 虚报 ' +
      '挤占 逃税 偷税 逃费 逃票 漏征 漏缴 漏登 受处分 断保 断缴 脱保 漏保 闯红灯 脱岗 缺岗 早退 被通报 被约谈 被问责 警情 反弹率 申诉 超预算 超概 ' +
      '结转资金 浪费 过期 弱口令 断交 挂科 撤稿 空壳村 非粮化 排污口 证明事项 提交材料 一次性用品 纸质文件占比 纸质材料占比 煤耗 未整改 未销号 未落实 未覆盖 未参保 未就业',
  ),
  ...named(
    'matter',
    'names of wards and disasters',
    '新发艾滋 再入院 再住院 再次手术 压疮 跌倒 坠床 死胎 早产 低体重儿 低出生体重 贫血 流产 输血反应 耗材占比 腹泻 职业病 尘肺 滑坡 泥石流 ' +
      '决口 管涌 溃坝 旱灾 受灾人口 因灾 绝收 受淹 赤潮 互花米草 损毁 失窃 死畜 龋齿 自杀 命案',
  ),
  ...named(
    'neutral',
    'names of days without anything bad, of advertising and of drains',
    '无故障运行 无事故天数 零事故天数 零投诉天数 广告曝光量 广告曝光率 品牌曝光量 品牌曝光率 产品曝光量 产品曝光率 ' +
      '雨水截留 污水截留 径流截留 泥沙截留 污染物截留',
  ),
  ...named('people', 'names of people in need', '失业 失业人员 失学 贫困人口 零就业'),
  ...named(
    'fewer',
    'names of quality',
    '不良率 不合格率 不合格批次 次品 废品 缺陷 返工 返修 重复报修 超标 纠错 退回 缺勤 错字 错别字 重复率 重复检查 流标 废标 ' +
      '驳回 改判 发回重审 改判发回 未结案 未办结',
  ),
  ...named(
    'fewer',
    'names of health',
    '患病率 发病率 感染率 复发率 死亡 伤亡 近视率 肥胖率 患病 病死 超重率 不良反应 夭折 溺亡 致死 受伤 新发感染 感染人数 感染数 ' +
      '感染病例 新增感染 并发症 医院感染 药占比 抗生素使用 抗菌药物使用 剖宫产 转诊率 外转率 外就诊率 费用增幅 工伤人数 自付 次均费用 次均门诊费用 大班额 大班比例',
  ),
  ...named(
    'fewer',
    'names of use',
    '空置 空心房 闲置率 闲置土地 闲置面积 闲置房产 流失率 流失 库存 空岗 故障 损耗 能耗 离职率 离职 人员流动率 员工流动率 脱落率 流动比例',
  ),
  ...named(
    'fewer',
    'names of harm',
    '事故 风险 隐患 污染 污染物 排放 损失 舆情 群体性 安全事件 突发事件 伤害 扰民 黑臭 疫情 病虫害 虫害 鼠害 病害 有害生物 疫点 问题数 攻击',
  ),
  ...named(
    'fewer',
    'names of complaint',
    '投诉 纠纷 上访 信访 差评 不满意 败诉 举报 诉讼 案件 复议 负面 曝光 通报批评 来信来访 群众来访 进京访 赴京访 拒访 来访量 来访批次 来访件 ' +
      '集体访 越级访 重复访 缠访 群访 罚款 处罚',
  ),
  ...named(
    'fewer',
    'names of damage',
    '过火 火灾 火情 火点 火险 险情 受损 毁坏 溺水 中毒 倒伏 受灾面积 损坏 破损 漏损 漏水 丢失 缺失率 腐烂 死苗 枯死 报废 变质 ' +
      '塌方 坍塌 裂缝 坑槽 危房 危桥 积水 内涝 渗漏 线损',
  ),
  ...named(
    'fewer',
    'names of what is used up',
    '水耗 电耗 油耗 气耗 耗水 耗电 消耗 用水量 用电量 人均用水 人均用电 用水总量 能源消费总量 煤炭消费总量 建设用地规模 占用 占地 超编 超员 化肥使用 化肥施用 农药使用 农药施用 农药用量 化肥用量 医疗费用增长 填埋量',
  ),
  ...named(
    'fewer',
    'names of the state of land, water and air',
    '撂荒 沙化 荒漠化 石漠化 盐渍化 草原退化 水土流失 侵蚀 裸土 裸露 劣V类 劣五类 直排 秸秆焚烧 露天焚烧 空气质量综合指数 空气综合指数 污染指数',
  ),
  ...named(
    'fewer',
    'names of what is broken off or not met',
    '中断 宕机 停机 掉线 断网 停电 断电 停水 停气 停暖 堵塞 拥堵 退货 退件 退库 召回 旷工 漏洞 泄漏 泄露 泄密 崩溃 退文 超限 超载',
  ),
  ...named(
    'neutral',
    'names of work done: 受理举报, 案件办结数, 审理案件数',
    '受理举报 举报受理 举报奖励 举报线索 有奖举报 案件办理 案件办结 办理案件 办结案件 审结案件 审理案件 受理案件 案件评查 执行案件 ' +
      '法律援助案件 案件受理 案件审理 案件执行 复议办结 诉讼服务 诉讼代理 破获案件 侦破案件 查办案件 行政处罚 处罚案件 行政处罚案件 执法案件 处理信访',
  ),
  ...named(
    'neutral',
    'names of work done about it',
    '火灾防控 火灾演练 火灾隐患排查 缺陷筛查 患病筛查 火灾保险 火灾扑救 病虫害防治 病虫害防控 病虫害监测 疫情防控 疫情监测 ' +
      '漏洞修补 漏洞修复 漏洞扫描 破损修复 破损修补 裂缝修补 占地面积 建设占地 人才流失预警 伤害保险 意外伤害险 拥堵治理 ' +
      '黑臭水体治理 黑臭水体整治 黑臭水体消除 按期办结 违规线索 盘活 应急演练 投诉回访 贷款催收 催收率 粮食轮换 问题数整改 ' +
      '水土流失治理 控制水土流失 违章查处 违章拆除 受灾面积恢复 险情处置 挽回经济损失 挽回损失 避免损失 避免经济损失 减少损失 减少经济损失 减少支出 消除安全隐患 整改问题数 取消证明事项 不合格处置 ' +
      '未完成项目清理 去库存 不良资产处置 不良贷款处置 闲置资产处置',
  ),
  ...named(
    'neutral',
    'names of what stood empty and is let',
    '空置房屋出租 空置房出租 空置厂房出租 闲置房产出租 闲置房屋出租 闲置厂房出租 闲置资产出租 闲置土地出租',
  ),
  ...named('neutral', 'names of use: 设备使用时长', '使用时 利用时 重复利用'),
  ...named(
    'neutral',
    'names of work done',
    '变更登记 信访接待 舆情监测 风险评估 风险普查 违纪线索 违法线索 不良反应报告 不良反应监测',
  ),
  ...named('neutral', 'health programmes: 血压控制率', '血压控制率 血糖控制率 糖尿病控制率'),
]);

/** Words set apart by blanks, all of one meaning. */
function named<const Meaning>(means: Meaning, seen: string, words: string): readonly Word<Meaning>[] {
  return wordsMeaning(means, seen, ...words.split(' '));
}

function rates<const Meaning>(means: Meaning, dealings: readonly string[]): readonly Word<Meaning>[] {
  const words = dealings.flatMap((word) => HOW_WELL.map((how) => `${word}${how}率`));
  return wordsMeaning(means, 'names of indicators: 投诉办结率', ...words);
}
