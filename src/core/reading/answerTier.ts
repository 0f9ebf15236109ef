import { NOTHING_OF } from '../vocabulary/fillers';
import {
  DONE_BEFORE,
  DONE_BEHIND,
  EXCEEDING,
  GRADE_WORDS,
  HAS_NOT,
  INSIDE,
  TAKING_BACK,
  TICK_SIGNS,
} from '../vocabulary/answerWords';
import { BEFORE_FIGURE } from '../vocabulary/comparisonWords';
import { scaledTier } from './scaledWords';

export type Tier = 'top' | 'middle' | 'low';

/** An answer that says plainly that the goal was reached (VALUES §5); 全部或基本达成 is the highest tier of 财预〔2020〕10号. */
const DONE =
  /^已?(?:全部|全部或基本|全面|完全|按时|按期|如期|圆满|均已?)?(?:达成|完成|实现|达到)(?:年初|年度|预期|既定|设定)*(?:指标|目标|效果|要求)?$/;
const BEST = /^优秀?$/;
/** Up to a standard: less than the excellence that some targets want. */
const UP_TO_STANDARD = /^(?:已?(?:全部|全面|完全|均已?)?达标|合格|符合(?:要求|规定)?)$/;
/** An answer that says plainly that it was not. 没有发生事故 is not one: it may be just what was wanted. */
const NOT_DONE =
  /^(?:尚?未(?:能)?|没有?|不)(?:按时|按期|完全|全部|及时)?(?:完成|达成|达到|达标|实现|合格|符合)(?:年初|年度|预期|既定|设定|计划)*(?:指标|目标|效果|要求|任务|规定|标准)?(?:,?且效果较?差)?$/;
const BAD = /^[差否]$/;
const MOSTLY_DONE = /^(?:基本|部分|大部分|大体)已?(?:达成|达到|完成|实现|符合|达标|建立)/;
const FAIR = /^(?:一般|良|良好|中|中等|较好)$/;

/** 优秀, 效果显著: more than a standard is wanted. */
const WANTS_EXCELLENCE = /优|良|好|显著|明显|很|非常|大幅/;
/** 良好, 合格: a target that is itself one of the lower grades. */
const WANTS_FAIR = /良|好|中|一般|合格|达标/;
const WANTS_MOSTLY = /基本|部分|大体|大致/;
/** 无事故, 是否发生投诉: 是 and 否 may mean either. */
const IS_TURNED = /否|[无零没未]|不(?!断)/;

/**
 * The tier that an answer in words states beside its target, `null` where it states none. A word is taken at its own
 * value only where the target does not turn it: 合格 does not reach 优秀, 良好 is no shortfall of 良, and whether 是
 * is good news about 是否发生事故 nobody can tell from the words.
 */
export function answerTier(target: string, answer: string): Tier | null {
  const ticked = TICK_SIGNS.exactly(answer);
  if (answer === '是' || ticked === true) return IS_TURNED.test(target) ? null : 'top';
  if (BAD.test(answer) || ticked === false) return IS_TURNED.test(target) ? null : 'low';
  if (DONE.test(answer) || BEST.test(answer)) return 'top';
  if (UP_TO_STANDARD.test(answer)) return WANTS_EXCELLENCE.test(target) ? null : 'top';
  if (NOT_DONE.test(answer)) return 'low';
  if (saysTargetDone(target, answer)) return 'top';
  if (MOSTLY_DONE.test(answer)) return WANTS_MOSTLY.test(target) ? null : 'middle';
  const scaled = scaledTier(target, answer);
  if (scaled !== null) return scaled;
  const graded = gradedTier(target, answer);
  if (graded !== null) return graded;
  return FAIR.test(answer) && !WANTS_FAIR.test(target) ? 'middle' : null;
}

/** An answer that says that something was left undone: the target is not met, whatever it was (VALUES §6: 未能). */
export function saysUndone(answer: string): boolean {
  return NOT_DONE.test(answer) || /未能|未按[时期]/.test(answer);
}

/** Of this either grade is enough. */
const GOOD_OR_BETTER = '优良';

/** 一般 beside 良好, 良 beside 优良: both are grades. */
function gradedTier(target: string, answer: string): Tier | null {
  const [wanted, reached] = [GRADE_WORDS.exactly(target), GRADE_WORDS.exactly(answer)];
  if (wanted === null || reached === null) return null;
  if (reached < wanted) return 'middle';
  // 良 and 良好 may be two grades or one.
  return reached > wanted || target === GOOD_OR_BETTER ? 'top' : null;
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

/** 超过, 超出 and 突破 are one. */
function exceeding(text: string): string {
  const word = EXCEEDING.atStart(text);
  return word ? `超${text.slice(word.end)}` : text;
}

/** 不 before what must not be: 不超预算. */
const MUST_NOT = '不';

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
  const start = DONE_BEFORE.atStart(answer)?.end ?? 0;
  const said = answer.startsWith(target) ? answer : answer.slice(start);
  if (!said.startsWith(target)) return false;
  const rest = said.slice(target.length);
  if (rest === '' || DONE_BEHIND.exactly(rest)) return true;
  if (!/^[,;。]/.test(rest) || /\d/.test(rest)) return false;
  return rest
    .split(/[,;。]/)
    .every((clause) => NOTHING_OF.atStart(clause) !== null || !TAKING_BACK.isIn(clause));
}
