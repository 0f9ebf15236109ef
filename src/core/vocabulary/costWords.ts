import { wordTable, wordsMeaning, type Word } from './wordTable';

type Meaning = 'cost' | 'notCost' | 'othersMoney';

/**
 * Words of a name by which an amount is a cost in whatever group it stands (SCORING §1: a cost by name); `notCost` ones
 * say that money is saved, raised, earned or handed on: of that more is better. `othersMoney` is so too, and never the
 * form's own budget.
 */
export const COST_WORDS = wordTable<Meaning>([
  ...named('cost', 'SCORING §1', '成本 费用 经费 造价 单价 支出 补助标准'),
  ...named('cost', 'forms without groups', '价格 投资额 总投资 投资总额'),
  ...named('cost', 'the budget itself as an indicator', '资金总额 预算总额'),
  ...named(
    'cost',
    'names of costs in 数量指标: 印刷费, 工资, 合同价',
    '费 工资 薪酬 津贴 补贴标准 救助标准 发放标准 定额标准 资助标准 奖补标准 收费标准 合同价 中标价 控制价 均价 采购价 总价 ' +
      '采购金额 支付金额 合同金额 开支 花费 工程款 购置款 租金 保费 利息',
  ),
  ...named(
    'cost',
    'names of what is paid for works and goods',
    '工程投资 建设投资 政府投资 财政投入 财政投资 概算 估算 货款 设备款 尾款 进度款 征地款 拆迁款 用款 报酬 稿酬 稿费 酬金',
  ),
  ...named(
    'cost',
    'names of what is paid to people: less may be fewer people, more may be overspent',
    '补偿款 补偿金 补偿标准 奖金 慰问金 救助金 抚恤金 赔偿金 补助金 补贴资金 补助金额 补贴金额 人均补助 户均补助 亩均补助 每人补助 每户补助 每亩补助 一次性补助 人均奖补 奖励金额 ' +
      '人均补贴 户均补贴 亩均补贴 人均投资 户均投资 单位面积投资',
  ),
  ...named(
    'notCost',
    'money that comes in, or names that only hold the word: 学费收入, 消费额',
    '免费 收费 消费 缴费 费率 费比 自费 公费 付费 退费 浪费 工资性收入 征收 征缴 收缴 上缴 追缴 清欠 减免 减费 降费 追回 挽回 ' +
      '减少 销售 营业 融资 交易额 救助金发放 授信 贷款 加计扣除 计提 报销',
  ),
  ...named('notCost', '成本节约额, 压减支出, 医疗费用减轻', '节约 节省 节支 压减 降低 下降 减轻'),
  ...named('notCost', '完成投资额', '完成投资 增收 增加'),
  ...named(
    'othersMoney',
    '带动投资额, 固定资产投资额, 社会捐赠金额',
    '带动 拉动 撬动 新增 吸引 引进 招商 社会资本 社会投资 民间投资 民间资本 固定资产投资 工业投资 房地产投资 外商投资 外资 ' +
      '产业投资 技改投资 企业投资 捐赠 核销',
  ),
  ...named('notCost', '争取上级经费, 面向中小企业采购金额', '争取 筹集 募集 面向中小企业'),
  ...named('othersMoney', '纵向科研经费, 科研经费到账额', '纵向 横向 到账'),
  ...named('notCost', '补助经费发放金额', '发放 拨付 到位 下达 兑付'),
  ...named('notCost', '非税收入', '收入 产值 利润 税收 收益'),
]);

/** What one piece costs, written without 元/个: 每平方米养护单价, 人均培训成本. */
export const UNIT_COST_NAMES = wordTable(
  wordsMeaning(
    true,
    'names in 成本指标 whose target is in 元 alone',
    ...['每', '单价', '均价', '单位成本', '单位造价', '单位面积', '单位投资', '单位费用'],
    ...['单个', '单次', '单项', '人均', '户均', '亩均', '生均', '次均'],
  ),
);

/** The same at a name's end: 护理补贴标准. Elsewhere it is another word's part: 高标准农田, 标准化厂房. */
export const UNIT_COST_ENDINGS = wordTable(wordsMeaning(true, 'names in 成本指标', '标准', '单位成本'));

/**
 * Shares of money that has been used, paid or received: of these more is better, also under 成本指标, where they are no
 * saving.
 */
export const MONEY_USED_RATES = wordTable(
  wordsMeaning(
    true,
    'SCORING §1; names in 成本指标: 资金支付率',
    ...[
      '执行率',
      '支付率',
      '使用率',
      '到位率',
      '拨付率',
      '支出率',
      '下达率',
      '兑付率',
      '发放率',
      '支付进度',
      '支出进度',
    ],
    ...['执行进度', '拨付进度', '及时率', '完成率'],
  ),
);

/** Words set apart by blanks, all of one meaning. */
function named(means: Meaning, seen: string, words: string): readonly Word<Meaning>[] {
  return wordsMeaning(means, seen, ...words.split(' '));
}

/** Names of what one thing costs, whatever it is. */
export const PRICE_NAMES = wordTable(
  wordsMeaning(true, 'names of cost indicators', '单价', '单位成本', '单位造价', '单位价格'),
);
/** 实际支出96万元 under 项目成本. */
export const SPENT = wordTable(wordsMeaning(true, 'achieved cells of 成本指标', '支出', '花费', '开支'));
