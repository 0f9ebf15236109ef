import { AGAINST_LAST_YEAR } from '../vocabulary/figureWords';
import {
  COMING_WORDS,
  GRAVE,
  HAPPENING,
  NONE_OF_IT,
  OPPOSITES,
  PUT_RIGHT,
  SHORTFALL,
  TURNING_ROUND,
} from '../vocabulary/shortfallWords';
import { UNWANTED } from '../vocabulary/fillers';
import { GOAL_MISSED, LEFT_UNDONE } from '../vocabulary/degreeWords';
import { exceeding, MUST_NOT } from './exceeding';
import type { RowTexts } from './rowTexts';

/** An answer as long as this may tell more than one thing. */
const LONGEST = 14;

/**
 * Whether an answer in words says that the target was missed, by how much ever: 未能按时完成, 延期至2024年3月, 超出预算 beside
 * 控制在预算内, 上升 beside 下降, 发生1起 beside 不发生 (VALUES §6). Expects `plainText`. Not where the row itself speaks of it
 * (逾期贷款), nor where anything turns it round (无逾期).
 */
export function saysShortfall({ name, target, achieved }: RowTexts): boolean {
  if (GOAL_MISSED.isWhole(achieved) || LEFT_UNDONE.isIn(achieved)) return true;
  if (target === achieved) return false;
  return (
    fellShort(`${name} ${target}`, achieved) ||
    wentOtherWay(target, achieved) ||
    cameAllTheSame(target, name, achieved)
  );
}

function fellShort(asked: string, answer: string): boolean {
  if (answer.length > LONGEST || /[,;。、]/.test(answer)) return false;
  const found = SHORTFALL.firstIn(answer);
  if (!found?.means || asked.includes(found.word) || NONE_OF_IT.test(answer)) return false;
  const behind = answer.slice(found.end);
  if (PUT_RIGHT.isIn(behind) || HAS.test(behind) || COMING_WORDS.atStart(behind)) return false;
  return !TURNING_ROUND.isIn(answer.slice(0, found.start));
}

/** 尚未有投诉; not 未得到有效控制. */
const HAS = /^有(?!效)/;

/** 下降2% beside 增长5%, 上升 beside 下降. Not 减少审批环节 beside 提高工作效率: the one does the other. */
function wentOtherWay(target: string, answer: string): boolean {
  return OPPOSITES.some(([wanted, said]) => {
    const [asked, came] = [behindWord(wanted, target), behindWord(said, answer)];
    return asked !== null && came !== null && (asked === came || [asked, came].every(isFigureOrNothing));
  });
}

/** What stands behind the word that a text begins with, with 较上年 before it or not. */
function behindWord(words: (typeof OPPOSITES)[number][number], text: string): string | null {
  const found = words.at(text, AGAINST_LAST_YEAR.atStart(text)?.end ?? 0);
  return found && text.slice(found.end);
}

function isFigureOrNothing(text: string): boolean {
  return text === '' || /^\d/.test(text);
}

/** 新增1处 beside 不新增, 超出预算 beside 不超预算, 发生1起一般事故 beside 0起. */
function cameAllTheSame(target: string, name: string, answer: string): boolean {
  const came = HAPPENING.atStart(answer);
  // 一般事故 is none of the 重大事故 that are not to happen.
  const isOfGrade = GRAVE.isIn(target + name) && !GRAVE.isIn(answer);
  if (NONE_AS_FIGURE.test(target)) {
    const said = came && !isOfGrade ? answer.slice(came.end) : '';
    return SOME_ALONE.test(said) || (SOME.test(said) && name.includes(UNWANTED.atEnd(said)?.word ?? said));
  }
  if (!target.startsWith(MUST_NOT)) return false;
  const wanted = exceeding(target.slice(MUST_NOT.length));
  const verb = HAPPENING.atStart(wanted);
  if (!verb) return wanted !== '' && exceeding(answer) === wanted;
  if (came?.word !== verb.word || isOfGrade || NONE_OF_IT.test(answer)) return false;
  // 出现1次正面报道 and 新增债务化解 are of something else.
  const [thing, said] = [wanted.slice(verb.end), answer.slice(came.end)];
  return SOME_ALONE.test(said) || (thing !== '' && said.includes(thing));
}

const NONE_AS_FIGURE = /^[=≤]?0\D{0,3}$/;
const SOME = /^[1-9]/;
/** 1起; 1起,已妥善处置. */
const SOME_ALONE = /^[1-9]\d{0,4}[^\d,;。]{0,2}(?:[,;。]|$)/;
