import { COUNTING_NUMERAL } from '../vocabulary/numerals';
import { COUNTED_BY, COUNTERS, EACH_TIME } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';
import type { Measure, QuantityMeasure } from './measure';
import { parseComparison } from './parseComparison';
import { earlierReading, parseDate, parsePossibleDate } from './parseDate';
import { parseSpan } from './parseClock';
import { dayInDigits, withDigits } from './numeralsInWords';
import { parseQuantity, parseRange } from './parseQuantity';
import { parsePlace } from './parsePlace';
import { plainText } from './plainText';
import { parseRomanRank } from './romanRank';
import { remembered } from './remembered';

/** What stands in a cell when nothing is meant. `0` is a value here, not a filler. */
const BLANK = /^(?:[/\\-]*|\.{2,}|。{2,}|无|\*+)$/;

/** Words with a number in them, written in figures or in words (百分之九十, 三次, 九成). */
const NUMBERED = new RegExp(String.raw`\d|百分之|${COUNTING_NUMERAL}${wordPattern(COUNTED_BY)}`);

/**
 * Every way to read the text of a target or an achieved value, the likeliest first; never empty, never throws.
 * More than one reading means that the text alone does not decide: `12月` is twelve months or December, `12.31` a
 * number or New Year's Eve. The caller decides by the indicator's name, or asks.
 */
export const parseMeasure = remembered((text: string): readonly Measure[] => {
  const plain = plainText(text);
  if (BLANK.test(plain)) return [{ kind: 'blank' }];
  const said = dayInDigits(plain);
  const date = parseDate(said);
  if (date) {
    const earlier = date.exists ? earlierReading(said, date) : null;
    return earlier ? [date, earlier] : [date];
  }
  const { comparison, rest, contradictory, isStrict } = parseComparison(plain);
  if (contradictory) return [{ kind: 'phrase', text: plain, mixed: true }];
  // ≤±5% is what ±5% is.
  const isWithin = comparison === 'atMost' && rest.startsWith('±');
  const range = comparison === null || comparison === 'equal' || isWithin ? parseRange(rest) : null;
  if (range) return [range];
  const quantity = parseQuantity(rest) ?? parseSpan(rest);
  if (quantity) {
    const measure: Measure = { kind: 'quantity', comparison, quantity, ...(isStrict && { isStrict }) };
    const possibleDate = parsePossibleDate(plain);
    return possibleDate ? [measure, possibleDate] : [measure];
  }
  const inDigits = withDigits(plain);
  const counted = inDigits === null ? null : quantityIn(inDigits);
  const words: Measure = counted ??
    parseRomanRank(plain) ??
    parsePlace(inDigits ?? plain) ??
    eachTime(plain) ?? { kind: 'phrase', text: plain, mixed: NUMBERED.test(plain) };
  // 6.5前 is no number, and a day only where the other side or the name says so.
  const day = parsePossibleDate(plain);
  return day ? [words, day] : [words];
});

/** 每月不少于1次 → at least 1次/月; 每年2次 → 2次: a form tells of one year. */
function eachTime(plain: string): Measure | null {
  const each = EACH_TIME.atStart(plain);
  if (!each) return null;
  const behind = plain.slice(each.end);
  const said = quantityIn(behind) ?? quantityIn(withDigits(behind) ?? '');
  if (said === null || COUNTERS.exactly(said.quantity.unit) === null) return null;
  return { ...said, quantity: { ...said.quantity, unit: said.quantity.unit + each.means } };
}

function quantityIn(text: string): QuantityMeasure | null {
  const { comparison, rest } = parseComparison(text);
  const quantity = parseQuantity(rest);
  return quantity && { kind: 'quantity', comparison, quantity };
}
