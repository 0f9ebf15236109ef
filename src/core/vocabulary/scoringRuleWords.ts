import { wordTable, wordsMeaning, type WordTable } from './wordTable';

/** Words of the rules that forms print for a row: 完成得满分，每低1个百分点扣0.5分，扣完为止 (SCORING §1, printed rules). */
function words(...list: readonly string[]): WordTable<true> {
  return wordTable(wordsMeaning<true>(true, 'LAYOUTS F7, F9, F19, F21: 评分标准, 得分计算方法', ...list));
}

/** That the row was done: what stands before 得满分. */
export const RULE_DONE = words(
  ...[
    '完成',
    '已完成',
    '全部完成',
    '完成全部',
    '全额完成',
    '按时完成',
    '按期完成',
    '及时完成',
    '按计划完成',
    '如期完成',
  ],
  ...[
    '完成目标',
    '完成目标值',
    '完成指标',
    '完成指标值',
    '完成年度指标值',
    '完成任务',
    '完成计划',
    '完成年度目标',
  ],
  ...['完成年度指标', '完成预期目标', '完成年初目标', '完成绩效目标'],
  ...[
    '达到',
    '达标',
    '达成',
    '达到目标',
    '达到目标值',
    '达到指标',
    '达到指标值',
    '达到年度指标值',
    '达到标准',
    '达到要求',
  ],
  ...[
    '达到预期',
    '达到预期目标',
    '达到预期值',
    '达到计划',
    '达到计划值',
    '达到年度目标',
    '达到绩效目标',
    '达到年度目标值',
  ],
  ...[
    '达到标准值',
    '达到规定',
    '达成目标',
    '达成目标值',
    '达成指标',
    '达成预期目标',
    '达成预期指标',
    '实现',
    '实现目标',
  ],
  ...[
    '实现预期目标',
    '实现绩效目标',
    '合格',
    '符合',
    '符合要求',
    '符合标准',
    '符合规定',
    '及时',
    '按时',
    '满足',
    '满足要求',
  ],
  ...[
    '在目标值以内',
    '在目标值内',
    '在指标值以内',
    '在指标值内',
    '不超过目标值',
    '不超过指标值',
    '不超目标值',
  ],
  ...[
    '达到或超过目标值',
    '达到或超过指标值',
    '达到或超过',
    '大于等于目标值',
    '大于等于指标值',
    '等于目标值',
    '等于指标值',
  ],
  ...[
    '不低于目标值',
    '不低于指标值',
    '≥目标值',
    '≥指标值',
    '≤目标值',
    '≤指标值',
    '控制在目标值以内',
    '控制在指标值以内',
    ...[
      '不超过',
      '未超过',
      '不超',
      '未超',
      '未超出',
      '不高于',
      '不高于目标值',
      '不高于指标值',
      '未超过目标值',
      '未超过指标值',
    ],
  ],
  ...['未超预算', '不超预算', '不超过预算', '未超出预算', '在预算范围内', '控制在预算内', '控制在预算范围内'],
  ...['目标值以上', '目标值以内', '目标值及以上', '未发生', '按标准发放', '按标准执行'],
);
/** That some of it was done: 部分完成按比例得分. */
export const RULE_IN_PART = words(
  '部分完成',
  '部分达到',
  '部分达成',
  '部分实现',
  '部分达标',
  '部分完成目标',
  '部分完成任务',
  '部分达成目标',
);
/** 得80%分值: before a share of the points, and what it is a share of beside RULE_POINTS. */
export const RULE_SHARE_GIVEN = words('得', '计', '记', '给', '按', '赋');
/** 得8分: before so many points. */
export const RULE_POINTS_GIVEN = words('得', '计', '记', '给', '为', '得分', '赋');
export const RULE_SHARE_OF = words('分', '得分', '满分', '分数');
/** Whatever the words before it did not name: 否则不得分. */
export const RULE_OTHERWISE = words('否则', '反之', '其他情况', '其余情况', '其他', '其余');
/** That it was not, or the rest: before 不得分 or 按比例得分. */
const NOT_DONE = words(
  ...['逾期', '超期', '延期', '超时', '逾期完成', '超期完成', '延期完成', '超时完成', '逾期未完成'],
  ...[
    '超预算',
    '超出预算',
    '超过预算',
    '超支',
    '少于目标值',
    '未达到预期指标',
    '未达成预期',
    '未达成预期指标',
  ],
  ...['未完成', '没有完成', '没完成', '未全部完成', '未按时完成'],
  ...[
    '未按期完成',
    '未及时完成',
    '未按计划完成',
    '未完成目标',
    '未完成目标值',
    '未完成指标值',
    '未完成任务',
    '未完成计划',
  ],
  ...[
    '未达到',
    '未达',
    '未达标',
    '不达标',
    '达不到',
    '未达成',
    '没有达到',
    '未达到目标',
    '未达到目标值',
    '未达到指标值',
    '未达到年度指标值',
  ],
  ...[
    '未达到标准',
    '未达到要求',
    '未达到预期',
    '未达到预期目标',
    '未达目标值',
    '未达指标值',
    '未达成目标',
    '未实现',
    '未实现目标',
  ],
  ...[
    '不合格',
    '不符合',
    '不符合要求',
    '不及时',
    '未及时',
    '未按时',
    '不满足',
    '低于目标值',
    '低于指标值',
    '小于目标值',
  ],
  ...[
    '超过目标值',
    '超过指标值',
    '超出目标值',
    '高于目标值',
    '超过',
    '超出',
    '<目标值',
    '<指标值',
    '>目标值',
  ],
);
/** Of these what is said of more than was wanted. */
export const RULE_BEYOND = words(
  '超过',
  '超出',
  '超过目标值',
  '超过指标值',
  '超出目标值',
  '高于目标值',
  '>目标值',
);
export const RULE_NOT_DONE = wordTable([...RULE_OTHERWISE.words, ...NOT_DONE.words]);
/** What stands between such words and the points. */
export const RULE_JOINS = words(
  '的',
  '时',
  '则',
  '后',
  '得',
  '可',
  '即',
  '情况下',
  '的情况下',
  '年度',
  '该项',
  '本项',
  '该指标',
  '指标',
  '均',
  // 得满分10分.
  '满分',
);
/** All the points. */
export const RULE_FULL = words(
  ...[
    '得满分',
    '计满分',
    '记满分',
    '给满分',
    '为满分',
    '满分',
    '得全分',
    '计全分',
    '得全部分值',
    '得该项满分',
    '得该项分值',
  ],
  ...[
    '得该指标满分',
    '得该项全部分值',
    '得本项满分',
    '不扣分',
    '得权重分',
    '得标准分',
    '得分值',
    '得指标分值',
    '得该指标分值',
  ],
  ...[
    '记该指标所赋全部分值',
    '得该指标所赋全部分值',
    '记该指标所赋全部分数',
    '记全部分值',
    '赋满分',
    '赋予满分',
    '打满分',
    '评满分',
  ],
);
/** None of them. */
export const RULE_NONE = words(
  ...[
    '不得分',
    '得0分',
    '计0分',
    '记0分',
    '得零分',
    '计零分',
    '记零分',
    '为0分',
    '0分',
    '不计分',
    '不给分',
    '该项不得分',
  ],
  ...[
    '本项不得分',
    '该指标不得分',
    '扣全分',
    '扣完',
    '全扣',
    '扣除全部分值',
    '扣除全部分数',
    '扣全部分值',
    '扣除该项分值',
  ],
  ...['赋0分', '赋零分', '打0分'],
);
/** As the usual rule has it: in proportion to what was reached. */
export const RULE_PROPORTIONAL = words(
  ...[
    '按比例',
    '按完成比例',
    '按实际完成比例',
    '按实际比例',
    '按完成率',
    '按实际完成率',
    '按照完成比例',
    '按照比例',
    '按照完成率',
  ],
  ...[
    '按照实际完成比例',
    '同比例',
    '按相应比例',
    '按未完成比例',
    '按完成程度比例',
    '按偏差比例',
    '按达成率',
    '按实现程度',
  ],
  ...[
    '按完成情况',
    '按实际完成情况',
    '根据完成情况',
    '根据实际完成情况',
    '按照完成情况',
    '按照实际完成情况',
    '按完成程度',
  ],
  ...[
    '按完成值与指标值的比例',
    '按实际完成值与指标值的比例',
    '按照完成值与指标值的比例',
    '按完成值与目标值的比例',
  ],
  ...['按照实际完成值与指标值的比例', '按实际完成值与目标值的比例', '按照完成值与目标值的比例'],
  // 按B/A或A/B*该指标分值记分: A the target, B what was reached, by whether more or fewer are better (national form of 2020).
  ...['按B/A或A/B', '按A/B或B/A', '按B/A', '按(B/A)'],
  // 完成比例赋分: the name of the method.
  '完成比例',
);
/** What is then done with the points. */
export const RULE_GIVES = words(
  ...[
    '得分',
    '计分',
    '记分',
    '给分',
    '扣分',
    '扣减',
    '扣除',
    '扣减分值',
    '计算得分',
    '计算',
    '评分',
    '打分',
    '赋分',
    '折算',
  ],
  ...[
    '相应得分',
    '相应扣分',
    '进行扣分',
    '扣除相应分值',
    '扣减相应分值',
    '扣除分数',
    '扣除分值',
    '计算分值',
    '酌情扣分',
  ],
  ...['×分值', '×分值计分', '×权重', '*分值', '*分值计分', '*权重', '乘以分值', '计分法'],
  ...['*', '×'].flatMap((times) =>
    ['该指标分值记分', '该指标分值计分', '该指标分值', '分值记分', '该项分值', '指标分值'].map(
      (points) => times + points,
    ),
  ),
);
/** A person is to say how much: 未完成酌情扣分. */
export const RULE_BY_PERSON = words(
  ...['酌情扣分', '酌情给分', '酌情得分', '酌情计分', '酌情打分', '酌情评分', '酌情赋分', '酌情扣减'],
  ...['视情况扣分', '视情扣分', '视情况得分', '视情况给分', '适当扣分', '相应扣分'],
);
/** What a rule cannot do without; a text without any of it (计划标准, 验收报告) is none. */
export const RULE_SIGNS = words(
  ...[
    '得分',
    '计分',
    '记分',
    '给分',
    '评分',
    '打分',
    '赋分',
    '扣分',
    '满分',
    '分值',
    '加分',
    '减分',
    '全分',
    '零分',
  ],
  ...['扣', '权重', '比例', '比率', '酌情', '视情', '折算', '折半', '减半', '一半', '清零', '归零', '否决'],
  ...[
    '系数',
    '等级',
    '档',
    '是否法',
    '详见',
    '见附',
    '见表',
    '见下',
    '见上',
    '附件',
    '同上',
    '同前',
    '参照',
    '另行',
  ],
);
/** A rule that is the one of the row above. */
export const SAME_AS_ABOVE = words('同上', '同前', '同上。', '同上一行', '同上一指标');
/** What a limit is set for, as far as the words say nothing of what is measured: 实际完成≥95%. */
export const RULE_OF_ITSELF = words(
  ...[
    '实际',
    '完成',
    '目标',
    '任务',
    '指标',
    '值',
    '结果',
    '年度',
    '如果',
    '若',
    '如',
    '当',
    '且',
    '比例',
    '比率',
    '率',
  ],
  ...['达到', '达成', '计划', '率达', '为', '的', 'X', 'x', 'A', 'B', '情况', '得', '项目'],
  // 未按规定时间, 工作全部: how and when, but not what.
  ...[
    '定量',
    '未',
    '按',
    '按照',
    '规定',
    '时间',
    '时限',
    '期限',
    '全部',
    '均',
    '都',
    '该',
    '本',
    '项',
    '各',
    '在',
    '内',
    ':',
  ],
  ...[
    '工作',
    '预期',
    '年初',
    '绩效',
    '验收',
    '能',
    '能够',
    '要求',
    '标准',
    '数量',
    '时',
    '及时',
    '按时',
    '按期',
    '全年',
  ],
  ...['最高', '最多', '年底', '年底前', '年内', '当年', '对应', '凡', '足额', '保质保量', '业务', '共'],
);
/** How far off something is, not how much of it was done. */
export const RULE_DEVIATION = words(
  ...['偏差', '偏离', '误差', '差异', '差距', '相差', '浮动', '超出', '超额', '未完成', '不合格', '未达'],
  ...['低于目标', '高于目标', '超过目标', '增长', '下降', '降低', '提高', '减少', '增加'],
);
/** What changes nothing: where the taking off ends. */
export const RULE_ENDINGS = words(
  '扣完为止',
  '扣完该项分值为止',
  '直至扣完',
  '扣至0分',
  '扣完分值为止',
  '扣到0分',
  '最低0分',
  '最低为0分',
  '扣完即止',
  ...['直至扣完为止', '直到扣完为止', '扣完该项分为止', '扣完本项分值为止', '扣完权重分为止'],
  ...['扣完该指标分值为止', '直至扣完该项分值', '扣完权重为止'],
);
/** Fewer than was wanted: 每低1个百分点. */
export const RULE_BELOW = words(
  ...[
    '低',
    '降低',
    '下降',
    '减少',
    '少',
    '差',
    '缺',
    '缺少',
    '低于',
    '少于',
    '未',
    '不足',
    '降',
    '没有',
    '偏低',
    '落后',
    '不达标',
  ],
);
/** More than was wanted: 每超1个百分点. */
export const RULE_ABOVE = words(
  '超',
  '超过',
  '超出',
  '高',
  '高于',
  '增加',
  '多',
  '多于',
  '提高',
  '上升',
  '升高',
  '偏高',
);
/** A step, and no limit: 每低于1个百分点. */
export const RULE_EACH = words('每');
/** What should not happen at all: 每发生1起. */
export const RULE_HAPPENED = words('发生', '出现');
/** Later than was wanted: 每逾期1天. */
export const RULE_LATE = words(
  '逾期',
  '延迟',
  '推迟',
  '晚',
  '超期',
  '拖延',
  '滞后',
  '延期',
  '迟',
  '延后',
  '延误',
);
/** What a step is taken of, between its word and its figure: 每低于目标值1个百分点. */
export const RULE_STEP_FROM = words(
  '每',
  '目标值',
  '指标值',
  '计划值',
  '标准值',
  '目标',
  '年度指标值',
  '计划',
  '要求',
  '完成率',
  '满意度',
  '实际完成值',
  '完成数',
  '比',
  '较',
  '满意率',
  '合格率',
  '执行率',
  '一次性',
  '数量',
  '按',
  '验收',
  '覆盖率',
  '到位率',
  '及时率',
  '标准',
  '相差',
);
/** The quotient of achieved value and target, and the points that it is multiplied with. */
export const RULE_ACHIEVED = words(
  '实际完成值',
  '完成值',
  '实际值',
  '全年实际值',
  '实际完成数',
  '完成数',
  '实际完成',
  '实际完成量',
  '实际完成指标值',
  '实际数',
  'B',
);
export const RULE_TARGET = words(
  '目标值',
  '指标值',
  '年度指标值',
  '年初目标值',
  '计划值',
  '计划完成值',
  '计划数',
  '计划完成数',
  '预期值',
  '预期指标值',
  '年度目标值',
  'A',
);
export const RULE_POINTS = words(
  '分值',
  '权重',
  '指标分值',
  '该指标分值',
  '该项分值',
  '标准分',
  '权重分',
  '本项分值',
  '指标权重',
  '指标权重分值',
  '该指标权重',
);
/** What was done, of the target. */
export const RULE_COMPLETION = words(
  ...['完成率', '实际完成率', '完成比例', '实际完成比例', '达成率', '指标完成率', '任务完成率'],
);
export const RULE_RATES = wordTable([
  ...RULE_COMPLETION.words,
  ...words('执行率', '预算执行率', '资金执行率', '支出进度').words,
]);
/** Words that make 完成 be something less: 部分完成, 未按规定完成. */
export const RULE_LESSENING = words(
  ...[
    '部分',
    '基本',
    '其中',
    '一项',
    '每',
    '仅',
    '只',
    '未',
    '没',
    '不',
    '非',
    '无',
    '任一',
    '任意',
    '任',
    '1项',
    '1个',
    '1次',
    '1处',
    '某',
  ],
);
/** Words before a limit, by the sign that they stand for; 以上 and 以下 stand behind it. */
export const RULE_SIGNS_BEFORE = wordTable<'≥' | '≤' | '<' | '>'>([
  ...wordsMeaning<'≥'>(
    '≥',
    'LAYOUTS: 评分标准',
    '≥',
    '大于等于',
    '大于或等于',
    '不低于',
    '不少于',
    '不小于',
    '达到',
    '在',
    '达',
  ),
  ...wordsMeaning<'≤'>(
    '≤',
    'LAYOUTS: 评分标准',
    '≤',
    '小于等于',
    '小于或等于',
    '不高于',
    '不超过',
    '不大于',
    '控制在',
  ),
  ...wordsMeaning<'<'>('<', 'LAYOUTS: 评分标准', '<', '小于', '低于', '不足', '少于', '不到'),
  ...wordsMeaning<'>'>('>', 'LAYOUTS: 评分标准', '>', '大于', '高于', '超过', '超出'),
]);
export const RULE_SIGNS_BEHIND = wordTable<'≥' | '≤' | '<'>([
  ...wordsMeaning<'≥'>(
    '≥',
    'LAYOUTS: 评分标准',
    '以上',
    '及以上',
    '(含)以上',
    '以上(含)',
    '(含)及以上',
    '含以上',
    '或以上',
  ),
  ...wordsMeaning<'≤'>('≤', 'LAYOUTS: 评分标准', '及以下', '(含)以下', '以下(含)', '以内', '含以下', '之内'),
  ...wordsMeaning<'<'>('<', 'LAYOUTS: 评分标准', '以下', '以下(不含)', '(不含)以下'),
]);
/** How the second half of a clause begins: 执行率≥95%，得10分. */
export const RULE_OPENINGS = words('得', '计', '记', '扣', '为', '按');
export const RULE_TAKEN_OFF = words('扣', '扣减', '扣除', '扣掉', '扣该项', '扣本项', '减', '扣减该项');
/** 按评判等级赋分: that it is scored, without saying how. */
export const RULE_SCORED = words('赋分', '计分', '评分', '打分', '记分');
/** 满分50分: what there is to earn. */
export const RULE_WHOLE = words('满分', '共', '分值', '总分', '标准分', '权重', '本项满分', '该项满分', '计');

/** One text for both kinds of rows: 定量指标：…；定性指标：… (national form of 2020). */
export const RULE_OF_FIGURES = '定量';
export const RULE_OF_QUALITY = '定性';
