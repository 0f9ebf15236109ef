import { any, anything, either, maybe, one, phrase } from './phrase';
import { wordTable, wordsMeaning, type WordTable } from './wordTable';

function words(seen: string, ...list: readonly string[]): WordTable<true> {
  return wordTable(wordsMeaning<true>(true, seen, ...list));
}

const SEEN = 'LAYOUTS §4';
const SUMS = words(SEEN, '合计', '总计', '总额');
/** 年度资金总额 and what else the row of all funds is called; what stands behind it does not matter. */
export const ALL_FUNDS = phrase(
  either(
    [maybe('年度'), maybe('项目', '财政'), one('资金'), one(SUMS)],
    [maybe('年度'), one('总金额', '总额')],
    [maybe('资金'), one('合计')],
    [one(words(SEEN, '年度预算总额', '总计', '全年预算'))],
  ),
);
/** Headers that name the whole budget of the year: 全年预算数, 预算合计, and a bare 合计 before the executed amount. */
export const WHOLE_BUDGET = phrase(
  either([one(words(SEEN, '全年', '年度预算', '年度总预算', '小计'))], [anything, one(SUMS)]),
);
export const BARE_SUM = phrase(maybe('资金'), one('合计', '总计', '小计'), maybe('数', '金额'));
export const SUM_OF_SOURCES = phrase(maybe('资金'), one(SUMS, '小计'), maybe('数', '金额'));
export const OF_THIS_YEAR = words(SEEN, '本年', '当年', '本年度');
/** 项目总预算: of all the years that a project takes. */
export const WHOLE_PROJECT = words(SEEN, '项目总');
export const YEARS = words(SEEN, '上年', '本年', '当年');
export const WHOLE_EXECUTED = words(SEEN, '全年', '年度', '本年');
/** Money handed on: 拨付数 beside 支出数 is not what was spent. */
export const HANDED_ON = words(SEEN, '拨付');
/** 支付数 beside 支出数: nobody knows which of the two counts. */
export const PAID = words(SEEN, '支付');
export const SPENT_OR_PAID = words(SEEN, '支出');
export const EXECUTED_WORD = words(SEEN, '执行');
/** 调整数, 调增数 behind a budget: that it was changed, by how much or into what. */
export const CHANGE_OF_BUDGET = words(
  SEEN,
  ...['调整', '调增', '调减', '追加', '追减', '增减', '调剂', '变更'],
);
export const SPENDING = phrase(
  ...[maybe('年度', '全年', '预算'), one('支出'), maybe('合计', '总计', '总额', '预算')],
);
/** A row beside 支出 that is no spending. */
export const INCOME = words(SEEN, '收入');
/** A first row that adds others up and is not all of the money. */
export const SUBTOTAL_OF_FUNDS = words(SEEN, '小计');
/** Of a row's label: what stands in it is part of a row above. */
export const OF_WHICH_FUNDS = phrase(one(words(SEEN, '其中')), maybe(':'));
export const PUBLIC_FUNDS = words('Chongqing', '财政拨款', '财政资金');
export const KIND_OF_PUBLIC_FUNDS = phrase(
  maybe('其中', '其中:'),
  one(words('Chongqing', '一般公共预算', '政府性基金', '国有资本')),
);

/** Of a group or a row: 预算执行情况, 资金执行率. */
export const SAYS_EXECUTION = words(SEEN, '预算执行', '资金执行', '执行率');
/** A row that is about the execution of all the money; 财政资金执行率 is about a part of it. */
export const EXECUTION_OF_ALL = words(
  SEEN,
  ...[
    '执行率',
    '预算执行率',
    '资金执行率',
    '项目预算执行率',
    '预算执行',
    '资金执行',
    '预算执行情况',
    '预算执行进度',
  ],
);

/** 预算执行（10分）, 资金执行情况（10分）: the heading over funds that are written as label and figure. */
export const EXECUTION_HEADING = phrase(
  ...[one(words(SEEN, '预算', '资金', '项目资金')), one('执行'), maybe('情况'), one('(')],
);

/** Labels that name an amount only where it stands right beside them: 资金总额｜120｜已支出｜118.8. */
export const BESIDE_AMOUNT = wordTable<'budget' | 'executed'>([
  ...wordsMeaning<'budget'>(
    'budget',
    'funds as label and figure',
    ...['资金总额', '项目资金', '项目资金总额', '预算资金', '预算总额', '安排资金', '资金安排'],
  ),
  ...wordsMeaning<'executed'>(
    'executed',
    'funds as label and figure',
    ...['已支出', '已支付', '已使用', '累计支出', '支出', '实际使用', '实际支付', '完成支付', '资金支出'],
  ),
]);

const WHOSE_MONEY = words(
  SEEN,
  ...[
    '中央',
    '国家',
    '省',
    '自治区',
    '直辖市',
    '盟',
    '市',
    '州',
    '县',
    '区',
    '旗',
    '乡',
    '镇',
    '地方',
    '本级',
  ],
  ...['当年', '本年', '上年', '财政', '一般公共预算', '政府性基金', '单位', '自有', '自筹', '社会', '其他'],
  '其它',
);
const OF_MONEY = words(
  SEEN,
  ...['本级', '级', '、', '/', '及', '和', '省', '市', '州', '县', '区', '旗', '地', '地方', '财政', '专项'],
  ...['转移支付', '拨款', '资金', '投入', '结转', '结余', '专户', '管理', '配套', '补助', '预算', '自筹'],
  ...['自有', '安排'],
);
/** A source of money: 中央资金, 省、地, 其他. */
export const SOURCE = phrase(maybe('其中', '其中:'), one(WHOSE_MONEY), any(OF_MONEY));
