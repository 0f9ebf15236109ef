import { maybe, one, phrase } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

/** Words by which a text speaks of the project's money. */
export const MONEY_TALK = wordTable([
  ...wordsMeaning(
    'money',
    'reasons for a low execution rate',
    '执行率',
    '预算',
    '资金',
    '支付',
    '结转',
    '经费',
    '拨款',
  ),
  ...wordsMeaning(
    'money',
    'reasons for a low execution rate',
    '结余',
    '付款',
    '结算',
    '尾款',
    '质保金',
    '决算',
    '拨付',
    '支出',
  ),
]);

/** How money that is left is dealt with, as 资金管理情况 has it said of any year: no cause there. */
export const LEFT_BY_RULE = wordTable(
  wordsMeaning(
    true,
    'transfer forms: 分配科学性',
    '结余资金按规定',
    '结余结转资金按规定',
    '结转结余资金按规定',
  ),
);

/** Words by which it explains what became of the money. */
export const MONEY_CAUSES = wordTable<'cause' | 'method'>([
  // How transfers are divided and paid, and no cause: 按因素法分配, 未因疫情影响拨付.
  ...wordsMeaning<'cause' | 'method'>(
    'method',
    'transfer forms: 分配科学性',
    '因素法 因素分配 因素测算 因地制宜 未因 不存在结余 不存在结转',
  ),
  ...wordsMeaning<'cause' | 'method'>(
    'cause',
    'reasons for a low execution rate',
    '因',
    '由于',
    '结余',
    '结转',
    '节约',
    '节省',
    '尾款',
    '质保金',
  ),
  ...wordsMeaning<'cause' | 'method'>(
    'cause',
    'reasons for a low execution rate',
    '尚未',
    '未支付',
    '未拨付',
    '未结算',
    '未到位',
    '未下达',
    '未执行',
  ),
  ...wordsMeaning<'cause' | 'method'>(
    'cause',
    'reasons for a low execution rate',
    '推迟',
    '延期',
    '滞后',
    '待验收',
    '待结算',
    '待支付',
    '收回',
    '退回',
    '交回',
    '余款',
    '节余',
    '压减',
  ),
]);

/** Words by which a text says that the budget was changed (CHECKS: `budget-adjusted`). */
export const BUDGET_CHANGES = wordTable([
  ...wordsMeaning(
    'change',
    'CHECKS: budget-adjusted',
    '调整',
    '收回',
    '结转',
    '下达',
    '增加',
    '减少',
    '划转',
  ),
  ...wordsMeaning(
    'change',
    'reports of budget changes',
    '追加',
    '调减',
    '调增',
    '压减',
    '核减',
    '调剂',
    '统筹',
    '追减',
    '收缴',
  ),
]);
/** What the row of an explanation is called, where one stands between the funds and the indicators. */
export const EXPLANATION_LABELS = wordTable(
  wordsMeaning('explanation', '执行率偏低原因, 预算调整情况说明', '原因', '说明', '备注'),
);

/** Heads what became of the money, in rows below the funds. */
export const FUNDS_MANAGEMENT = wordTable(
  wordsMeaning('management', 'ministry form of transfers', '资金管理情况'),
);

/** What the change must be about. */
export const BUDGET_WORDS = wordTable(
  wordsMeaning('budget', 'CHECKS: budget-adjusted', '预算', '资金', '经费', '指标文'),
);

/** An indicator row that repeats the funds block: its answer is the execution rate. */
export const EXECUTION_ROWS = wordTable([
  ...wordsMeaning(
    'rate',
    'rows among the indicators',
    '预算执行率',
    '资金执行率',
    '项目预算执行率',
    '预算执行进度',
  ),
  ...wordsMeaning(
    'rate',
    'rows among the indicators',
    '项目资金执行率',
    '预算资金执行率',
    '资金预算执行率',
    '财政资金执行率',
    ...['支出率', '资金支出率', '资金支付率', '预算支出率', '预算完成率'],
  ),
]);

/** How much of the money was spent, as a row among the indicators is called: a cause beside it is the money's. */
export const SPENDING_RATES = phrase(
  maybe('项目', '年度', '财政', '专项'),
  one('预算', '资金', '经费', '预算资金', '项目资金'),
  one('执行', '使用', '支出', '支付'),
  one('率', '进度'),
);

/** Names of an indicator row that is the funds block over again: its points are the execution's (SCORING §1). */
export const EXECUTION_INDICATORS = wordTable(
  ['', '项目'].flatMap((whose) =>
    ['预算', '资金'].flatMap((what) =>
      ['', '率', '情况', '进度'].map((tail) => ({
        word: `${whose}${what}执行${tail}`,
        means: true,
        seen: 'rows among the indicators',
      })),
    ),
  ),
);

/** Labels of money carried over from the year before. */
export const CARRY_OVER = wordTable(wordsMeaning('carryOver', 'ministry form: 上年结转资金', '结转', '结余'));

/** How a text names the whole budget and what was spent of it, right beside the amount. */
export const WHOLE_AMOUNTS = wordTable<'budget' | 'executed'>([
  ...wordsMeaning<'budget' | 'executed'>(
    'budget',
    'goal texts',
    '预算资金',
    '预算总额',
    '年度预算',
    '全年预算',
    '项目预算',
    '总预算',
  ),
  ...wordsMeaning<'budget' | 'executed'>(
    'budget',
    'goal texts',
    '安排资金',
    '预算数',
    '批复预算',
    '调整后预算',
    '财政预算',
  ),
  ...wordsMeaning<'budget' | 'executed'>(
    'executed',
    'goal texts',
    '实际支出',
    '全年支出',
    '累计支出',
    '已支出',
    '共支出',
    '执行数',
  ),
  ...wordsMeaning<'budget' | 'executed'>(
    'executed',
    'goal texts',
    '全年执行',
    '实际执行',
    '已执行',
    '资金执行',
    '支付资金',
    '实际支付',
  ),
]);
