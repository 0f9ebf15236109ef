import { wordTable, wordsMeaning } from './wordTable';

/** Before a day without changing it. */
export const DAY_OPENINGS = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '于',
      '在',
      '截止',
      '截至',
      '已于',
      '已在',
      '均于',
      '均已于',
      '已经于',
      '全部于',
      '已全部于',
      '项目于',
      '项目已于',
    ],
  ),
);
/** On it at the latest. */
export const NOT_LATER = wordTable(wordsMeaning(true, 'targets of 时效指标', '不晚于', '不迟于'));
/** By the end of it. */
export const BEFORE_DAY = wordTable(wordsMeaning(true, 'VALUES §6', '前', '之前', '以前'));
export const END_OF = wordTable(wordsMeaning(true, 'VALUES §6', '底', '末'));

/** Behind a month: 12月完成. */
export const DONE_BEHIND_MONTH = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    ...[
      '完成',
      '已完成',
      '全部完成',
      '完工',
      '竣工',
      '交付',
      '验收',
      '通过验收',
      '完成验收',
      '投入使用',
      '建成',
      '办结',
    ],
    ...['发放完毕', '支付完毕', '完毕'],
  ),
);

/** Words that make a day something else than the day by which it was done: 12月31日后, 2021年底尚未完成, 12月起. */
export const TURNING_DAY = wordTable([
  ...wordsMeaning(
    true,
    'achieved cells',
    '未',
    '没',
    '不',
    '后',
    '起',
    '晚',
    '逾',
    '拟',
    '才',
    '仅',
    '大约',
    '左右',
  ),
  ...wordsMeaning(
    true,
    'achieved cells',
    '延期',
    '延迟',
    '延后',
    '推迟',
    '超期',
    '超过',
    '计划',
    '预计',
    '部分',
  ),
  ...wordsMeaning(true, 'achieved cells', '一半', '基本', '开始', '开工', '启动'),
]);

/** What may begin on a day: asked for on both sides, it is that day that counts. */
export const BEGINNING = wordTable(
  wordsMeaning(true, 'targets of 时效指标', '开工', '开工建设', '动工', '启动', '开始', '开始实施'),
);

/** Names that ask for a day end in them: 开工时间. */
export const DAY_ASKED = wordTable(
  wordsMeaning(true, 'names of 时效指标', '时间', '日期', '时限', '时点', '节点'),
);

/** Parts of a year and of a month, each by its last day. */
export const PARTS_OF_YEAR = wordTable<string>([
  ...wordsMeaning('3月底', 'VALUES §6', '第一季度', '第1季度', '一季度', '1季度'),
  ...wordsMeaning('6月底', 'VALUES §6', '第二季度', '第2季度', '二季度', '2季度', '上半年'),
  ...wordsMeaning('9月底', 'VALUES §6', '第三季度', '第3季度', '三季度', '3季度'),
  ...wordsMeaning('12月底', 'VALUES §6', '第四季度', '第4季度', '四季度', '4季度', '下半年'),
]);
export const PARTS_OF_MONTH = wordTable<string>([
  ...wordsMeaning('10日', 'achieved cells', '月上旬', '月初'),
  ...wordsMeaning('20日', 'achieved cells', '月中旬', '月中'),
  ...wordsMeaning('底', 'achieved cells', '月下旬'),
]);

/** What exports write behind a day: 2023/12/20 星期三. */
export const WEEKDAYS = wordTable(
  ['一', '二', '三', '四', '五', '六', '日', '天'].flatMap((day) =>
    ['星期', '周', '礼拜'].map((week) => ({ word: `${week}${day}`, means: true, seen: 'VALUES §10' })),
  ),
);

/** A target of the year after the form's. */
export const NEXT_YEAR = wordTable(wordsMeaning(true, 'targets of 时效指标', '次年', '下一年', '翌年'));
