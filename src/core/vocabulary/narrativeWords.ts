import { wordTable, wordsMeaning } from './wordTable';

/**
 * Units as sentences of goal texts carry them. `common` ones count anything: only the name right before the number says
 * what.
 */
export const SPOKEN_UNITS = wordTable<'own' | 'common'>([
  ...wordsMeaning<'own' | 'common'>(
    'own',
    'goal texts',
    '人次',
    '名',
    '户',
    '期',
    '场',
    '场次',
    '份',
    '套',
    '台',
    '辆',
    '座',
    '盏',
  ),
  ...wordsMeaning<'own' | 'common'>(
    'own',
    'goal texts',
    '公里',
    '千米',
    '米',
    '平方米',
    '亩',
    '公顷',
    '吨',
    '公斤',
    '立方米',
  ),
  ...wordsMeaning<'own' | 'common'>(
    'own',
    'goal texts',
    '条',
    '篇',
    '本',
    '册',
    '株',
    '头',
    '只',
    '批',
    '批次',
    '班',
    '所',
    '村',
  ),
  ...wordsMeaning<'own' | 'common'>(
    'own',
    'goal texts',
    '例',
    '宗',
    '起',
    '张',
    '块',
    '栋',
    '间',
    '台套',
    '课时',
    '小时',
  ),
  ...wordsMeaning<'own' | 'common'>(
    'own',
    'goal texts',
    '卷 尾 艘 页 棵 羽 瓦 顶 床 部 支 剂 架 门 眼 口 枚 幅 根 对 学时 工日 人·天',
  ),
  ...wordsMeaning<'own' | 'common'>(
    'common',
    'goal texts',
    '个',
    '项',
    '次',
    '%',
    '元',
    '人',
    '件',
    '家',
    '处',
    '天',
  ),
]);

/** Behind a number these say when or which, not how many. */
export const NOT_COUNTED = wordTable(
  wordsMeaning(
    'time',
    'goal texts',
    '年',
    '月',
    '日',
    '号',
    '时',
    '点',
    '季度',
    '届',
    '级',
    '期间',
    '期工程',
    '部门 门类 瓦时 支出 支付 口径 口岸 对口 对外 对接',
  ),
);

/** How a name says that something is counted: 培训人次 counts 培训. */
export const COUNT_TAILS = wordTable([
  ...wordsMeaning(
    'count',
    'names of indicators',
    '数量',
    '人次',
    '人数',
    '次数',
    '期数',
    '场次',
    '场数',
    '个数',
    '户数',
  ),
  ...wordsMeaning(
    'count',
    'names of indicators',
    '面积',
    '长度',
    '里程',
    '总数',
    '总量',
    '数',
    '份数',
    '件数',
    '套数',
    '台数',
    '金额',
    '天数',
    '条数',
    '笔数',
  ),
]);

/** Of a figure of several years this much is the year's. */
export const IN_THIS_YEAR = wordTable(
  wordsMeaning(true, 'goal texts', '其中本年', '其中:本年', '其中当年', '其中今年'),
);

/** Before what was done, and no part of what it is. */
export const YEAR_SO_FAR = wordTable(
  wordsMeaning(true, 'goal texts', '全年 本年 年度 共 累计 已 完成 实际 开展'),
);

/** Behind a year: what was to be done in it, or was. 2022年度项目尾款 is paid in another. */
export const YEARS_WORK = wordTable(
  wordsMeaning(true, 'goal texts', '计划 预计 将 全年 我 共 累计 已 完成 开展 实现'),
);

/** The year of the form, whatever other year is named. */
export const THIS_YEAR = wordTable(wordsMeaning(true, 'goal texts', '本年', '今年', '当年'));
