import { WEEKDAYS } from '../vocabulary/dateWords';
import { wordPattern } from '../vocabulary/wordPattern';
import type { RowTexts } from './rowTexts';

const WEEKDAY = new RegExp(wordPattern(WEEKDAYS), 'g');
/** What makes a date, and what may stand between its parts. */
const DATE_SIGNS = /[\d年月日号份./\-~≤≥=<>(),:第一二三四季度上下半中旬初底末之以前内止于在截至本当]+/g;
/** Words that say that something was done, whatever it was. */
const DONE =
  /完成|完工|竣工|交付|验收|通过|投入使用|发放|支付|拨付|到位|办结|结束|实施|开展|全部|全面|按时|按期|如期|已经?|均|并|了/g;

/**
 * Whether an achieved date tells of something that neither the target nor the name speaks of: 「11月25日完成招标」 does
 * not say when the money was paid.
 */
export function tellsOfOther({ name, target, achieved }: RowTexts): boolean {
  const asked = name + target;
  const rest = achieved.replace(WEEKDAY, ' ').replace(DATE_SIGNS, ' ').replace(DONE, ' ');
  return rest.split(' ').some((words) => words.length > 1 && !asked.includes(words));
}
