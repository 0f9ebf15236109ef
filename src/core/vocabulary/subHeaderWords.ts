import { wordTable, wordsMeaning } from './wordTable';

/**
 * What the columns under one header 年度指标值 or 实际完成值 are for: `counts` the year's own figure, `initial` the target
 * before it was adjusted, `other` a figure of another time or scope that is never judged, `achieved` the achieved value
 * where plan and result share one header (指标值 over 计划｜实际).
 */
export type SubColumn = 'counts' | 'initial' | 'other' | 'achieved';

/** Under the target. */
export const SUB_TARGETS = wordTable<SubColumn>([
  ...wordsMeaning<SubColumn>(
    'counts',
    '年度指标值 over two columns',
    ...['调整后', '调整后目标', '调整后指标值', '调整后目标值', '调整值', '调整数', '年中调整', '年中调整值'],
    ...['期中', '期中调整', '期中调整值', '变更后', '修改后', '现值', '现目标值'],
    ...['年度', '年度目标', '年度值', '年度指标值', '本年', '本年度', '当年', '全年', '全年值', '全年目标'],
  ),
  ...wordsMeaning<SubColumn>(
    'counts',
    '指标值 over 计划｜实际',
    ...['计划', '计划值', '计划数', '目标', '目标值', '预期', '预期值', '指标值'],
  ),
  ...wordsMeaning<SubColumn>(
    'achieved',
    '指标值 over 计划｜实际',
    ...[
      '实际',
      '实际值',
      '实际数',
      '实际完成',
      '实际完成值',
      '完成',
      '完成值',
      '完成数',
      '实现值',
      '全年实际值',
    ],
  ),
  ...wordsMeaning<SubColumn>(
    'initial',
    '年度指标值 over two columns',
    ...['年初', '年初值', '年初数', '年初目标', '年初目标值', '年初指标值', '年初设定值', '期初', '期初值'],
    ...['初始值', '原值', '原目标值', '原指标值', '调整前', '申报值', '批复值', '年初批复'],
  ),
  ...wordsMeaning<SubColumn>(
    'other',
    '年度指标值 over two columns',
    ...[
      '总体',
      '总体目标',
      '总目标',
      '总体指标值',
      '中长期',
      '长期',
      '中长期目标',
      '长期目标',
      '实施期',
      '实施期目标',
    ],
    ...['三年目标', '项目期', '上年', '上年度', '去年', '上年值', '上年完成值', '历史值', '基期', '基期值'],
    ...['半年', '上半年', '半年目标'],
  ),
]);

/** Under the achieved value. */
export const SUB_ACHIEVED = wordTable<SubColumn>([
  ...wordsMeaning<SubColumn>(
    'counts',
    '实际完成值 over two columns',
    ...['全年', '全年值', '全年数', '全年实际', '全年完成', '全年完成值', '年末', '年末值', '年终', '年终值'],
    ...['本年', '本年度', '本年值', '当年', '年度', '年度值', '1-12月', '截至12月底', '截至年底', '自评值'],
  ),
  ...wordsMeaning<SubColumn>(
    'other',
    '实际完成值 over two columns',
    ...[
      '年中',
      '年中值',
      '上半年',
      '下半年',
      '半年',
      '中期',
      '期中',
      '监控值',
      '监控',
      '监控数',
      '上年',
      '上年度',
    ],
    ...['去年', '上年值', '上年完成值', '历史值', '基期', '一季度', '二季度', '三季度', '四季度', '前三季度'],
  ),
]);
