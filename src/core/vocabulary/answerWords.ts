import { wordTable, wordsMeaning } from './wordTable';

/** Signs for yes and no; R and þ are what is left of a Wingdings tick in another font (VALUES §10). An empty box says neither. */
export const TICK_SIGNS = wordTable<boolean>([
  ...wordsMeaning<boolean>(true, 'VALUES §10', '√', '✓', '✔', '☑', 'R', 'þ'),
  ...wordsMeaning<boolean>(false, 'achieved cells', '×', '✗', '✘', '☒'),
]);

/** 已建立 beside 建立: that it is done, before and behind the target's own words. */
export const DONE_BEFORE = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '已',
    '已经',
    '均已',
    '全部',
    '已全部',
    '全部已',
    '均',
    '完成',
    '已完成',
    '达到',
    '已达到',
    '符合',
    '得到',
    '得到了',
    '得以',
    '已得到',
  ),
);
export const DONE_BEHIND = wordTable(
  wordsMeaning(
    true,
    'VALUES §10',
    '完成',
    '完毕',
    '到位',
    '完成率100%',
    '了',
    '已完成',
    '工作已完成',
    '目标已完成',
  ),
);
/** 未超预算 beside 不超预算: what was not to be and has not been. */
export const HAS_NOT = wordTable(wordsMeaning(true, 'VALUES §10', '未', '没有', '没', '无', '并未', '未有'));

/** Words that take back what was said before them. */
export const TAKING_BACK = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    '但',
    '然而',
    '仍',
    '尚',
    '不足',
    '不够',
    '缺',
    '未',
    '没',
    '不',
    '差',
    '待',
    '部分',
    '除',
  ),
);

/** Answers, and targets, that say that a row does not apply to this project. */
export const NOT_APPLICABLE = wordTable(
  wordsMeaning(
    true,
    'target and answer columns',
    ...[
      '不适用',
      '不涉及',
      '本项目不适用',
      '本项目不涉及',
      '未涉及',
      '无此项',
      '无该项',
      '无此指标',
      '无该指标',
      'N/A',
      'NA',
    ],
  ),
);

/** Grades as targets and answers in words, the best the highest; of 优良 the lower one is enough. */
export const GRADE_RANKS = wordTable<number>([
  ...wordsMeaning<number>(4, 'VALUES §5', '优', '优秀'),
  ...wordsMeaning<number>(3, 'VALUES §5', '优良', '良', '良好'),
  ...wordsMeaning<number>(2, 'VALUES §5', '中', '中等', '一般', '合格'),
]);

/** 不超过概算 beside 未超概算, 未突破概算. */
export const EXCEEDING = wordTable(
  wordsMeaning(true, 'targets of cost indicators', '超过', '超出', '突破', '超'),
);
/** 控制在概算范围内. */
export const INSIDE = wordTable(
  wordsMeaning(true, 'targets of cost indicators', '内', '以内', '之内', '范围内', '范围以内', '范围之内'),
);
