import { UNDONE_BEFORE_WORK } from './directionWords';
import { any, anything, one, phrase } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

/** Right before words of a name: the name asks for what they do not say (不合格率, 未及时办结件数). */
export const DENIED_BEFORE = wordTable([
  ...UNDONE_BEFORE_WORK.words,
  ...wordsMeaning(true, 'names of rates', '无', '非', '零'),
]);
/** Right before words of a name, of some only where they begin so: it asks for some of them (优秀项目, 高级职称). */
export const SOME_BEFORE = wordTable<string>([
  ...wordsMeaning(
    '',
    'names of 数量指标 and 社会效益指标',
    ...[
      '优秀',
      '优质',
      '发明',
      '国家级',
      '省级',
      '市级',
      '重大',
      '有责',
      '有效',
      '非正常',
      '越级',
      '进京',
      '提前',
    ],
  ),
  // 高级研修班 is one kind of course, and called 研修班.
  ...wordsMeaning('职称', 'names of 数量指标', '高级', '中级', '初级'),
]);
/** What is done with cases and problems, of which there may be more: 问题整改个数. */
export const WORKED_OFF = wordTable(
  wordsMeaning(
    true,
    'names of 数量指标',
    '整改',
    '整治',
    '治理',
    '办结',
    '化解',
    '解决',
    '处置',
    '处理',
    '就业',
  ),
);
const RESULTS = wordTable(wordsMeaning(true, 'names of 数量指标', '就业', '取证', '合格', '达标', '脱贫'));
const COUNTS = wordTable(wordsMeaning(true, 'names of 数量指标', '率', '人', '户', '次', '数'));
/** 就业人数, 培训合格率: what was to come of it. */
export const NAMES_OF_RESULTS = phrase(anything, one(RESULTS), any(COUNTS));
