import { Decimal } from 'decimal.js';
import type { Quantity, QuantityMeasure } from '../measure/measure';
import { MORE_REACHED } from '../vocabulary/degreeWords';
import { HELP_BEFORE } from '../vocabulary/directionWords';
import { SMALL_UNITS } from '../vocabulary/unitWords';
import { amount } from '../measure/quantity';
import { namesShare } from '../measure/unitInName';
import { parseQuantity } from '../measure/parseQuantity';
import { relateUnits, type UnitRelation } from '../measure/units';
import {
  BETWEEN_FIGURES,
  COUNTS_OF_WHICH,
  LINKING,
  NOT_DONE_BEFORE,
  OF_WHICH,
  TYING,
} from '../vocabulary/figureContext';
import { ANOTHER_FIGURE } from '../vocabulary/figureWords';
import { wordPattern } from '../vocabulary/wordPattern';
import { answerTier } from './answerTier';
import { saysNothing } from './nothing';
import { isOnlyDone, isVerbOfName, turnsFigure, withoutDone } from './wordsBeforeFigures';

const BETWEEN = new RegExp(`(${wordPattern(BETWEEN_FIGURES)})`);
/** 5场 of 「5场、200人次」 may be meant for a target of 次, or the other may. */
const FITTING: readonly UnitRelation['kind'][] = ['same', 'assumed', 'convertible'];
const WORDS_AND_FIGURE = /^([^\d+-]*)(.+)$/s;

/**
 * 100户300人: two figures side by side; 1小时30分 is one, and of 100%1000件 nobody knows which is meant. 8期+3期, 10台已到货8台 and
 * 12个镇各1期 are not two: what stands between them ties them together.
 */
function sideBySide(part: string): readonly string[] {
  const figures = figuresIn(part);
  const isOne =
    figures.length < 2 || part.includes('%') || figures.some((figure) => SMALL_UNITS.atEnd(figure));
  const isTied = figures.slice(0, -1).some((figure) => TYING.isIn(WORDS_AND_FIGURE.exec(figure)?.[2] ?? ''));
  return isOne || isTied ? [part].filter((each) => each !== '') : figures;
}

const DIGIT = /\d/;
const OF_FIGURE = /[\d.,]/;

/** 100户300人 → 100户, 300人: each figure with the words behind it, the first with those before it too. */
function figuresIn(part: string): readonly string[] {
  const starts: number[] = [];
  for (let at = 0; at < part.length; at += 1) {
    const isFirst = DIGIT.test(part.charAt(at)) && (at === 0 || !OF_FIGURE.test(part.charAt(at - 1)));
    if (isFirst) starts.push(at);
  }
  return starts.map((start, index) => part.slice(index === 0 ? 0 : start, starts[index + 1] ?? part.length));
}

/** Commas between thousands are no ends of clauses: 1,203人次. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

interface Clauses {
  /** Each with a figure: words without one belong to the figure behind them. */
  readonly told: readonly string[];
  /** Words behind the last figure. */
  readonly remark: string;
}

function clausesOf(text: string): Clauses {
  const told: string[] = [];
  let open: string[] = [];
  let hasFigure = false;
  for (const part of text.replace(THOUSANDS, '').split(BETWEEN)) {
    // 惠及310户: 及 stands between figures only where one stands before it.
    if (hasFigure && BETWEEN_FIGURES.exactly(part) !== null) {
      told.push(open.join(''));
      [open, hasFigure] = [[], false];
    } else {
      open.push(part);
      hasFigure ||= DIGIT.test(part);
    }
  }
  const rest = open.join('');
  return hasFigure ? { told: [...told, rest], remark: '' } : { told, remark: rest };
}

interface Told {
  /** The words right before the figure that say of what it is: 新建公厕 of 新建公厕5座. */
  readonly words: string;
  readonly quantity: Quantity;
}

/**
 * The figure of several in one cell that has the target's unit (VALUES §10): 365人次 of 「培训12期、365人次」 beside
 * ≥300人次, 12场 of 「已完成12场，其中线上3场」, and of several that have it the one that the row is named after. `null` where
 * there is none, more than one, or where anything else is said than figures and that all went well. Expects `plainText`.
 */
export function figureWithUnit(
  text: string,
  { comparison, quantity: target }: QuantityMeasure,
  name = '',
  asked = name,
): QuantityMeasure | null {
  if (target.unit === '') return null;
  const [, first = '', rest = ''] = /^(\D+?),(.+)$/s.exec(text) ?? [];
  if (MORE_REACHED.isWhole(first)) return passedBy(rest, target, comparison);
  const { told, remark } = clausesOf(text);
  const parts = told.flatMap(sideBySide);
  const isPraised = remark !== '' && (answerTier('', remark) === 'top' || saysNothing(remark, name));
  if (parts.length < 2 && !isPraised && !BETWEEN.test(text)) return null;
  if (remark !== '' && !isPraised) return null;
  const figures: Told[] = [];
  for (const part of parts) {
    const [, before = '', figure = ''] = WORDS_AND_FIGURE.exec(part) ?? [];
    const words = withoutDone(before);
    const isOther = turnsFigure(words) || isNotDone(words, name) || !isOfRow(words, name);
    const quantity = isOther ? null : parseQuantity(figure);
    if (!quantity || quantity.unit === '') return null;
    figures.push({ words, quantity });
  }
  const relationTo = ({ quantity }: Told) => relateUnits(target, quantity).kind;
  const fitting = figures.filter((each) => FITTING.includes(relationTo(each)));
  const ofRow = fitting.filter(({ words }) => !isOtherShare(words, name));
  // 完成路基12公里，投资800万元 under 道路里程: neither is said to be the row's.
  const [only, ...more] = ofRow;
  if (only && more.length === 0 && figures.length > 1 && !isSaidOfRow(only.words, asked)) return null;
  const quantity = figureOfRow(ofRow, name);
  // 5台、5套 beside 10台 may count one thing; of 10台、5套 there are enough either way.
  const isEnough = comparison !== 'atMost' && quantity && amount(quantity).gte(amount(target));
  if (!isEnough && figures.some((each) => relationTo(each) === 'alike')) return null;
  // 90人，超额完成 beside 100人 says two things.
  if (!isEnough && MORE_REACHED.isWhole(remark)) return null;
  if (quantity && figures.some((each) => isAnotherShare(each, quantity, target))) return null;
  return quantity && { kind: 'quantity', comparison: null, quantity };
}

/** 120% of 超额完成，120%: more than was asked, as it says. */
function passedBy(
  text: string,
  target: Quantity,
  comparison: QuantityMeasure['comparison'],
): QuantityMeasure | null {
  const quantity = parseQuantity(text);
  const isMore =
    quantity !== null &&
    FITTING.includes(relateUnits(target, quantity).kind) &&
    amount(quantity).gte(amount(target));
  return isMore && comparison !== 'atMost' ? { kind: 'quantity', comparison: null, quantity } : null;
}

/** 98户，100% beside 100户: all that could be done, or 98%. */
function isAnotherShare({ words, quantity: share }: Told, done: Quantity, target: Quantity): boolean {
  if (words !== '' || share.unit !== '%' || done.unit === '%' || target.value.lte(0)) return false;
  const reached = amount(done).div(amount(target)).times(100);
  // 102户，100%: all of it either way.
  return !Decimal.min(reached, 100).minus(share.value).abs().lt(1) && !reached.minus(share.value).abs().lt(1);
}

/** No other words than a verb, or such as name or target hold two characters of in a row: 公厕 of 新建公厕. */
function isSaidOfRow(words: string, asked: string): boolean {
  const own = words.slice(0, LINKING.atEnd(words)?.start);
  if (own.length < 2 || isOnlyDone(own) || isVerbOfName(own, asked) || HELP_BEFORE.exactly(own)) return true;
  return [...own].some((_, at) => at > 0 && asked.includes(own.slice(at - 1, at + 1)));
}

/** 招标12公里 under 道路里程, but not 招标12次 under 招标次数. */
function isNotDone(words: string, name: string): boolean {
  const found = NOT_DONE_BEFORE.atEnd(words);
  return found !== null && !name.includes(found.word);
}

/** 问卷回收率95% under 满意度: another share than the one that the row asks for. */
function isOtherShare(words: string, name: string): boolean {
  const last = withoutDone(words.split(BETWEEN).at(-1) ?? '');
  const share = last.slice(0, LINKING.atEnd(last)?.start);
  return namesShare(share) && !name.includes(share) && !share.includes(name);
}

/** Behind a clause without a figure the next one must tell of the row: 明显好转，增加12场 is no count. */
function isOfRow(words: string, name: string): boolean {
  const clauses = words.split(BETWEEN);
  if (clauses.length < 2) return true;
  const last = clauses.at(-1) ?? '';
  const meaning = withoutDone(last.slice(0, LINKING.atEnd(last)?.start));
  return meaning === '' || name.includes(meaning) || isVerbOfName(meaning, name);
}

/** A shorter word, 改造, may be one of several things that the row is about. */
const SHORTEST_NAME = 3;

/** 860件（民事620件、刑事240件）: the others add to the first, and none of them is what the row is named after. */
function areAllParts(whole: Told, parts: readonly Told[], name: string): boolean {
  const sum = Decimal.sum(...parts.map(({ quantity }) => amount(quantity)));
  return (
    parts.length > 1 &&
    isOnlyDone(whole.words) &&
    sum.eq(amount(whole.quantity)) &&
    parts.every(
      ({ words }) =>
        words !== '' && !name.includes(words) && !COUNTS_OF_WHICH.isIn(words) && !ANOTHER_FIGURE.isIn(words),
    )
  );
}

/** The only figure, the one that the others are a part of, or the one that the row's name tells of. */
function figureOfRow(fitting: readonly Told[], name: string): Quantity | null {
  const [first, ...others] = fitting;
  if (!first || others.length === 0) return first?.quantity ?? null;
  const [detail] = others;
  if (detail && OF_WHICH.atStart(detail.words)) {
    // 全县12场，其中本单位3场; 造林1200亩，其中合格900亩: the part may be what counts.
    const isWhole = isOnlyDone(first.words) || name.includes(first.words) || isVerbOfName(first.words, name);
    if (!isWhole || others.some(({ words }) => COUNTS_OF_WHICH.isIn(words))) return null;
    const isPart = ({ quantity }: Told) => quantity.unit === first.quantity.unit;
    const parts = Decimal.sum(...others.map(({ quantity }) => amount(quantity)));
    return others.every(isPart) && parts.lte(amount(first.quantity)) ? first.quantity : null;
  }
  if (areAllParts(first, others, name)) return first.quantity;
  const named = fitting.filter(({ words }) => words.length >= SHORTEST_NAME && name.includes(words));
  return named.length === 1 ? (named[0]?.quantity ?? null) : null;
}
