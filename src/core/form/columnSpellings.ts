/** What a column of a form is for. */
export type ColumnRole =
  | 'dimension'
  | 'category'
  | 'name'
  | 'target'
  | 'operator'
  | 'unit'
  | 'achieved'
  | 'achievedUnit'
  | 'weight'
  | 'score'
  | 'reviewScore'
  | 'deduction'
  | 'reason'
  | 'initialBudget'
  | 'budget'
  | 'adjustedBudget'
  | 'executed'
  | 'rate';

/** Spellings by role; the first that matches counts. */
export type Spellings = readonly (readonly [ColumnRole, RegExp])[];

/** Words that only say of when or whose a figure is; 上年, 预计, 累计 and 1-7月 say that it is another figure. */
const YEAR = '全年|年度|年初|年终|年末|年底|本年度?|当年|截[至止](?:全年|年底|年末|12月底)';
const WHOSE = '单项|三级|四级|绩效|项目|指标|目标|单位';

const any = (...words: string[]) => `(?:${words.join('|')})`;

const TARGET = [
  // 年度指标值, 年初设定目标值, 全年预期值, 年度绩效指标目标值.
  `(?=.*${any('指标', '目标', '计划', '预期', '设定', '预设', '标准')})${any(YEAR, WHOSE, '调整后?', '计划', '预期', '设定', '预设', '申报', '批复', '预算', '标准')}+值`,
  // 年中调整值, 调整后目标: the target as it was changed.
  '(?:年中|期中|中期|本年)?调整(?:后的?)?(?:绩效|年度|全年)?(?:指标|目标)值?|(?:年中|期中|中期)?调整后?值|计划完成(?:指标)?值|调整前(?:指标|目标)值',
  // 原目标值 beside 现目标值 and 新目标值: before and after the change.
  '(?:[原现新]|修订后?|修正后?|变更后?|更正后?)(?:的)?(?:绩效|年度)?(?:指标|目标)?值',
].join('|');

const ACHIEVED = [
  `${any(YEAR, WHOSE, '自评')}*(?:实际)?(?:完成|实际|实现|达到|达成)${any(WHOSE)}*[值数](?:及.*)?`,
  `${any(YEAR, '自评')}*实际(?:完成)?${any(WHOSE)}+完成[值数]`,
  '自评值',
].join('|');

const WEIGHT = [
  `${any(WHOSE, '设定', '设置', '执行率', '标准', '评分标准', '评价', '考核', '参考', '规定', '配置')}*(?:分值|权重)(?:占比)?(?:[/及和]?(?:分值?|权重))?`,
  '(?:标准|满|基准|应得|权重|指标)分(?:数|值)?',
  '赋[分值]|配分|参考分',
].join('|');

const SELF = any(
  '自我评?价?',
  '自评价?',
  '评价',
  '单位',
  '部门',
  '预算单位',
  '实施单位',
  '情况',
  '最终',
  '实际',
  '最后',
  '计算',
  '完成',
  '评定',
);
const SCORE = [
  `${any(SELF, WHOSE, '执行率')}{0,6}得分(?:值|数|情况)?`,
  `${any('单位', '部门', '预算单位', '项目单位', '实施单位', '指标')}?(?:自评价?|自我评价?)(?:得|打|评)?分(?:数|值)?`,
  '实得分(?:数|值)?',
].join('|');

const BUDGETED = any('数', '金额', '额', '资金', '安排数?', '批复数?', '总额', '总数', '合计', '总计');
const BUDGET = [
  `${any('全年', '年度', '本年度?', '当年', '转移支付', '项目', '财政', '批复', '总')}*预算${BUDGETED}?`,
  `(?:${YEAR})*(?:批复|核定|下达|安排)(?:的?预算)?(?:资金|额度|金额)(?:数)?`,
  // What the year had in the end, by whatever name.
  `(?:年末|年终|最终|期末|决算)(?:批复)?预算${BUDGETED}?|(?:全年|年度|本年度?)?实际预算${BUDGETED}?`,
  '(?:全年|年度|本年度?)?可(?:用|支配|使用)(?:预算|资金|财力)(?:数|金额|额)?|(?:预算)?可执行(?:指标|预算|数)(?:数)?',
  '(?:预算)?指标下达(?:数|金额)|(?:全年|年度)?(?:计划安排|预算安排|预算批复|预算下达)(?:资金|数|金额)?',
].join('|');

const SPENT = any('执行', '支出', '使用');
const SPENDER = any(
  '全年',
  '年度',
  '本年度?',
  '当年',
  '转移支付',
  '累计',
  '预算',
  '资金',
  '财政',
  '项目',
  '实际',
);
const EXECUTED = [
  `${SPENDER}*${SPENT}(?:数|金额|额|资金|合计|总额|总计)`,
  `(?:${YEAR})拨付(?:金额|数|额)?`,
  '(?:项目|支出|财政|全年|年度)*决算(?:数|金额|额)',
  '已(?:支出|使用|执行)(?:额度|金额|数|资金)',
  '(?:全年|年度|本年度?|累计|实际|资金)*(?:支付|拨付|报账|列支)(?:数|金额|额|资金)',
  `(?=.*(?:年|实际|累计))${SPENDER}+${SPENT}`,
].join('|');

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/**
 * Headers by their meaning. Matched against the text without white space, brackets, stars and a year in front
 * (`得分(20分*执行率)`, `*年初目标值(A)`, `2022年指标值`). Spellings: published forms of twelve provinces, and what their
 * words add up to.
 */
export const ROLES: Spellings = [
  ['dimension', /^一级(?:指标)?(?:名称)?$/],
  ['category', /^二级(?:指标)?(?:名称)?$/],
  ['name', /^(?:[三四]级(?:指标)?(?:名称|内容)?|(?:绩效)?指标名称)$/],
  [
    'operator',
    /^指标(?:性质|符号|方向性?|属性|极性|导向)$|^(?:比较|计算|运算|逻辑)符号?$|^(?:比较|判断)方式$|^(?:评分|取值)方向$|^正\/?反(?:向|指标)?$|^正反向?指标$/,
  ],
  ['unit', /^(?:度量|计量|指标(?:值)?|目标值|计算)单位$/],
  ['target', whole(TARGET)],
  ['achieved', whole(ACHIEVED)],
  ['weight', whole(WEIGHT)],
  [
    'reviewScore',
    /^(?:复核|复评|核定|核查|评审|审核|抽查|财政|主管部门|上级|专家|第三方|评价组|评价机构).*分(?:值|数)?$/,
  ],
  ['score', whole(SCORE)],
  ['deduction', /^(?:扣减|应扣|扣除)分(?:数|值)?$|^扣(?:减|分)(?:数|值)$/],
  [
    'reason',
    /原因[^原]*(?:措施|分析|说明)|^(?:.{0,6}(?:偏差|偏离|差异|完成|达标|达成).{0,4})?(?:的|主要|具体)?原因$|^(?:偏差|偏离|差异|未完成|未达标?).*(?:说明|分析|措施|理由)$|^说明$/,
  ],
  ['initialBudget', whole(`年初(?:部门)?(?:批复|安排)?预算(?:安排)?${BUDGETED}?`)],
  [
    'adjustedBudget',
    whole(
      [
        `(?:年中)?(?:调整后?的?(?:全年|年度)?|(?:全年|年度)调整后?)预算${BUDGETED}?`,
        `(?:年中|预算)?(?:预算)?(?:调整|变更|追加|追减|调剂|增减)后(?:的?(?:全年|年度))?(?:预算|指标)?${BUDGETED}?`,
      ].join('|'),
    ),
  ],
  ['budget', whole(BUDGET)],
  ['executed', whole(EXECUTED)],
  [
    'rate',
    /^(?:全年|年度|资金|项目|财政)*(?:预算)?(?:执行|支出|使用)(?:率|进度)$|^总体支出进度$|^支出实现率$/,
  ],
];

/** Headers that mean a role only where no plainer header of that role stands in the same row. */
export const FALLBACKS: Spellings = [
  [
    'achieved',
    /^(?:全年|年度|年末|年终|指标|目标|实际)*(?:完成|达成|实现)(?:情况|结果)$|^(?:全年)?实际完成(?:指标)?$|^(?:全年)?完成指标$|^(?:全年|年度)?实际$|^(?:全年)?完成$|^执行结果$/,
  ],
  ['name', /^(?:绩效|评价|具体|考核)?指标(?:内容)?$/],
  ['category', /^指标(?:类型|类别|分类)$|^类[别型]$/],
  ['unit', /^单位$/],
  ['operator', /^(?:性质|符号|方向|比较符)$/],
  // The second row of a header: 符号｜值｜单位 under 预期指标值 (Hebei, Yunnan).
  ['target', /^数?值$/],
  ['weight', /^(?:分数|总分值?)$/],
  ['score', /^(?:(?:单位|部门)?评分|分数|自评结果|评价结果|自评|打分|完成分值)$/],
  ['reason', /^扣[减]?分(?:原因|理由|说明)$|^(?:(?:完成)?情况|备注)说明$|^改进措施$/],
  ['executed', /^(?:预算)?(?:执行|支出)$/],
  // 小计③=①+② beside 年初 and 调整: the budget as it came to be (Ningde 2021).
  ['budget', /^小计[①-⑳]?$/],
];

/** Bare 目标 and 计划 head a goal as well as a column of values: only beside the names of indicators are they the latter. */
export const BESIDE_NAMES: Spellings = [
  [
    'target',
    /^(?:全年|年度|年初|本年度?|当年|绩效|计划|预期|设定|项目)*(?:目标|计划|标准)$|^(?:年度|全年|年初)?预期指标$|^(?:年度|全年|本年度?|计划|目标)+(?:指标|任务)(?:数|量)?$|^计划[数量]$|^任务[数量]$|^目标任务$|^指标目标$|^预期绩效$|^预算目标$|^评价标准值$/,
  ],
];
