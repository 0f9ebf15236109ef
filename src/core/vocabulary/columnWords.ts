import { ABOUT_SOMETHING_ELSE } from './aboutSomethingElse';
import {
  any,
  anything,
  butNot,
  circledNumber,
  few,
  maybe,
  maybeAll,
  one,
  phrase,
  some,
  upTo,
  type PhrasePart,
  type Phrase,
} from './phrase';
import { SPENT_IF_ALONE } from './spentIfAlone';
import { wordTable, wordsMeaning, type Word, type WordTable } from './wordTable';

/** What a column of a form is for. */
export type ColumnRole =
  | 'dimension'
  | 'category'
  | 'name'
  | 'target'
  | 'operator'
  | 'unit'
  | 'achieved'
  | 'targetAndAchieved'
  | 'achievedUnit'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'deduction'
  | 'scoringRule'
  | 'reason'
  | 'initialBudget'
  | 'budget'
  | 'adjustedBudget'
  | 'executed'
  | 'rate';

/** Headers that are built of words in an order, where there are too many to write each down. */
export interface ColumnPhrase {
  readonly phrase: Phrase;
  /** A word of which one must stand in it. */
  readonly with?: WordTable<true>;
  /** Headers of published forms that it reads. */
  readonly examples: readonly string[];
}

/** How one role's column is headed. The text is compared without white space, brackets, stars and a year in front. */
export interface ColumnWords {
  readonly role: ColumnRole;
  /** Whole headers: to add one is a line here. */
  readonly spellings: WordTable<true>;
  readonly phrases: readonly ColumnPhrase[];
}

const LAYOUTS = 'LAYOUTS §3';

function seenIn(seen: string, ...list: readonly string[]): readonly Word<true>[] {
  return wordsMeaning<true>(true, seen, ...list);
}

function words(...list: readonly string[]): WordTable<true> {
  return wordTable(seenIn(LAYOUTS, ...list));
}

function built(examples: readonly string[], ...parts: readonly PhrasePart[]): ColumnPhrase {
  return { phrase: phrase(...parts), examples };
}

const NONE = wordTable<true>([]);

/** Words that only say of when or whose a figure is; 上年, 预计, 累计 and 1-7月 say that it is another figure. */
const WHEN = words(
  ...['全年', '年度', '年初', '年终', '年末', '年底', '本年', '本年度', '当年'],
  ...['截至12月31日', '截止12月31日', '截至12月', '截止12月'],
  ...['截至全年', '截至年底', '截至年末', '截至12月底', '截止全年', '截止年底', '截止年末', '截止12月底'],
);
const WHOSE = words('单项', '三级', '四级', '绩效', '项目', '指标', '目标', '单位');
const OF_THE_YEAR = words('全年', '年度', '本年', '本年度');
const OF_THIS_YEAR = words('全年', '年度', '本年', '本年度', '当年');

/** A target's value says that it was wanted. */
const WANTED = words(
  ...['指标', '目标', '计划', '预期', '设定', '预设', '标准', '批复', '申报', '下达', '考核', '应完成'],
);
const OF_TARGETS = words(
  ...['调整', '调整后', '计划', '预期', '设定', '预设', '申报', '批复', '预算', '标准'],
  ...['设置', '下达', '考核', '应完成', '预期完成'],
);
const MIDYEAR = words('年中', '期中', '中期');
const GOAL = words('指标', '目标');
const AMENDED = words(...['修订', '修订后', '修正', '修正后', '变更', '变更后', '更正', '更正后']);
const AND_UNIT = words('及单位', '和单位', '及计量单位');
const TARGETS: readonly ColumnPhrase[] = [
  {
    phrase: phrase(some(WHEN, WHOSE, OF_TARGETS), one('值'), maybe(AND_UNIT)),
    with: WANTED,
    examples: ['年度指标值', '年初设定目标值', '全年预期值', '绩效目标值', '批复值', '指标值及单位'],
  },
  built(
    ['年中调整目标值', '调整后目标', '调整后的绩效指标值'],
    ...[maybe(MIDYEAR, '本年'), one('调整'), maybe('后', '后的')],
    ...[maybe(words('绩效', '年度', '全年')), one(GOAL), maybe('值')],
  ),
  built(['年中调整值', '调整后值'], maybe(MIDYEAR), one('调整'), maybe('后'), one('值')),
  built(['计划完成值', '计划完成指标值'], one('计划完成'), maybe('指标'), one('值')),
  built(['调整前指标值'], one('调整前'), one(GOAL), one('值')),
  built(['当年预期实现值', '预期实现值'], any(WHEN), one('预期'), any(WHEN), one('实现'), one('值')),
  // 原目标值 beside 现目标值, 修订后指标值: before and after the change.
  built(
    ['原目标值', '现目标值', '新绩效目标值', '修订后的指标值'],
    ...[one('原', '现', '新', AMENDED), maybe('的'), maybe('绩效', '年度'), maybe(GOAL), one('值')],
  ),
];

const REACHED = words('完成', '实际', '实现', '达到', '达成');
const VALUE = words('值', '数', '量', '数量');
const ACHIEVED: readonly ColumnPhrase[] = [
  built(
    ['全年实际值', '年终完成值', '实际完成指标值', '完成值', '实际完成数及说明'],
    ...[any(WHEN, WHOSE, '自评'), maybe('实际', '已', '累计实际'), one(REACHED), any(WHOSE), one(VALUE)],
    maybeAll(one('及'), anything),
  ),
  // 累计 alone may reach over several years.
  built(
    ['全年累计完成值'],
    one(words('全年', '本年', '年度')),
    one('累计'),
    one('完成'),
    any(WHOSE),
    one(VALUE),
  ),
  built(
    ['实际执行值', '指标执行值', '自评结果值'],
    some(WHEN, WHOSE, '实际', '自评'),
    one('执行', '结果'),
    one('值'),
  ),
  built(
    ['全年实际指标完成值'],
    ...[any(WHEN, '自评'), one('实际'), maybe('完成'), some(WHOSE), one('完成'), one(VALUE)],
  ),
];

const AND = words('及', '与', '和', '/', '、', '及其');
const BOTH: readonly ColumnPhrase[] = [
  built(
    ['年度指标值及完成情况', '目标值/完成值', '指标值及实际完成值', '目标及完成情况'],
    ...[any(WHEN, '绩效'), one('指标', '目标', '计划', '预期'), maybe('目标'), maybe('值'), one(AND)],
    ...[any(WHEN), maybe('实际'), one(REACHED), maybe('值', '情况', '结果')],
  ),
];

const OF_WEIGHTS = words(
  ...['设定', '设置', '执行率', '标准', '评分标准', '评价', '考核', '参考', '规定', '配置'],
  ...['设计', '计划', '所占', '分配', '额定', '赋', '配'],
);
const WEIGHT = words('分值', '权重');
const WEIGHTS: readonly ColumnPhrase[] = [
  built(
    ['指标权重', '执行率权重', '权重占比', '分值权重', '参考分值', '指标分值/权重', '权重系数', '分配分值'],
    ...[
      any(WHOSE, OF_WEIGHTS),
      one(WEIGHT),
      maybe(words('占比', '比', '比重', '比例', '系数', '值', '分配', '设置')),
    ],
    maybeAll(maybe('/', '及', '和'), one(WEIGHT, '分')),
  ),
  built(
    ['标准分', '满分值', '应得分数', '指标分'],
    ...[one(words('标准', '满', '基准', '应得', '权重', '指标')), one('分'), maybe(VALUE)],
  ),
];

const REVIEWERS = words(
  ...['复核', '复评', '核定', '核查', '评审', '审核', '抽查', '财政', '主管部门', '上级', '专家', '第三方'],
  ...['评价组', '评价机构'],
);
const REVIEW_SCORES: readonly ColumnPhrase[] = [
  built(['复核分', '财政复核得分', '主管部门评分'], one(REVIEWERS), anything, one('分'), maybe(VALUE)),
];

const SELF = words('自我', '自我评', '自我价', '自我评价', '自评', '自评价');
const OF_SCORES = words(
  ...['评价', '单位', '部门', '预算单位', '实施单位', '情况', '最终', '最后', '实际', '计算', '完成', '评定'],
  ...['执行率', '执行', '预算', '预算执行', '预算执行率', '考核'],
);
const OWN_UNIT = words('单位', '部门', '预算单位', '项目单位', '实施单位', '指标');
const SCORES: readonly ColumnPhrase[] = [
  built(
    ['得分', '自评得分', '指标得分', '单位自评得分', '执行率得分'],
    ...[few(6, SELF, OF_SCORES, WHOSE), one('得分'), maybe('值', '数', '情况')],
  ),
  built(
    ['自评分', '单位自评分', '自评打分', '自我评价分数'],
    ...[maybe(OWN_UNIT), one(words('自评', '自评价', '自我评', '自我评价'))],
    ...[maybe('得', '打', '评'), one('分'), maybe(VALUE)],
  ),
  built(['实得分', '实得分数'], one('实得分'), maybe(VALUE)),
];

const DEDUCTIONS: readonly ColumnPhrase[] = [
  built(['扣减分数', '应扣分', '扣除分值'], one(words('扣减', '应扣', '扣除')), one('分'), maybe(VALUE)),
];

const RULES: readonly ColumnPhrase[] = [
  built(
    ['评分标准', '得分计算方法', '指标赋分规则', '评价标准', '评分细则', '具体扣分标准'],
    ...[
      maybe('指标', '具体', '绩效', '自评'),
      one(words('评分', '计分', '得分', '赋分', '打分', '扣分', '评价', '给分')),
    ],
    ...[
      maybe('计算'),
      one(words('标准', '细则', '规则', '办法', '方法', '公式', '要点')),
      maybe('说明', '及说明'),
    ],
  ),
];

const SHORTFALL = words('偏差', '偏离', '差异', '完成', '达标', '达成');
const NOT_REACHED = words('偏差', '偏离', '差异', '未完成', '未达', '未达标');
const REASONS: readonly ColumnPhrase[] = [
  built(
    ['偏差原因分析及改进措施', '未完成原因及拟采取的改进措施'],
    ...[anything, one('原因'), butNot('原'), one(words('措施', '分析', '说明')), anything],
  ),
  built(
    ['原因', '偏差原因', '未完成的原因', '具体原因'],
    ...[maybeAll(upTo(6), one(SHORTFALL), upTo(4)), maybe('的', '主要', '具体'), one('原因')],
  ),
  built(
    ['未达到指标值原因', '未实现原因', '未达预期原因', '未能完成的原因'],
    ...[one(words('未达', '未实现', '未能')), upTo(6), one('原因')],
  ),
  built(
    ['偏差分析', '未完成情况说明'],
    ...[one(NOT_REACHED), anything, one(words('说明', '分析', '措施', '理由'))],
  ),
];

const BUDGETED = words(
  ...['数', '金额', '额', '资金', '安排', '安排数', '批复', '批复数', '总额', '总数', '合计', '总计'],
);
const INITIAL_BUDGETS: readonly ColumnPhrase[] = [
  built(
    ['年初预算数', '年初部门预算', '年初批复预算数'],
    ...[one('年初'), maybe('部门'), maybe('批复', '安排'), one('预算'), maybe('安排'), maybe(BUDGETED)],
  ),
];
const CHANGED = words('调整', '变更', '追加', '追减', '调剂', '增减');
const ADJUSTED_BUDGETS: readonly ColumnPhrase[] = [
  built(
    ['调整后预算数', '调整预算数', '年中调整后的全年预算数'],
    ...[maybe('年中'), one('调整'), maybe('后'), maybe('的'), maybe('全年', '年度')],
    ...[one('预算'), maybe(BUDGETED)],
  ),
  built(
    ['全年调整后预算数', '年中年度调整预算'],
    ...[maybe('年中'), one('全年', '年度'), one('调整'), maybe('后'), one('预算'), maybe(BUDGETED)],
  ),
  built(
    ['预算调整后指标', '追加后预算数', '调剂后的全年预算'],
    ...[maybe('年中', '预算'), maybe('预算'), one(CHANGED), one('后')],
    ...[maybeAll(maybe('的'), one('全年', '年度')), maybe('预算', '指标'), maybe(BUDGETED)],
  ),
];
const OF_BUDGETS = words('转移支付', '项目', '财政', '批复', '总');
const GRANTED = words('批复', '核定', '下达', '安排');
const BUDGETS: readonly ColumnPhrase[] = [
  built(
    ['全年预算数', '预算数', '转移支付预算数'],
    any(OF_THIS_YEAR, OF_BUDGETS),
    one('预算'),
    maybe(BUDGETED),
  ),
  built(
    ['批复资金', '本年下达额度', '核定的预算金额数'],
    ...[any(WHEN), one(GRANTED), maybe('预算', '的预算'), one(words('资金', '额度', '金额')), maybe('数')],
  ),
  // What the year had in the end, by whatever name.
  built(
    ['年末预算数', '最终批复预算', '决算预算'],
    ...[one(words('年末', '年终', '最终', '期末', '决算')), maybe('批复'), one('预算'), maybe(BUDGETED)],
  ),
  built(['全年实际预算数'], maybe(OF_THE_YEAR), one('实际预算'), maybe(BUDGETED)),
  built(
    ['可用资金', '全年可支配财力', '可使用预算数'],
    ...[maybe(OF_THE_YEAR), one('可'), one(words('用', '支配', '使用'))],
    ...[one(words('预算', '资金', '财力')), maybe(words('数', '金额', '额'))],
  ),
  built(
    ['可执行指标数', '预算可执行数'],
    maybe('预算'),
    one('可执行'),
    one(words('指标', '预算', '数')),
    maybe('数'),
  ),
  built(['指标下达数', '预算指标下达金额'], maybe('预算'), one('指标下达'), one(words('数', '金额'))),
  built(
    ['全年下达数', '财政下达数'],
    any(OF_THE_YEAR, '财政'),
    one('下达', '批复', '核定'),
    maybe('指标'),
    one('数'),
  ),
  built(['预算指标数', '全年指标数'], some(OF_THE_YEAR, '预算'), one('指标'), one('数', '金额')),
  built(
    ['计划安排资金', '全年预算安排', '预算批复数'],
    ...[maybe('全年', '年度'), one(words('计划安排', '预算安排', '预算批复', '预算下达'))],
    maybe(words('资金', '数', '金额')),
  ),
];
const SPENT = words('执行', '支出', '使用');
const OF_SPENDING = words('转移支付', '累计', '预算', '资金', '财政', '项目', '实际');
const AMOUNT = words('数', '金额', '额');
const EXECUTED: readonly ColumnPhrase[] = [
  built(
    ['全年执行数', '预算执行数', '当年实际支出金额', '转移支付执行数'],
    ...[any(OF_THIS_YEAR, OF_SPENDING), one(SPENT), one(AMOUNT, words('资金', '合计', '总额', '总计'))],
  ),
  built(['全年拨付金额', '年度拨付'], one(WHEN), one('拨付'), maybe(AMOUNT)),
  built(
    ['年末执行数', '年终支出数'],
    ...[
      one(
        words(
          ...['年末', '年终', '年底', '截至年底', '截至12月底', '截止12月底', '截至12月31日', '截止12月31日'],
          ...['截至年末', '1-12月', '1至12月'],
        ),
      ),
      ...[one(SPENT), one(AMOUNT)],
    ],
  ),
  built(['单位支出数', '单位实际支出金额'], one('单位'), maybe('实际'), one(SPENT), one(AMOUNT)),
  built(
    ['支出执行数', '实际完成支出', '完成支出数'],
    one('支出执行数', '完成支出', '实际完成支出', '完成支出数'),
  ),
  built(['项目支出决算数'], any(words('项目', '支出', '财政', '全年', '年度')), one('决算'), one(AMOUNT)),
  built(
    ['已支出金额', '已使用额度', '已支付资金'],
    ...[one('已'), one(SPENT, '支付'), one(words('额度', '金额', '数', '资金'))],
  ),
  built(
    ['实际支付金额', '累计拨付资金', '资金列支数'],
    ...[any(OF_THE_YEAR, words('累计', '实际', '资金')), one(words('支付', '拨付', '报账', '列支'))],
    one(AMOUNT, '资金'),
  ),
  built(
    ['实际拨付', '全年累计支付'],
    ...[maybe(OF_THE_YEAR), one(words('实际', '累计')), one(words('支付', '拨付'))],
  ),
  {
    phrase: phrase(some(OF_THIS_YEAR, OF_SPENDING), one(SPENT)),
    with: words('年', '实际', '累计'),
    examples: ['全年执行', '实际支出', '累计使用'],
  },
];
const RATES: readonly ColumnPhrase[] = [
  built(
    ['执行率', '预算执行率', '资金支出进度', '使用率', '支付率', '支出比例'],
    ...[
      any(words('全年', '年度', '资金', '项目', '财政')),
      maybe('预算'),
      one(SPENT, '支付'),
      one(words('率', '进度', '比例')),
    ],
  ),
];

const LEVEL_NAMED = [maybe('指标', '目标'), maybe('名称')] as const;

/** Headers by role; the first role that has a header counts. Spellings: published forms of twelve provinces. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  {
    role: 'dimension',
    spellings: NONE,
    phrases: [built(['一级指标', '一级指标名称', '第一级'], maybe('第'), one('一级'), ...LEVEL_NAMED)],
  },
  {
    role: 'category',
    spellings: NONE,
    phrases: [built(['二级指标', '二级指标名称', '第二级'], maybe('第'), one('二级'), ...LEVEL_NAMED)],
  },
  {
    role: 'name',
    spellings: words('指标名称', '绩效指标名称'),
    phrases: [
      built(
        ['三级指标', '四级指标名称', '三级指标内容', '三级目标', '第三级'],
        ...[
          maybe('第'),
          one('三级', '四级'),
          maybe('绩效', '明细'),
          maybe('指标', '目标'),
          maybe('及'),
          maybe('名称', '内容'),
        ],
      ),
    ],
  },
  {
    role: 'operator',
    spellings: words(
      ...['指标性质', '指标符号', '指标方向', '指标方向性', '指标属性', '指标极性', '指标导向'],
      ...['比较符', '比较符号', '计算符', '计算符号', '运算符', '运算符号', '逻辑符', '逻辑符号'],
      ...['比较方式', '判断方式', '评分方向', '取值方向', '正反', '正反向', '正反指标', '正反向指标'],
      ...['正/反', '正/反向', '正/反指标'],
    ),
    phrases: [],
  },
  {
    role: 'unit',
    spellings: words('度量单位', '计量单位', '指标单位', '指标值单位', '目标值单位', '计算单位'),
    phrases: [],
  },
  { role: 'targetAndAchieved', spellings: NONE, phrases: BOTH },
  { role: 'target', spellings: NONE, phrases: TARGETS },
  { role: 'achieved', spellings: words('自评值'), phrases: ACHIEVED },
  {
    role: 'weight',
    spellings: words('赋分', '赋值', '配分', '参考分'),
    phrases: WEIGHTS,
  },
  { role: 'reviewScore', spellings: NONE, phrases: REVIEW_SCORES },
  { role: 'score', spellings: NONE, phrases: SCORES },
  {
    role: 'deduction',
    spellings: words('扣减数', '扣减值', '扣分数', '扣分值'),
    phrases: DEDUCTIONS,
  },
  { role: 'scoringRule', spellings: NONE, phrases: RULES },
  { role: 'reason', spellings: words('说明'), phrases: REASONS },
  { role: 'initialBudget', spellings: NONE, phrases: INITIAL_BUDGETS },
  { role: 'adjustedBudget', spellings: NONE, phrases: ADJUSTED_BUDGETS },
  { role: 'budget', spellings: NONE, phrases: BUDGETS },
  { role: 'executed', spellings: NONE, phrases: EXECUTED },
  { role: 'rate', spellings: words('总体支出进度', '支出实现率'), phrases: RATES },
];

/** Headers that mean a role only where no plainer header of that role stands in the same row. */
export const FALLBACK_COLUMN_WORDS: readonly ColumnWords[] = [
  {
    role: 'weight',
    spellings: words('权数', '自评权重', '基本分', '额定分', '最高分', '指标总分'),
    phrases: [],
  },
  {
    role: 'achieved',
    spellings: words(
      '实际完成',
      '实际完成指标',
      '全年实际完成',
      '全年实际完成指标',
      '完成指标',
      '全年完成指标',
      ...[
        '实际',
        '全年实际',
        '年度实际',
        '完成',
        '全年完成',
        '执行结果',
        '年终值',
        '年末值',
        '实绩',
        '完成实绩',
      ],
      ...[
        '工作实绩',
        '实际业绩',
        '业绩值',
        '绩效值',
        '实际产出',
        '实际绩效',
        '实际水平',
        '实际情况',
        '实际结果',
      ],
      ...['全年执行情况', '年度执行情况', '指标执行情况', '执行情况', '目标执行情况', '落实情况'],
    ),
    phrases: [
      built(
        ['实际完成情况', '全年完成情况', '目标实现结果', '绩效目标完成情况', '实际完成进度'],
        ...[any(words('全年', '年度', '年末', '年终', '指标', '目标', '绩效', '实际'))],
        ...[one(words('完成', '达成', '实现')), one(words('情况', '结果', '进度', '程度'))],
      ),
    ],
  },
  {
    role: 'name',
    spellings: NONE,
    phrases: [
      built(
        ['指标', '绩效指标', '具体指标内容', '明细指标', '指标项目'],
        ...[maybe(words('绩效', '评价', '具体', '考核', '明细', '细化', '个性', '三级明细'))],
        ...[one('指标'), maybe(words('内容', '项', '项目', '描述', '设置', '明细'))],
      ),
      built(['绩效内容', '具体内容'], one('绩效', '具体', '评价', '考核'), one('内容')),
      built(['细项', '指标名', '指标细项'], maybe('指标', '考核', '评价'), one('细项', '细目', '名')),
    ],
  },
  {
    role: 'dimension',
    spellings: words('指标类'),
    phrases: [built(['大类', '指标大类'], maybe('指标'), one('大类'))],
  },
  {
    role: 'category',
    spellings: words('指标类型', '指标类别', '指标分类', '类别', '类型'),
    phrases: [built(['小类', '指标子类', '中类'], maybe('指标'), one('小类', '子类', '中类'))],
  },
  { role: 'unit', spellings: words('单位'), phrases: [] },
  { role: 'operator', spellings: words('性质', '符号', '方向', '比较符'), phrases: [] },
  // The second row of a header: 符号｜值｜单位 under 预期指标值 (Hebei, Yunnan).
  { role: 'target', spellings: words('值', '数值'), phrases: [] },
  { role: 'weight', spellings: words('分数', '总分', '总分值'), phrases: [] },
  {
    role: 'score',
    spellings: words(
      '评分',
      '单位评分',
      '部门评分',
      '分数',
      '自评结果',
      '评价结果',
      '自评',
      '打分',
      '完成分值',
      ...[
        '综合得分',
        '评分结果',
        '部门自评',
        '单位自评',
        '自评计分',
        '计分',
        '自评实得分',
        '自评成绩',
        '自行评分',
      ],
      ...['指标评分', '年度得分', '自评总分', '自评数', '自评量化分', '初评得分', '自查得分'],
    ),
    phrases: [],
  },
  {
    role: 'reason',
    spellings: words(
      ...[
        '失分原因',
        '问题及原因',
        '存在问题及原因',
        '问题和原因',
        '存在问题及改进措施',
        '问题及改进措施',
        '存在的问题及改进措施',
        '扣分原因',
        '扣分理由',
        '扣分说明',
        '扣减分原因',
        '扣减分理由',
        '扣减分说明',
      ],
      ...['情况说明', '完成情况说明', '备注说明', '改进措施'],
    ),
    phrases: [],
  },
  {
    role: 'executed',
    spellings: words('执行', '支出', '预算执行', '预算支出', ...SPENT_IF_ALONE),
    phrases: [],
  },
  // 小计③=①+② beside 年初 and 调整: the budget as it came to be (Ningde 2021).
  { role: 'budget', spellings: NONE, phrases: [built(['小计', '小计③'], one('小计'), circledNumber)] },
];

/** Words by which a header that no role is known for still names what is measured: 项目内容, 工作事项 right of 二级指标. */
export const NAMES_SOMETHING = wordTable(
  seenIn(LAYOUTS, '内容', '名称', '指标', '事项', '任务', '工作', '项目', '明细', '具体', '活动', '要素'),
);
/** Words that make such a header be about something else: 指标解释, 项目负责人, 指标来源. */
export const NAMES_ANOTHER = wordTable(
  seenIn(
    LAYOUTS,
    ...ABOUT_SOMETHING_ELSE,
    ...['完成', '标准', '权重', '设定', '设置', '要求', '举措', '做法', '计划', '成效'],
    ...['级别', '分类', '周期', '频率', '频次', '分值', '得分', '评分', '评价', '计算'],
    ...['科室', '股室', '处室', '承办', '地区', '区域', '乡镇', '镇街', '村居', '领导', '经办'],
    ...['施工', '政策', '佐证', '计量', '归口', '渠道', '要点', '是否'],
  ),
);

/**
 * 标准值 of the trade beside 年度目标值: what others reach, and no target where the row has one of its own. Under 绩效标准 stands
 * what kind of standard it is: 计划标准.
 */
export const STANDARD_VALUES = words(
  '绩效标准',
  ...['标准值', '行业标准', '行业标准值', '评价标准值', '参考标准值', '标准指标值', '计划标准值'],
);

/** 完成率 beside 实际完成值: the achieved value as a share of the target, worked out by whoever filled the form. */
export const COMPLETION_RATES = words(
  ...['完成率', '完成比率', '完成比例', '完成百分比', '达成率', '实现率'],
  ...['指标完成率', '目标完成率', '任务完成率', '计划完成率', '实际完成率', '年度完成率', '全年完成率'],
  ...['绩效完成率', '绩效目标完成率', '绩效指标完成率', '年度指标完成率', '指标实际完成率'],
);

/** Beside a score out of a hundred it may be the one that counts. */
export const WEIGHTED_SCORES = words('加权得分');
export const OUT_OF_A_HUNDRED = words('百分制');

/** Bare 目标 and 计划 head a goal as well as a column of values: only beside the names of indicators are they the latter. */
export const COLUMN_WORDS_BESIDE_NAMES: readonly ColumnWords[] = [
  {
    role: 'target',
    spellings: words(
      ...['预期指标', '年度预期指标', '全年预期指标', '年初预期指标', '计划数', '计划量', '任务数', '任务量'],
      ...[
        '目标数',
        '目标数值',
        '目标量',
        '预期数',
        '应完成',
        '应完成数',
        '应完成量',
        '计划完成',
        '计划完成数',
      ],
      ...[
        '计划完成量',
        '预定目标',
        '任务目标',
        '目标要求',
        '指标要求',
        '年初指标',
        '考核标准',
        '考核目标',
        '考核要求',
      ],
      ...['指标目标', '预期绩效', '预算目标', '评价标准值'],
    ),
    phrases: [
      built(
        ['年度指标', '计划任务数', '目标任务'],
        ...[some(OF_THE_YEAR, words('计划', '目标')), one('指标', '任务'), maybe('数', '量')],
      ),
      built(
        ['目标', '年度目标', '年初计划', '绩效目标', '标准'],
        ...[any(OF_THIS_YEAR, words('年初', '绩效', '计划', '预期', '设定', '项目'))],
        one(words('目标', '计划', '标准')),
      ),
    ],
  },
];
