import type { Measure, QuantityMeasure } from '../measure/measure';
import { parseComparison } from '../measure/parseComparison';
import { parseQuantity } from '../measure/parseQuantity';
import { DONE_BEFORE } from '../vocabulary/answerWords';
import { DECLINE } from '../vocabulary/figureContext';
import { GROWTH_SIGNS } from '../vocabulary/natureWords';
import {
  DENIAL_SIGNS,
  GOAL_REACHED,
  LESS_WANTED,
  STATES_WANTED,
  STEADILY,
  STRONGLY,
} from '../vocabulary/degreeWords';
import { answerTier } from './answerTier';
import type { Doubt } from './doubt';
import { isUnknownList, optionsOf, wantedText } from './optionList';
import type { PercentReading, UnclearReading, WordsReading } from './pairReading';
import { unclear, type RowContext } from './rowContext';
import { saysShortfall } from './saysShortfall';

/** Words of a figure: `^80%` repeated is no answer in words. */
const HAS_SIGN = /[≥≤<>=^]/;
/** 3/5, 2021.1.1-12.31: no words at all. C30 is one. */
const HAS_WORDS = /\p{L}/u;
/** An answer cut short counts as the same words from this share of the target's length on: 全天候 of 全天候可用. */
const SHORTENED_FROM = 0.6;
const SHORTENED_MIN = 3;

/** A target in words beside whatever was answered: the tier that the answer says, or a percentage (SCORING §1, §2). */
export function readWords(
  target: string,
  achieved: Measure,
  { isReverse, texts, written }: RowContext,
): WordsReading | PercentReading | UnclearReading {
  const wanted = wantedText(target);
  if (achieved.kind === 'quantity') return readPercent(wanted, achieved, written.achieved);
  if (achieved.kind !== 'phrase')
    return unclear('words', { about: 'notComparable', target: wanted, achieved: written.achieved });
  // An answer that repeats the operator's column: =有效.
  const answer = wantedText(achieved.text);
  if (wanted === '') return unclear('words', { about: 'targetBlank' });
  const options = optionsOf(wanted);
  if (options) return readOption(options, answer, isReverse);
  if (isUnknownList(wanted))
    return unclear('words', { about: 'optionsUnclear', target: wanted, achieved: answer });
  if (HAS_SIGN.test(answer) || (achieved.mixed && !HAS_WORDS.test(answer)))
    return unclear('words', { about: 'notUnderstood', text: answer });
  const words = (tier: WordsReading['tier'], basis: WordsReading['basis']): WordsReading => ({
    ...{ kind: 'words', tier, basis, answer, target: wanted },
  });
  if (isShortened(answer, wanted)) return words('top', 'shortened');
  if (answer === wanted) return words('top', 'sameWords');
  if (isSameBesideName(wanted, answer, texts.name)) return words('top', 'said');
  // 减少2起 beside 减少: it did.
  if (fellAsAsked(wanted, answer)) return words('top', 'said');
  const tier = achieved.mixed ? null : answerTier(wanted, answer);
  if (tier !== null) return words(tier, 'said');
  if (saysShortfall(texts)) return unclear('words', { about: 'shortfall', text: answer }, true);
  return unclear('words', { about: achieved.mixed ? 'notUnderstood' : 'noBasis', text: answer });
}

const WORDS_AND_FIGURE = /^(\p{Script=Han}+)(\d.*)$/u;

function fellAsAsked(wanted: string, answer: string): boolean {
  const [, words = '', figure = ''] = WORDS_AND_FIGURE.exec(answer) ?? [];
  return DECLINE.isWhole(wanted) && DECLINE.isWhole(words) && parseQuantity(figure)?.value.gt(0) === true;
}

function isShortened(answer: string, wanted: string): boolean {
  const long = [...answer].length >= SHORTENED_MIN && answer.length >= wanted.length * SHORTENED_FROM;
  return long && answer !== wanted && wanted.startsWith(answer) && !DENIAL_SIGNS.isIn(wanted);
}

/**
 * 管护到位 beside 到位 under the name 后续管护, 及时 beside 及时拨付 under 资金拨付: one says what the other leaves to the name.
 * Not where something is denied.
 */
function isSameBesideName(wanted: string, answer: string, name: string): boolean {
  if (wanted === '' || answer === '' || DENIAL_SIGNS.isIn(wanted) || DENIAL_SIGNS.isIn(answer)) return false;
  const said = answer.slice(DONE_BEFORE.atStart(answer)?.end ?? 0);
  const [short, long] = said.length < wanted.length ? [said, wanted] : [wanted, said];
  const at = long.indexOf(short);
  if (at < 0 || short.length < SHORTENED_FROM_NAME) return false;
  // 拨付 of 及时拨付 leaves out what was wanted of it, and 建成 of 建成并投入使用 a half.
  if (long === wanted && STATES_WANTED.exactly(short) === null) return false;
  const [before, behind] = [long.slice(0, at), long.slice(at + short.length)];
  // 有效提升 is more than 提升, whatever the name says.
  const isDegreeLeftOut =
    long === wanted && (STRONGLY.isIn(before + behind) || STEADILY.isIn(before + behind));
  if (isDegreeLeftOut) return false;
  return [before, behind].every((words) => words === '' || (words.length > 1 && name.includes(words)));
}

const SHORTENED_FROM_NAME = 2;

function readOption(
  options: readonly string[],
  answer: string,
  isReverse: boolean,
): WordsReading | UnclearReading {
  const list = options.join('');
  // 投诉、风险「高中低」: the first of the list is the worst.
  if (isReverse) return unclear('words', { about: 'optionsUnclear', target: list, achieved: answer });
  const chosen = options.indexOf(answer);
  if (chosen < 0) return unclear('words', { about: 'optionNotChosen', text: list });
  const tier = chosen === 0 ? 'top' : chosen === options.length - 1 ? 'low' : 'middle';
  return { kind: 'words', tier, basis: 'said', answer, target: list };
}

function readPercent(
  wanted: string,
  { quantity, comparison }: QuantityMeasure,
  asWritten: string,
): PercentReading | UnclearReading {
  const written = `${quantity.value.toFixed()}${quantity.scaleName}${quantity.unit}`;
  if (quantity.unit !== '%' || quantity.value.isNegative() || comparison === 'atMost')
    return unclear('words', { about: 'notComparable', target: wanted, achieved: asWritten });
  // 有效降低 30% may be by how much it fell, 无事故 0% how many there were: only a high share is a completion.
  // 12% beside 稳步增长 is by how much it grew, and beside other words hardly how far they came true.
  // 10% beside 完成 is done of it.
  const low = GROWTH_SIGNS.isIn(wanted) ? LOW.ofGrowth : GOAL_REACHED.isAtStart(wanted) ? 0 : LOW.ofAny;
  const isLow = quantity.value.lt(low);
  const matters = isLow || isLimit(wanted) ? 'always' : wantsLess(wanted) ? 'ifUnmet' : null;
  const doubts: readonly Doubt[] =
    matters === null ? [] : [{ about: 'percentUnclear', target: wanted, achieved: written, matters }];
  return { kind: 'percent', percent: quantity.value, written, doubts };
}

const LOW = { ofGrowth: 50, ofAny: 30 } as const;

function wantsLess(wanted: string): boolean {
  return LESS_WANTED.allIn(wanted).some(({ means }) => means === 'less');
}

/** 不超过预算, 控制在计划以内, ≥% left empty: held against a figure that is not given, 90% may be all of it. */
function isLimit(wanted: string): boolean {
  return parseComparison(wanted).comparison !== null;
}
