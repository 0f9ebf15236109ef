import { NOTHING_OF } from '../vocabulary/fillers';
import {
  DONE_BEFORE,
  DONE_BEHIND,
  GRADE_RANKS,
  HAS_NOT,
  INSIDE,
  TAKING_BACK,
  TICK_SIGNS,
} from '../vocabulary/answerWords';
import { BEFORE_FIGURE, BEHIND_FIGURE } from '../vocabulary/comparisonWords';
import {
  BAD_GRADES,
  BEST_GRADES,
  EXCELLENCE_WANTED,
  FAIR_GRADES,
  FAIR_WANTED,
  GOAL_MISSED,
  GOAL_REACHED,
  GOOD_ENOUGH,
  MORE_REACHED,
  MOSTLY_REACHED,
  MOSTLY_WANTED,
  REACHING_WANTED,
  SOONER_REACHED,
  STANDARD_MET,
  TURNED,
} from '../vocabulary/degreeWords';
import { exceeding, MUST_NOT } from './exceeding';
import { scaledTier } from './scaledWords';

export type Tier = 'top' | 'middle' | 'low';

/**
 * The tier that an answer in words states beside its target, `null` where it states none. A word is taken at its own
 * value only where the target does not turn it: 合格 does not reach 优秀, 良好 is no shortfall of 良, and whether 是
 * is good news about 是否发生事故 nobody can tell from the words.
 */
export function answerTier(target: string, answer: string): Tier | null {
  const ticked = TICK_SIGNS.exactly(answer);
  if (answer === '是' || ticked === true) return isTurned(target) ? null : 'top';
  if (BAD_GRADES.exactly(answer) || ticked === false) return isTurned(target) ? null : 'low';
  if (GOAL_REACHED.isWhole(answer) || BEST_GRADES.exactly(answer)) return 'top';
  if (isPassed(target, answer)) return 'top';
  if (STANDARD_MET.isWhole(answer) || GOOD_ENOUGH.exactly(answer))
    return EXCELLENCE_WANTED.isIn(target) ? null : 'top';
  if (GOAL_MISSED.isWhole(answer)) return 'low';
  if (saysTargetDone(target, answer)) return 'top';
  if (MOSTLY_REACHED.isAtStart(answer)) return MOSTLY_WANTED.isIn(target) ? null : 'middle';
  const scaled = scaledTier(target, answer);
  if (scaled !== null) return scaled;
  const graded = gradedTier(target, answer);
  if (graded !== null) return graded;
  return FAIR_GRADES.exactly(answer) && !FAIR_WANTED.isIn(target) ? 'middle' : null;
}

/** 超额完成 beside 完成 and 提前完成 beside 按时完成; beside 按时完成 and 控制在预算内 more of it tells nothing. */
function isPassed(target: string, answer: string): boolean {
  if (MORE_REACHED.isWhole(answer)) return target === '' || REACHING_WANTED.isWhole(target);
  return SOONER_REACHED.isWhole(answer) && (target === '' || GOAL_REACHED.isWhole(target));
}

/** 是 and 否 may mean either: 是否发生投诉, 无事故. */
function isTurned(target: string): boolean {
  return TURNED.allIn(target).some(({ means }) => means === 'turned');
}

/** Of this either grade is enough. */
const GOOD_OR_BETTER = '优良';

/** 一般 beside 良好, 良 beside 优良, 良好 beside 良好及以上: both are grades. */
function gradedTier(target: string, answer: string): Tier | null {
  const floor = BEHIND_FIGURE.atEnd(target);
  const isFloor = floor?.means === 'atLeast';
  const grade = isFloor ? target.slice(0, floor.start) : target;
  const [wanted, reached] = [GRADE_RANKS.exactly(grade), GRADE_RANKS.exactly(answer)];
  if (wanted === null || reached === null) return null;
  if (reached < wanted) return 'middle';
  // 良 and 良好 may be two grades or one.
  return reached > wanted || target === GOOD_OR_BETTER || (isFloor && answer === grade) ? 'top' : null;
}

/** 低于市场价 beside 不高于市场价: what is held against the same thing, and lies on the right side of it. */
function isOnRightSide(target: string, answer: string): boolean {
  const [wanted, reached] = [BEFORE_FIGURE.atStart(target), BEFORE_FIGURE.atStart(answer)];
  if (!wanted || !reached) return false;
  const [limit, other] = [bound(target.slice(wanted.end)), bound(answer.slice(reached.end))];
  return limit !== '' && limit === other && (reached.means === wanted.means || reached.means === 'equal');
}

/** 概算内, 概算范围以内: the bound itself. */
function bound(text: string): string {
  const inside = INSIDE.atEnd(text);
  return inside ? text.slice(0, inside.start) : text;
}

/**
 * Whether an answer says that the target's own words came true: 已建立 beside 建立, 未超预算 beside 不超预算, 保障有力,服务稳定
 * beside 保障有力 (VALUES §10). Not where something behind them takes it back.
 */
function saysTargetDone(target: string, answer: string): boolean {
  if (target === '' || answer === target) return false;
  if (target.startsWith(MUST_NOT)) {
    const not = HAS_NOT.atStart(answer);
    if (not && exceeding(answer.slice(not.end)) === exceeding(target.slice(MUST_NOT.length))) return true;
  }
  if (isOnRightSide(target, answer)) return true;
  // 已得到保障 beside 得到保障, and beside 保障.
  const at = answer.indexOf(target);
  if (at < 0 || (at > 0 && DONE_BEFORE.exactly(answer.slice(0, at)) === null)) return false;
  const rest = answer.slice(at + target.length);
  if (rest === '' || DONE_BEHIND.exactly(rest)) return true;
  if (!/^[,;。]/.test(rest) || /\d/.test(rest)) return false;
  return rest
    .split(/[,;。]/)
    .every((clause) => NOTHING_OF.atStart(clause) !== null || !TAKING_BACK.isIn(clause));
}
