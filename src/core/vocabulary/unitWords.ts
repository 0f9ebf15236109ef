import { wordTable, wordsMeaning, type Word } from './wordTable';

/** Spellings of a unit, each to the one used for comparing. */
export const UNIT_SPELLINGS = wordTable<string>([
  ...spelt('%', '百分比', '百分之', '个百分点', '百分点'),
  ...spelt('月', '个月'),
  ...spelt('工作日', '个工作日', '工作天'),
  ...spelt('小时', '个小时', 'h', '钟头'),
  ...spelt('日', '个自然日', '自然日', '天', '号', '日历天', '日历日', '个日历天'),
  ...spelt('平方米', 'm2', 'M2', '平米'),
  ...spelt('立方米', 'm3', 'M3', '方', '立方'),
  ...spelt('度', '千瓦时', 'kwh', 'kWh', 'KWH', '度电'),
  ...spelt('公里', 'km', 'KM', 'Km', '千米'),
  ...spelt('米', 'm'),
  ...spelt('厘米', 'cm'),
  ...spelt('台套', '台(套)', '台/套', '套/台'),
  ...spelt('件套', '件(套)', '件/套', '套/件'),
  ...spelt('场', '场次'),
  ...spelt('批', '批次'),
  ...spelt('周岁', '岁'),
  ...spelt('元', '元人民币', '人民币元'),
  ...spelt('公顷', 'ha', 'hm2'),
  ...spelt('平方公里', 'km2', '平方千米'),
  ...spelt('克', 'g'),
  ...spelt('公斤', 'KG', 'Kg'),
  ...spelt('吨', 't'),
  ...spelt('分贝', 'dB'),
  ...spelt('毫秒', 'ms'),
  ...spelt('周', '个星期', '星期'),
  ...spelt('kW', 'KW', 'kw'),
  ...spelt('兆瓦', 'MW'),
]);

/** 5个百分点 of a share are not 5% of it. */
export const POINTS_OF_SHARE = wordTable([{ word: '百分点', means: true, seen: 'targets of 效益指标' }]);

/** Counters of one thing: 服务器 10台套 are 10台, 企业 50户 are 50家. A unit may stand in several lists. */
export const SAME_COUNTERS: readonly (readonly string[])[] = [
  '人 名 位',
  '户 家',
  '台 台套',
  '套 台套',
  '件 件套',
  '套 件套',
  '台 辆',
  '株 棵',
  '册 本',
  '块 只',
  '栋 幢',
  '平方 平方米',
  '学时 课时',
  '分钟 分',
].map((list) => list.split(' '));

/**
 * Counters that people take for one another: 5个 for 5项. Two figures that lie near each other are held against each other,
 * and that is said; 20次 beside 5场 may count something else. Not 村 and 户, 所 and 间, 种 and 个: of the one there are many
 * of the other.
 */
export const LIKE_COUNTERS: readonly (readonly string[])[] = [
  '个 项 件',
  ...['家', '户', '处', '座', '所', '间', '份', '篇', '村', '点'].map((one) => `个 项 ${one}`),
  '处 座 点',
  '项 种 类',
  '份 篇',
  '场 次',
  '台 套',
  '人次 人/次',
  '件 起 例 宗',
].map((list) => list.split(' '));

/** How often in a year: 1次/月 are 12次 where it went on all the year. */
export const TIMES_A_YEAR = wordTable<number>([
  { word: '半年', means: 2, seen: '每半年1次' },
  { word: '季度', means: 4, seen: '每季度1次' },
  { word: '季', means: 4, seen: '每季1次' },
  { word: '月', means: 12, seen: '每月1次' },
  { word: '周', means: 52, seen: '每周1次' },
]);

/** 每月不少于1次: of what time a figure is said that stands behind. A form tells of one year anyway. */
export const EACH_TIME = wordTable<string>([
  ...['每年', '每年度', '年均', '全年'].map((word) => ({ word, means: '', seen: 'targets of 数量指标' })),
  { word: '每半年', means: '/半年', seen: 'targets of 数量指标' },
  { word: '每季度', means: '/季度', seen: 'targets of 数量指标' },
  { word: '每季', means: '/季度', seen: 'targets of 数量指标' },
  { word: '每月', means: '/月', seen: 'targets of 数量指标' },
  { word: '每周', means: '/周', seen: 'targets of 数量指标' },
]);

/** The same of what else a unit may count for. */
export const A_DAY_OR_YEAR = wordTable<number>([
  { word: '日', means: 365, seen: '8小时/天' },
  { word: '年', means: 1, seen: '≥3次/年' },
]);

/** For which time a name asks, as often as it comes in a year: 每周开放时间, 月均活动场次. */
export const PERIOD_NAMES = wordTable<number>([
  ...wordsMeaning(365, 'names of 数量指标', '每日 每天 日均'),
  ...wordsMeaning(52, 'names of 数量指标', '每周 周均 周开放'),
  ...wordsMeaning(12, 'names of 数量指标', '每月 月均'),
  ...wordsMeaning(4, 'names of 数量指标', '每季 季均'),
  ...wordsMeaning(2, 'names of 数量指标', '每半年'),
  ...wordsMeaning(1, 'names of 数量指标', '每年 年均 全年'),
]);

/** Units that measure the same thing: how many of the base unit one of them is. A working day is no day of 24 hours. */
export const UNIT_SIZES = wordTable<{ readonly base: string; readonly factor: number }>([
  sized('吨', '克', 1_000_000),
  sized('公斤', '克', 1000),
  sized('千克', '克', 1000),
  sized('kg', '克', 1000),
  sized('斤', '克', 500),
  sized('克', '克', 1),
  sized('公里', '厘米', 100_000),
  sized('米', '厘米', 100),
  sized('厘米', '厘米', 1),
  sized('年', '月', 12),
  sized('月', '月', 1),
  sized('周', '秒', 604_800),
  sized('日', '秒', 86_400),
  sized('小时', '秒', 3600),
  sized('分钟', '秒', 60),
  sized('秒', '秒', 1),
  sized('毫秒', '秒', 0.001),
  sized('兆瓦', '瓦', 1_000_000),
  sized('kW', '瓦', 1000),
  sized('瓦', '瓦', 1),
  sized('%', '‰', 10),
  sized('‰', '‰', 1),
  // 亩 is two thirds of 1000 square metres.
  sized('平方公里', '平方米/3', 3_000_000),
  sized('公顷', '平方米/3', 30_000),
  sized('亩', '平方米/3', 2000),
  sized('平方米', '平方米/3', 3),
]);

/** What a figure may be carried on in: 1小时30分, 2元5角. */
export const SMALL_UNITS = wordTable(
  ['分', '分钟', '秒', '角', '两', '钱', '寸', '厘'].map((word) => ({
    word,
    means: true,
    seen: 'achieved cells',
  })),
);

/** Counters that a number in words may stand before: 五个, 一百二十人次. Of ranks (一级, 一等) it is no count. */
export const COUNTERS = wordTable(
  (
    '次 套 条 只 头 人 户 个 家 项 份 件 台 台套 组 亩 公顷 米 平方米 立方米 公里 天 年 小时 工作日 个工作日 个月 周岁 例 种 ' +
    '批 批次 人次 人天 粒 元 册 期 场 场次 名 位 篇 本 部 辆 栋 座 处 所 吨 公斤 起 宗 幅 张 株 棵 车次 课时 村 个村'
  )
    .split(' ')
    .map((word) => ({ word, means: true, seen: 'VALUES §3, §10' })),
);

/** Units in brackets behind a name; anything else in brackets is a remark. */
export const UNITS_IN_NAMES = wordTable(
  '% 万 亿 项 个 次 人 人次 户 套 台 件 份 家 条 吨 亩 公顷 公里 米 平方米 天 日 月 年 小时 册 期 场 起 ‰ 亿元'
    .split(' ')
    .map((word) => ({ word, means: true, seen: 'VALUES §3' })),
);

/**
 * What makes a numeral in a sentence a number: 召开三次会议, 增长两成. Without 组, 部, 本 and the like, which stand behind 一
 * in words that count nothing (统一组织, 统一部署).
 */
export const COUNTED_BY = wordTable(
  '个 次 套 条 只 户 人 项 份 件 台 亩 米 天 月 年 期 种 成 倍'
    .split(' ')
    .map((word) => ({ word, means: true, seen: 'VALUES §10' })),
);

/** Money, behind its multiplier. */
export const CURRENCIES = wordTable(['元', '美元'].map((word) => ({ word, means: true, seen: 'VALUES §3' })));
/** Names that ask for a share of a hundred end with one of these. */
export const SHARE_ENDINGS = wordTable(
  ['率', '满意度', '比例', '占比', '比重'].map((word) => ({ word, means: true, seen: 'VALUES §2' })),
);

/** Multipliers between figure and unit. */
export const SCALES = wordTable<number>([
  { word: '百', means: 1e2, seen: '3百人' },
  { word: '千', means: 1e3, seen: 'VALUES §2' },
  { word: '万', means: 1e4, seen: 'VALUES §2' },
  { word: '百万', means: 1e6, seen: 'VALUES §2' },
  { word: '千万', means: 1e7, seen: 'VALUES §2' },
  { word: '亿', means: 1e8, seen: 'VALUES §2' },
]);

function spelt(unit: string, ...spellings: readonly string[]): readonly Word<string>[] {
  return spellings.map((word) => ({ word, means: unit, seen: 'VALUES §3' }));
}

function sized(word: string, base: string, factor: number): Word<{ base: string; factor: number }> {
  return { word, means: { base, factor }, seen: 'VALUES §10' };
}
