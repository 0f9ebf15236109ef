import { GROWING } from './figureWords';
import { DECLINE_NAMES } from './figureContext';
import { wordTable, wordsMeaning, type WordTable } from './wordTable';

/** Words by which an answer says that something was not reached, came too late or went wrong; `false` ones only look so. */
export const SHORTFALL = wordTable([
  ...wordsMeaning(
    true,
    'achieved cells',
    ...['延期', '逾期', '超期', '滞后', '待验收', '待完成', '待实施'],
    ...['尚未', '暂未', '仍未', '未完成', '未达预期', '未达标', '未得到', '未实现'],
    ...['未通过', '未落实', '未到位', '未建立', '部分完成'],
    ...['超出预算', '超预算', '超概算', '超支', '挪用', '挤占', '恶化'],
  ),
  ...wordsMeaning(false, 'achieved cells', '大部分完成'),
]);
/** Before such a word in an answer they turn it round: 未发现挪用, 无逾期. */
export const TURNING_ROUND = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    '无',
    '未',
    '没',
    '不',
    '零',
    '杜绝',
    '避免',
    '防止',
    '非',
    '扭转',
    '遏制',
  ),
);
const COMING = ['发生', '出现', '发现', '收到', '接到', '产生', '造成', '新增'] as const;
/** Behind 尚未 they tell of what nobody wants: 尚未发生. */
export const COMING_WORDS = wordTable(wordsMeaning(true, 'achieved cells', ...COMING));
/** Before how often it came all the same: 发生1起, 有1起. */
export const HAPPENING = wordTable(wordsMeaning(true, 'achieved cells', ...COMING, '有'));
/** Behind such a word they say that it was put right: 未达标问题全部整改, 滞后工程已完工. */
export const PUT_RIGHT = wordTable(
  wordsMeaning(
    true,
    'achieved cells',
    '已',
    '全部',
    '均',
    '整改',
    '解决',
    '补齐',
    '化解',
    '减少',
    '下降',
    '遏制',
    '扭转',
    '批复',
    ...['得到控制', '低', '影响'],
  ),
);
/** 挪用资金0元, 逾期为零: there was none of it. */
export const NONE_OF_IT = /(?:^|[^\d.])0(?![\d.])|零/;
/** Of a grade of it alone none is wanted: 一般事故 is no 重大事故. */
export const GRAVE = wordTable(
  wordsMeaning(true, 'targets of 社会效益指标', '重大', '特大', '较大', '严重', '重特大'),
);
/** Either of them, where the other was wanted: 上升 beside 下降. */
export const OPPOSITES: readonly (readonly [wanted: WordTable<unknown>, said: WordTable<unknown>])[] = [
  [GROWING, DECLINE_NAMES],
  [DECLINE_NAMES, GROWING],
];
