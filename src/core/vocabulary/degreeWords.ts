import { NEGATORS } from './negators';
import { any, maybe, one, phrase } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

/** Words that deny what stands behind them; `other` ones only look so: 不断, 不锈钢 deny nothing. */
export const DENYING = wordTable<'denies' | 'other'>([
  ...wordsMeaning<'denies' | 'other'>(
    'denies',
    'achieved cells',
    ...['不够', '不太', '不是', '没有', '未能', ...NEGATORS],
  ),
  ...wordsMeaning<'denies' | 'other'>('other', 'achieved cells', '不断'),
]);
/** Single signs of denial, wherever they stand. */
export const DENIAL_SIGNS = wordTable(wordsMeaning(true, 'targets in words', ...NEGATORS));
/** What a target wants of the thing that its name says: 管护到位, 及时拨付. */
export const STATES_WANTED = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '到位',
      '及时',
      '合格',
      '达标',
      '正常',
      '良好',
      '规范',
      '完善',
      '健全',
      '完整',
      '有序',
      '顺利',
      '畅通',
    ],
    ...[
      '稳定',
      '准确',
      '真实',
      '合规',
      '合理',
      '安全',
      '有效',
      '明显',
      '显著',
      '长期',
      '按时',
      '按期',
      '改善',
    ],
    ...[
      '提升',
      '提高',
      '增强',
      '增长',
      '增加',
      '保障',
      '满意',
      '降低',
      '减少',
      '优化',
      '加强',
      '促进',
      '带动',
    ],
  ),
);
/** Of these none is the best: 没有投诉 is no shortfall of anything. */
export const BETTER_NONE = wordTable(
  wordsMeaning(
    true,
    'targets of 社会效益指标',
    ...['投诉', '事故', '影响', '问题', '风险', '污染', '损失', '违', '案', '舆情', '纠纷', '上访', '隐患'],
    ...['差错', '浪费'],
  ),
);
/** Less than all of it (VALUES §5: 基本, 部分, 较 → middle). */
export const PARTLY = wordTable(
  wordsMeaning(true, 'VALUES §5', '大部分', '部分', '基本', '大体', '比较', '较为', '较'),
);
/** Some of it: less than 显著提升, and just what a plain 提升 wants. */
export const SOMEWHAT = wordTable(wordsMeaning(true, 'VALUES §5', '有所', '有一定', '略有', '一定程度'));
/** The same at the end of an answer. */
export const MIDDLING = wordTable(wordsMeaning(true, 'achieved cells', '一般'));
export const STRONGLY = wordTable(
  wordsMeaning(
    true,
    'VALUES §5',
    ...['显著', '明显', '大幅度', '大幅', '有效', '非常', '十分', '很', '全面', '完全', '全部', '充分'],
    ...['极大', '高度'],
  ),
);
export const STEADILY = wordTable(
  wordsMeaning(true, 'targets of 可持续影响指标', '持续', '不断', '逐步', '稳步', '进一步'),
);
/** On the way: enough of a change (逐步提升), and not of what is to be there. */
export const GRADUALLY = wordTable(wordsMeaning(true, 'achieved cells', '不断', '逐步', '稳步'));
/** What is there or not: 逐步健全 is not 健全 yet. */
export const THERE_OR_NOT = wordTable(
  wordsMeaning(
    true,
    'targets of 可持续影响指标',
    '健全',
    '完善',
    '建立',
    '形成',
    '规范',
    '到位',
    '达标',
    '建成',
  ),
);

/** Targets of which less is wanted: what a percentage beside one counts is not said. */
export const LESS_WANTED = wordTable<'less' | 'other'>([
  ...wordsMeaning<'less' | 'other'>('less', 'targets in words', '零', ...NEGATORS),
  ...wordsMeaning<'less' | 'other'>(
    'less',
    'targets in words',
    ...['杜绝', '避免', '防止', '降低', '下降', '减少', '减轻', '压减', '控制', '遏制', '缓解'],
  ),
  ...wordsMeaning<'less' | 'other'>('other', 'targets in words', '不断'),
]);
/** 无事故, 是否发生投诉: beside such a target 是 and 否 may mean either. */
export const TURNED = wordTable<'turned' | 'other'>([
  ...wordsMeaning<'turned' | 'other'>('turned', 'targets in words', '否', '零', ...NEGATORS),
  ...wordsMeaning<'turned' | 'other'>('other', 'targets in words', '不断'),
]);

/** 优秀, 效果显著: more than a standard is wanted. */
export const EXCELLENCE_WANTED = wordTable(
  wordsMeaning(true, 'targets in words', '优', '良', '好', '显著', '明显', '很', '非常', '大幅'),
);
/** 良好, 合格: a target that is itself one of the lower grades. */
export const FAIR_WANTED = wordTable(
  wordsMeaning(true, 'targets in words', '良', '好', '中', '一般', '合格', '达标'),
);
export const MOSTLY_WANTED = wordTable(
  wordsMeaning(true, 'targets in words', '基本', '部分', '大体', '大致'),
);

const ALREADY = wordTable(wordsMeaning(true, 'VALUES §5', '已'));
const ALL_OF_IT = wordTable([
  ...wordsMeaning(true, 'VALUES §5', '全部', '全面', '完全', '按时', '按期', '如期', '圆满', '均', '均已'),
  ...wordsMeaning(true, '财预〔2020〕10号', '全部或基本'),
]);
const REACHED = wordTable(wordsMeaning(true, 'VALUES §5', '达成', '完成', '实现', '达到'));
const AS_SET = wordTable(wordsMeaning(true, 'VALUES §5', '年初', '年度', '预期', '既定', '设定'));
const PLANNED = wordTable(wordsMeaning(true, 'achieved cells', '计划'));
const WHAT_WAS_SET = wordTable(wordsMeaning(true, 'VALUES §5', '指标', '目标', '效果', '要求'));
const WHAT_WAS_ASKED = wordTable(wordsMeaning(true, 'achieved cells', '任务', '规定', '标准'));

/** An answer that says plainly that the goal was reached (VALUES §5); 全部或基本达成 is the highest tier of 财预〔2020〕10号. */
export const GOAL_REACHED = phrase(
  maybe(ALREADY),
  maybe(ALL_OF_IT),
  one(REACHED),
  any(AS_SET),
  maybe(WHAT_WAS_SET),
);
/** 超额完成, 提前完成: more of it than was to be done, and sooner. */
export const MORE_REACHED = phrase(
  ...[maybe(ALREADY), one('超额'), one(REACHED), any(AS_SET), maybe(WHAT_WAS_SET)],
);
export const SOONER_REACHED = phrase(
  ...[maybe(ALREADY), one('提前'), one(REACHED), any(AS_SET), maybe(WHAT_WAS_SET)],
);
/** 完成, 全部完成: that it is done, and not by when. */
export const REACHING_WANTED = phrase(
  ...[maybe('全部', '全面', '完全', '圆满'), one(REACHED), any(AS_SET), maybe(WHAT_WAS_SET, WHAT_WAS_ASKED)],
);
export const BEST_GRADES = wordTable(wordsMeaning(true, 'VALUES §5', '优', '优秀'));

const IN_FULL = wordTable(wordsMeaning(true, 'VALUES §5', '全部', '全面', '完全', '均', '均已'));
/** Up to a standard: less than the excellence that some targets want. */
export const STANDARD_MET = phrase(maybe(ALREADY), maybe(IN_FULL), one('达标'));
export const GOOD_ENOUGH = wordTable(wordsMeaning(true, 'VALUES §5', '合格', '符合', '符合要求', '符合规定'));

const NOT_YET = wordTable(
  wordsMeaning(true, 'VALUES §5', '未', '尚未', '未能', '尚未能', '没', '没有', '不'),
);
const IN_TIME = wordTable(wordsMeaning(true, 'VALUES §5', '按时', '按期', '完全', '全部', '及时'));
const UP_TO_IT = wordTable(wordsMeaning(true, 'VALUES §5', '达标', '合格', '符合'));
const POOR_EFFECT = wordTable(
  wordsMeaning(true, '财预〔2020〕10号', ',且效果较差', '且效果较差', ',且效果差', '且效果差'),
);
/** An answer that says plainly that it was not. 没有发生事故 is not one: it may be just what was wanted. */
export const GOAL_MISSED = phrase(
  one(NOT_YET),
  maybe(IN_TIME),
  one(REACHED, UP_TO_IT),
  any(AS_SET, PLANNED),
  maybe(WHAT_WAS_SET, WHAT_WAS_ASKED),
  maybe(POOR_EFFECT),
);
/** Words by which an answer says that something was left undone, wherever in it (VALUES §6). */
export const LEFT_UNDONE = wordTable(wordsMeaning(true, 'VALUES §6', '未能', '未按时', '未按期'));
export const BAD_GRADES = wordTable(wordsMeaning(true, 'VALUES §5, §10', '差', '否', '未开展', '未实施'));

const MOSTLY = wordTable(wordsMeaning(true, 'VALUES §5', '基本', '部分', '大部分', '大体'));
const SET_UP = wordTable(wordsMeaning(true, 'achieved cells', '符合', '达标', '建立'));
export const MOSTLY_REACHED = phrase(one(MOSTLY), maybe(ALREADY), one(REACHED, SET_UP));
export const FAIR_GRADES = wordTable(
  wordsMeaning(true, 'VALUES §5', '一般', '良', '良好', '中', '中等', '较好'),
);
