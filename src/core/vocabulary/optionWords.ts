import { phrase, some } from './phrase';
import { wordTable, wordsMeaning } from './wordTable';

/** Lists printed for choosing one, best first; the list itself as an answer means that nobody chose. */
export const OPTION_LISTS: readonly (readonly string[])[] = [
  ['优', '良', '中', '低', '差'],
  ['优', '良', '中', '差'],
  ['好', '中', '差'],
  ['高', '中', '低'],
  ['好', '坏'],
  ['是', '否'],
];
const OPTIONS = wordTable(
  wordsMeaning(
    true,
    'lists of options',
    ...['不合格', '基本合格', '合格', '不满意', '基本满意', '很满意', '满意', '较好', '较差', '一般', '优秀'],
    ...['优', '良', '中', '低', '差', '好', '坏', '高', '是', '否', '有', '无', '强', '弱'],
  ),
);
/** Lists that are printed in other combinations: 优良差, 高低, 满意基本满意不满意. 良好 is 良 and 好. */
export const OPTION_LIST = phrase(some(OPTIONS));
/** With one of these at an end a run of such words is a list. */
export const BAD_OPTIONS = wordTable(
  wordsMeaning(true, 'lists of options', '差', '坏', '低', '否', '无', '弱', '不合格', '不满意'),
);
const KIND_OF_TARGET = wordTable(
  wordsMeaning(true, 'VALUES §1, 指标性质', '定性', '定性指标', '文字描述', '='),
);
/** 定性 in a column of its own, or = before words: says what kind of target it is, not what is wanted. */
export const KINDS_OF_TARGET = phrase(some(KIND_OF_TARGET));
