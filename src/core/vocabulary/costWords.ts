import { wordTable, wordsMeaning } from './wordTable';

type Meaning = 'cost' | 'notCost';

/**
 * Words of a name by which an amount is a cost in whatever group it stands (SCORING §1: a cost by name); `notCost` ones
 * say that money is saved, raised, earned or handed on: of that more is better.
 */
export const COST_WORDS = wordTable<Meaning>([
  ...wordsMeaning<Meaning>('cost', 'SCORING §1', '成本', '费用', '经费', '造价', '单价', '支出', '补助标准'),
  ...wordsMeaning<Meaning>('cost', 'forms without groups', '价格', '投资额', '总投资', '投资总额'),
  ...wordsMeaning<Meaning>('cost', 'the budget itself as an indicator', '资金总额', '预算总额'),
  ...wordsMeaning<Meaning>(
    'cost',
    'names of costs in 数量指标: 印刷费, 工资, 合同价',
    ...[
      '费',
      '工资',
      '薪酬',
      '津贴',
      '补贴标准',
      '救助标准',
      '发放标准',
      '定额标准',
      '资助标准',
      '奖补标准',
      '收费标准',
    ],
    ...['合同价', '中标价', '控制价', '均价', '采购价', '总价', '采购金额', '支付金额', '合同金额'],
    ...['开支', '花费', '工程款', '购置款', '租金', '保费', '利息'],
  ),
  ...wordsMeaning<Meaning>(
    'notCost',
    'money that comes in, or names that only hold the word: 学费收入, 消费额',
    ...['免费', '收费', '消费', '缴费', '费率', '费比', '自费', '公费', '付费', '退费', '浪费', '工资性收入'],
    ...['征收', '征缴', '收缴', '上缴', '追缴', '清欠', '减免', '减费', '降费', '追回', '挽回', '减少'],
    ...['销售', '营业', '融资', '交易额', '救助金发放', '授信', '贷款'],
  ),
  ...wordsMeaning<Meaning>('notCost', '成本节约额, 压减支出', '节约', '节省', '节支', '压减', '降低', '下降'),
  ...wordsMeaning<Meaning>(
    'notCost',
    '带动投资额, 新增投资额',
    '完成投资',
    '带动',
    '拉动',
    '撬动',
    '新增',
    '增收',
    '增加',
  ),
  ...wordsMeaning<Meaning>('notCost', '争取上级经费', '争取', '筹集', '募集', '引进', '招商'),
  ...wordsMeaning<Meaning>('notCost', '补助经费发放金额', '发放', '拨付', '到位', '下达', '兑付', '支付'),
  ...wordsMeaning<Meaning>('notCost', '非税收入', '收入', '产值', '利润', '税收', '收益'),
]);
