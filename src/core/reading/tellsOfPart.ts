import type { Comparison } from '../measure/measure';
import { DOING, REACHED } from '../vocabulary/figureWords';
import { DENIED_BEFORE, NAMES_OF_RESULTS, SOME_BEFORE, WORKED_OFF } from '../vocabulary/partWords';
import type { WordTable } from '../vocabulary/wordTable';
import type { DoubtMatters } from './doubt';
import { isReverseIndicator } from './indicatorNature';
import type { RowContext } from './rowContext';
import { plainWordsBefore, withoutDone } from './wordsBeforeFigures';

const BEHIND_SHARE = /%(\p{Script=Han}{2,})$/u;

/**
 * When the words beside an answer's figure keep it from telling of what the name asks for: 合格率98% under 不合格率,
 * 项目5个 under 优秀项目, 问题50个 under 问题整改数, 培训120人 under 就业人数. `null` where they do not.
 */
export function tellsOfOtherPart(
  { texts: { name, target, achieved }, isReverse }: RowContext,
  comparison: Comparison | null,
): DoubtMatters | null {
  const before = plainWordsBefore(achieved);
  if (before !== '' && before === plainWordsBefore(target)) return null;
  const words = [before, withoutDone(before), BEHIND_SHARE.exec(achieved)?.[1] ?? ''].filter(
    (each) => each.length > 1,
  );
  const reached = REACHED.atEnd(before)?.word ?? '';
  if ([...words, reached].some((each) => isAlwaysBehind(DENIED_BEFORE, each, name))) return 'always';
  const isWhole = words.some(
    (each) =>
      isOfSome(each, name) || isWorkedOff(each, name, isReverse) || isOnlyTried(each, name, isReverse),
  );
  if (!isWhole) return null;
  // Two accidents are no more than two grave ones; of five projects nobody knows how many are good.
  const isLimit = comparison === 'atMost' || (isReverse && comparison === null);
  return isLimit ? 'ifUnmet' : 'ifDefinite';
}

/** Whether a name holds the words, and each time right behind a word of the table. */
function isAlwaysBehind(table: WordTable<unknown>, words: string, name: string): boolean {
  if (words === '') return false;
  const before = name.split(words).slice(0, -1);
  return before.length > 0 && before.every((part) => table.atEnd(part) !== null);
}

/** 项目5个 under 优秀项目; 服务6次 under 优质服务次数 is what the name asks to be done. */
function isOfSome(words: string, name: string): boolean {
  if (DOING.exactly(words) !== null || !isAlwaysBehind(SOME_BEFORE, words, name)) return false;
  return words.startsWith(SOME_BEFORE.atEnd(name.slice(0, name.indexOf(words)))?.means ?? '');
}

/** 案件50件 under 案件办结数: so many there were. */
function isWorkedOff(words: string, name: string, isReverse: boolean): boolean {
  if (isReverse || !name.includes(words)) return false;
  const rest = name.slice(name.lastIndexOf(words) + words.length);
  return WORKED_OFF.isIn(rest) && isReverseIndicator(`${words}数`);
}

/** 培训120人 under 就业人数: what was done for it. 抽检100份 under 不合格样品: what was looked through. */
function isOnlyTried(verb: string, name: string, isReverse: boolean): boolean {
  const kind = DOING.exactly(verb);
  if (kind === null || kind === 'any') return false;
  // 带动120人 under 带动就业人数 is what the name says.
  if ((kind === 'benefiting' || kind === 'giving') && name.includes(verb)) return false;
  return isReverse ? kind === 'testing' || kind === 'inspecting' : NAMES_OF_RESULTS.isWhole(name);
}
