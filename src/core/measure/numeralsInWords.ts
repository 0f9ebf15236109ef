import { BEFORE_FIGURE, BEHIND_FIGURE } from '../vocabulary/comparisonWords';
import { DIGITS, GROUPS, POWERS } from '../vocabulary/numerals';
import { IN_WORDS } from '../vocabulary/figureWords';
import { COUNTERS } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';

const NUMERAL = new RegExp(`${wordPattern(DIGITS, POWERS, GROUPS)}+`);
const POINT = '点';

/**
 * The text with a number in words put in digits (VALUES §10): 一百二十人次 → 120人次, 不少于五个 → 不少于5个, 百分之九十五 →
 * 95%. `null` where there is none, or where the words are no count: 一流, 三级, 统一. Expects `plainText`.
 */
export function withDigits(text: string): string | null {
  const opening = BEFORE_FIGURE.atStart(text)?.end ?? 0;
  const closing = BEHIND_FIGURE.atEnd(text)?.start ?? text.length;
  if (closing <= opening) return null;
  const said = text.slice(opening, closing);
  const figure = shareInWords(said) ?? tenthsInWords(said) ?? countInWords(said);
  return figure === null ? null : `${text.slice(0, opening)}${figure}${text.slice(closing)}`;
}

const YEAR_LENGTH = 4;
/** A day with what is said about it; longer texts are stories. */
const LONGEST_DAY = 40;
const OF_DAY = new RegExp(`${wordPattern(DIGITS, POWERS)}{1,${YEAR_LENGTH}}(?=[年月日号])`, 'g');

/**
 * A day in words put in digits: 二〇二三年十二月三十一日前 → 2023年12月31日前; the text as it is where it holds none. Expects
 * `plainText`.
 */
export function dayInDigits(text: string): string {
  if (text.length > LONGEST_DAY) return text;
  return text.replace(OF_DAY, (said) => {
    // A year is read sign by sign.
    const year = said.length === YEAR_LENGTH ? digitsOf(said) : null;
    return year ?? valueOf(said)?.toString() ?? said;
  });
}

/** 百分之九十五点五 → 95.5%. */
function shareInWords(text: string): string | null {
  const share = IN_WORDS.atStart(text);
  if (!share) return null;
  const [whole = '', part, ...others] = text.slice(share.end).split(POINT);
  const value = valueOf(whole);
  const decimals = part === undefined ? '' : digitsOf(part);
  if (value === null || decimals === null || others.length > 0) return null;
  return `${value}${decimals === '' ? '' : `.${decimals}`}${share.means}`;
}

/** 九成 → 90%, 九成五 → 95%. */
function tenthsInWords(text: string): string | null {
  const [tens, sign, units = '零', more] = text;
  if (tens === undefined || sign !== TENTHS || more !== undefined) return null;
  const [ten, one] = [DIGITS.exactly(tens), DIGITS.exactly(units)];
  return ten === null || one === null ? null : `${ten * 10 + one}%`;
}

const TENTHS = '成';

/** 一百二十人次 → 120人次: only before a word that things are counted with. */
function countInWords(text: string): string | null {
  const match = NUMERAL.exec(text);
  if (match?.index !== 0) return null;
  const unit = text.slice(match[0].length);
  const value = COUNTERS.exactly(unit) === null ? null : valueOf(match[0]);
  return value === null ? null : `${value}${unit}`;
}

/** 一百二十三 → 123, 三千零五 → 3005, 十二万 → 120000; `null` where the words make no number. */
function valueOf(text: string): number | null {
  let [total, section, digit] = [0, 0, null as number | null];
  for (const sign of text) {
    const [figure, power, group] = [DIGITS.exactly(sign), POWERS.exactly(sign), GROUPS.exactly(sign)];
    if (figure !== null) {
      // 二三 is no number of counts; 〇 and 零 may stand before a digit.
      if (digit !== null && digit !== 0) return null;
      digit = figure;
    } else if (power !== null) {
      section += (digit ?? 1) * power;
      digit = null;
    } else if (group !== null) {
      total += (section + (digit ?? 0)) * group;
      [section, digit] = [0, null];
    } else return null;
  }
  return text === '' ? null : total + section + (digit ?? 0);
}

/** 零五 → 05: the digits behind a point, one by one. */
function digitsOf(text: string): string | null {
  const digits = [...text].map((sign) => DIGITS.exactly(sign));
  return digits.length === 0 || digits.includes(null) ? null : digits.join('');
}
