import { any, one, phrase } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

/** Names of money that is saved: of it more is better, whatever the group (SCORING §1). */
export const SAVED_MONEY = wordTable([
  ...wordsMeaning(true, 'names of cost indicators', '节约', '节省', '节支', '压减'),
  ...['降低', '下降'].flatMap((word) =>
    ['率', '额', '幅度', '比例'].map((tail) => ({
      word: `${word}${tail}`,
      means: true,
      seen: 'names of cost indicators: 成本降低率',
    })),
  ),
]);
/** Groups by what they measure. */
export const COST_GROUP = wordTable(wordsMeaning(true, '财预〔2021〕101号', '成本'));
export const BENEFIT_GROUP = wordTable(wordsMeaning(true, 'ministry form', '效益'));
export const TIMELINESS_GROUP = wordTable(wordsMeaning(true, 'ministry form', '时效'));
export const SATISFACTION_GROUP = wordTable(wordsMeaning(true, 'ministry form', '满意'));

/** 经费支出笔数, 费用报销次数: a bare number beside a name that ends so counts something. */
export const COUNT_ENDINGS = wordTable(wordsMeaning(true, 'names of counts', '数', '量', '次', '率', '度'));
/** 成本核算时间: beside such a name it times something. */
export const TIMING_NAMES = wordTable(
  wordsMeaning(true, 'names of time indicators', '时间', '时限', '期限', '天数', '时长'),
);
/** Names of how far something lies from what it was to be: above or below is the same. */
export const DEVIATION_NAMES = wordTable(wordsMeaning(true, 'names of rates', '偏差', '偏离', '误差'));
/** Names of which a figure below zero says something. */
export const NAMES_OF_CHANGE = wordTable(
  wordsMeaning(
    true,
    'names of 部门 forms: 三公经费变动率, 在编人员增减',
    ...['变动', '变化', '增长', '增减', '净增', '升降', '涨跌', '同比', '环比', '差额', '差值', '差异'],
  ),
);
/** Names that may time how fast something is done. */
export const PACE_NAMES = wordTable(
  wordsMeaning(
    true,
    'names of time indicators',
    ...['时间', '工期', '时限', '用时', '时长', '周期', '期限', '天数'],
  ),
);
/** Units that a span of time ends with. */
export const TIME_UNITS = wordTable(
  wordsMeaning(true, 'VALUES §3', '小时', '分钟', '分', '工作日', '天', '日', '周', '月', '年'),
);
/** Names that ask how long something lasts: 12月 is then twelve months (VALUES §6). */
export const SPAN_NAMES = wordTable(
  wordsMeaning(
    true,
    'names of time indicators',
    ...['时限', '使用', '影响', '周期', '期限', '服务期', '工作时间', '年限', '时长', '持续', '运行时间'],
  ),
);
/** 保障时间, 管理…时间: how long something is looked after. */
export const TENDING = wordTable(wordsMeaning(true, 'names of time indicators', '保障', '管理'));
/** Names that ask by when: 12月 is then December. */
export const DONE_BY_NAMES = wordTable(
  wordsMeaning(
    true,
    'names of time indicators',
    ...['完成', '截止', '竣工', '交付', '到位', '支付时间', '验收时间', '时间节点'],
  ),
);
/** Names that ask for the end of the whole: 项目完成时间, and not 招标完成时间. */
export const END_NAMES = phrase(
  any('项目', '任务', '工作', '工程', '建设', '实施', '总体', '整体', '全部', '年度'),
  one('完成', '完工', '竣工', '验收', '结项', '结题'),
);
/** Names of spans within which something is to be done: a shorter one is in time. */
export const DONE_WITHIN_NAMES = wordTable(
  wordsMeaning(
    true,
    'names of time indicators',
    ...[
      '完成时间',
      '完成时限',
      '完工时间',
      '完工时限',
      '完工期限',
      '竣工时间',
      '竣工时限',
      '办结时间',
      '办结时限',
    ],
    ...[
      '交付时间',
      '交付时限',
      '完成天数',
      '完成周期',
      '完成用时',
      '完成工期',
      '整改时限',
      '整改时间',
      '到位时间',
      '到位时限',
    ],
    ...['拨付时间', '拨付时限', '支付时限', '发放时限', '结案时限', '验收时限'],
  ),
);
/** Names of spans that something is to last. */
export const LASTING_NAMES = wordTable(
  wordsMeaning(
    true,
    'names of time indicators',
    ...['使用', '服务', '影响', '持续', '保障', '运行', '质保', '保修'],
  ),
);
/** Names that ask when; `day`: for a day and nothing else. */
export const WHEN_NAMES = wordTable<'time' | 'day'>([
  ...wordsMeaning('time' as const, 'names of time indicators', '时间', '截止', '时点'),
  ...wordsMeaning('day' as const, 'names of time indicators', '日期', '节点'),
]);

/** Units of ranks (水质 3级) and prices (元/人天): the lower number may be the better one. */
export const RANKS_AND_PRICES = wordTable([
  ...wordsMeaning('rank' as const, 'SCORING §1', '级', '等'),
  // 水质 3类, but 设备种类 3类.
  ...wordsMeaning('rankOfSome' as const, 'SCORING §1', '类'),
  ...wordsMeaning('price' as const, 'SCORING §1', '元/'),
]);
/** Names of what is ranked by 类; anywhere else so many 类 are counted. Of water the lower class is the better one. */
export const RANKED_BY_KIND = wordTable<'lower' | 'unclear'>([
  ...wordsMeaning<'lower'>(
    'lower',
    'GB 3838 地表水环境质量标准',
    ...['水质', '水体', '水环境', '水源', '断面', '地表水', '地下水'],
  ),
  ...wordsMeaning<'unclear'>(
    'unclear',
    'names of environment indicators',
    ...['环境质量', '等级', '级别', '评级'],
  ),
]);
/** Names that count kinds, whatever they are of. */
export const KINDS_COUNTED = wordTable(
  wordsMeaning(true, 'names of 数量指标', '种类', '类数', '类别数', '数量', '品类'),
);
/** What 3类 may be many of where a name speaks of water; Ⅲ类 is a class in any case. */
export const COUNTED_OF_WATER = wordTable(
  wordsMeaning(
    true,
    'names of 数量指标',
    ...[
      '监测',
      '检测',
      '数',
      '指标',
      '项目',
      '样品',
      '工程',
      '设施',
      '设备',
      '药剂',
      '措施',
      '治理',
      '类型',
      '种',
    ],
  ),
);
/** 增长率 and 提升幅度 ask by how much. */
export const GROWTH_SIGNS = wordTable(wordsMeaning(true, 'targets of 效益指标', '增', '升', '提', '长'));
/** Names that a percentage fits: 率, 满意度, 占比, 覆盖. */
export const SHARE_SIGNS = wordTable(wordsMeaning(true, 'VALUES §2', '率', '度', '比', '%', '覆盖'));
