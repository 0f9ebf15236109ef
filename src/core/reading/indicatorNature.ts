import { DENIED_BEFORE } from '../vocabulary/partWords';
import type { Measure } from '../measure/measure';
import { remembered } from '../measure/remembered';
import { namesShare, unitInName } from '../measure/unitInName';
import { COST_WORDS, MONEY_USED_RATES } from '../vocabulary/costWords';
import {
  AGAINST_IT,
  AMOUNT_ENDINGS,
  CAUGHT_UP,
  COUNTED_ITSELF,
  DUE,
  FALL_BEFORE,
  FEWER_WORDS,
  HELP_BEFORE,
  UNDONE_IN_NAME,
  LONGER_IS_BETTER,
  UNDONE_BEFORE_WORK,
  OTHER_WORK_BEFORE,
  SURELY_FEWER,
  SURELY_MORE,
  TIMES,
  WORK_ABOUT,
  WORK_BEFORE,
  WORK_FIRST,
  type FewerMeaning,
} from '../vocabulary/directionWords';
import {
  BENEFIT_GROUP,
  COST_GROUP,
  COUNT_ENDINGS,
  DONE_BY_NAMES,
  DONE_WITHIN_NAMES,
  LASTING_NAMES,
  PACE_NAMES,
  SAVED_MONEY,
  SPAN_NAMES,
  TENDING,
  TIME_UNITS,
  TIMELINESS_GROUP,
  TIMING_NAMES,
  WHEN_NAMES,
} from '../vocabulary/natureWords';
import { DOING } from '../vocabulary/figureWords';
import type { FoundWord } from '../vocabulary/wordTable';
import type { RowTexts } from './rowTexts';

/**
 * Whether an indicator measures cost: by its category or dimension (成本指标, 经济成本指标), or by its name in whatever
 * group it stands where its target is an amount of money and no rate or day (SCORING §1).
 */
export function isCostIndicator({ dimension, category, name }: RowTexts, target: Measure): boolean {
  // 成本节约率: of what is saved more is better.
  if (SAVED_MONEY.isIn(name)) return false;
  // 资金支付率 100% → 98%: less of what was to be used is no saving.
  if (MONEY_USED_RATES.atEnd(name)) return false;
  const isCostGroup = COST_GROUP.isIn(dimension) && !BENEFIT_GROUP.isIn(category);
  if (COST_GROUP.isIn(category) || isCostGroup) return true;
  if (!saysCost(name)) return false;
  // A form without groups leaves only the name to tell, whatever is counted.
  return (dimension === '' && category === '') || isAmountOfMoney(target, name);
}

const saysCost = remembered((name: string) => {
  const means = COST_WORDS.allIn(name).map((word) => word.means);
  return means.includes('cost') && means.every((each) => each === 'cost');
});

/** 民间投资总额, 社会捐赠金额: money that is not the project's own, of which more is better. */
export const isOthersMoney = remembered((name: string) =>
  COST_WORDS.allIn(name).some(({ means }) => means === 'othersMoney'),
);

/** 60万元, 530元/人, and a bare 60 whose name is no rate; 90%, 12月底前 and 3次 are none. */
function isAmountOfMoney(target: Measure, name: string): boolean {
  const quantity =
    target.kind === 'range' ? target.high : target.kind === 'quantity' ? target.quantity : null;
  if (quantity === null) return false;
  return quantity.unit.startsWith('元') || (quantity.unit === '' && !namesShare(name) && !isCounted(name));
}

/** 经费支出笔数, 成本核算时间: a bare number beside such a name counts or times something. */
function isCounted(name: string): boolean {
  return COUNT_ENDINGS.atEnd(name) !== null || TIMING_NAMES.isIn(name);
}

/** Whether fewer may be better by the indicator's name; only asked where no operator is written. */
export function isReverseIndicator(name: string): boolean {
  return saysFewer(unquoted(name));
}

/**
 * Whether fewer is better by the indicator's name beyond doubt: something bad is itself what is counted. 粮食库存量 and
 * 仲裁案件数 can be read both ways.
 */
export function isSurelyReverse(name: string): boolean {
  const plain = unquoted(name);
  const last = FEWER_WORDS.allIn(plain).at(-1);
  return last !== undefined && SURELY_FEWER.exactly(last.word) !== null && isCountedItself(plain, last);
}

/** Whether more is better by the indicator's name beyond doubt: 群众满意度, but not 群众不满意率. */
export function isSurelyForward(name: string): boolean {
  const plain = name.replace(/\([^()]*\)$/, '');
  const word = SURELY_MORE.atEnd(plain);
  return word !== null && !DENIED_BEFORE.atEnd(plain.slice(0, word.start)) && !isReverseIndicator(name);
}

/** 「三公」经费 and “三公”经费 are written with every kind of quotation mark. */
function unquoted(name: string): string {
  return name.replace(/["'“”‘’「」]/g, '');
}

/** The head of a Chinese name stands last: the last word for something bad decides, with what stands around it. */
const saysFewer = remembered((name: string) => {
  const words = FEWER_WORDS.allIn(name);
  const at = words.findLastIndex((word) => isAboutFewer(name, word));
  const last = words[at];
  if (!last) return isUndoneItself(name);
  return !countsWorkBehind(name, last) && !countsWorkBefore(name, words.slice(0, at + 1), last);
});

function isAboutFewer(name: string, word: FoundWord<FewerMeaning>): boolean {
  if (word.means === 'matter')
    return beginsUndone(name) || leavesUndone(name.slice(word.end)) || isCountedItself(name, word);
  return word.means !== 'neutral';
}

/** 小广告未清除处数: what is left of it is counted. */
function leavesUndone(behind: string): boolean {
  return UNDONE_IN_NAME.allIn(behind).some(({ means }) => means);
}

/** 未整治河道长度, 未缴费人数: what should have been done. Of 未整治河道整治长度 and 未缴费户催缴数 the work is counted. */
function isUndoneItself(name: string): boolean {
  const undone = UNDONE_BEFORE_WORK.atStart(name);
  const due = undone && DUE.at(name, undone.end);
  if (!due) return false;
  const behind = name.slice(due.end);
  return ![DUE, WORK_ABOUT, OTHER_WORK_BEFORE, DOING, CAUGHT_UP].some((work) => work.isIn(behind));
}

/** 未清除小广告处数. */
function beginsUndone(name: string): boolean {
  return UNDONE_IN_NAME.atStart(name)?.means === true;
}

/** 爆管次数, and neither 爆管抢修次数 nor 处理生活垃圾量. */
function isCountedItself(name: string, { start, end }: FoundWord<FewerMeaning>): boolean {
  const before = name.slice(0, start);
  if (
    AGAINST_IT.atEnd(before) ||
    WORK_FIRST.exactly(before) ||
    [WORK_ABOUT, WORK_BEFORE, OTHER_WORK_BEFORE].some((work) => work.isIn(before))
  )
    return false;
  let at = end;
  for (let part = COUNTED_ITSELF.at(name, at); part; part = COUNTED_ITSELF.at(name, at)) at = part.end;
  // 爆管次数（次）: a unit or a remark stands in brackets.
  return at === name.length || name[at] === '(' || name[at] === '（';
}

/** 投诉办结率, 失业金发放人数: behind the word for something bad stands what is done about it. */
function countsWorkBehind(name: string, { end, means }: FoundWord<FewerMeaning>): boolean {
  const behind = name.slice(end);
  const work = WORK_ABOUT.allIn(behind).filter(
    // 欠费未收缴率: what was not done is no work.
    (word) => undoes(word, means) && !UNDONE_BEFORE_WORK.atEnd(name.slice(0, end + word.start)),
  );
  if (work.some((word) => word.means === 'state')) return true;
  // How long it takes to deal with it is of the other kind again.
  return work.length > 0 && TIMES.atEnd(name) === null;
}

/** 违规发放金额 and 逾期办结率 are bad as a whole; 违规资金追回 and 逾期贷款清收额 undo it. */
function undoes(work: FoundWord<'remedy' | 'service' | 'state'>, what: FewerMeaning): boolean {
  if (what === 'done late') return work.means === 'remedy' && work.start > 0;
  return what !== 'done badly' || work.means !== 'service';
}

/** 打击违法犯罪次数, 受益贫困人口数, 减少污染物排放量: before it stands what is done about it. A rate of it stays a rate. */
function countsWorkBefore(
  name: string,
  words: readonly FoundWord<FewerMeaning>[],
  last: FoundWord<FewerMeaning>,
): boolean {
  if (name.endsWith('率')) return false;
  const before = name.slice(0, chainStart(words, last));
  // 更换破损路灯; of 消除火灾事故死亡人数 the harm is counted.
  if (before.length === last.start && WORK_FIRST.exactly(before)) return true;
  const work = WORK_BEFORE.atEnd(before);
  if (work && !UNDONE_BEFORE_WORK.atEnd(before.slice(0, work.start))) return true;
  if (last.means === 'people' && HELP_BEFORE.isIn(before)) return true;
  return FALL_BEFORE.atStart(name) !== null && AMOUNT_ENDINGS.atEnd(name) !== null;
}

/** Where the unbroken row of such words begins that ends with the last: 违法 of 违法犯罪. */
function chainStart(words: readonly FoundWord<FewerMeaning>[], last: FoundWord<FewerMeaning>): number {
  return words.reduceRight((start, word) => (word.end === start ? word.start : start), last.start);
}

/** Whether an indicator may time how fast something is done: then a shorter span can be the better one. */
export function isPaceIndicator({ name, category, target }: RowTexts): boolean {
  if (LONGER_IS_BETTER.isIn(name)) return false;
  const isTimed = TIMELINESS_GROUP.isIn(category) || PACE_NAMES.isIn(name);
  if (!isTimed) return false;
  // 完成时间 2023: the year, and no amount of which more is better; 供暖天数 120 is one.
  return (
    TIME_UNITS.atEnd(target) !== null ||
    (BARE.test(target) && asksWhenDone(name) && !namesShare(name)) ||
    isBareInTimeUnit(name, target)
  );
}

const BARE = /^\d+(?:\.\d+)?$/;

/** 项目完成时间（月） 12: the unit stands behind the name. */
function isBareInTimeUnit(name: string, target: string): boolean {
  const unit = unitInName(name)?.unit;
  return unit !== undefined && TIME_UNITS.exactly(unit) !== null && BARE.test(target);
}

/**
 * Whether a span of time is one to be done within (完成时间（月）, 办结时限): a shorter one is in time, whatever else it may
 * be. Not how long something lasts (服务期限), nor a pace of which the name does not say so (周期).
 */
export function isDoneWithin(texts: RowTexts): boolean {
  const { name, target } = texts;
  if (!isPaceIndicator(texts) || (BARE.test(target) && !isBareInTimeUnit(name, target))) return false;
  return asksWhenDone(name);
}

function asksWhenDone(name: string): boolean {
  return DONE_WITHIN_NAMES.isIn(name) && !LASTING_NAMES.isIn(name);
}

/** How `12月` is meant: a span of months (时限, 使用时间, 影响) or by December (完成时间); `null` if the name is silent. */
export function meaningOfMonth({ name, category }: RowTexts): 'duration' | 'date' | null {
  const asksForSpan =
    SPAN_NAMES.isIn(name) || TENDING.allIn(name).some(({ end }) => name.includes('时间', end));
  const asksForDay = DONE_BY_NAMES.isIn(name);
  // 项目完成期限 may be a span or a day.
  if (asksForSpan && asksForDay) return null;
  if (asksForSpan) return 'duration';
  if (asksForDay) return 'date';
  return TIMELINESS_GROUP.isIn(category) && name.endsWith('时间') ? 'date' : null;
}

/** How `12.31` is meant: a day where the indicator asks when, a number where it does not; `null`: it may be either. */
export function meaningOfPoint(texts: RowTexts): 'duration' | 'date' | null {
  // 平均响应时间 2.5: hours, if anything.
  if (meaningOfMonth(texts) === 'duration' || isReverseIndicator(texts.name)) return 'duration';
  const asked = WHEN_NAMES.allIn(texts.name);
  const asksWhen = asked.length > 0;
  if (asksWhen && (DONE_BY_NAMES.isIn(texts.name) || asked.some(({ means }) => means === 'day')))
    return 'date';
  return asksWhen || TIMELINESS_GROUP.isIn(texts.category) ? null : 'duration';
}
