import { Decimal } from 'decimal.js';
import {
  ABOUT,
  ANOTHER_FIGURE,
  AND_SOME,
  AND_SOME_AT_END,
  HARMLESS_REMARK,
  HOW_COUNTED,
  TURNING,
} from '../vocabulary/figureWords';
import { BEHIND_FIGURE } from '../vocabulary/comparisonWords';
import { BEFORE_DAY } from '../vocabulary/dateWords';
import { SCALES, UNIT_SPELLINGS } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';
import type { Measure, Quantity } from './measure';
import { amount } from './quantity';
import { remembered } from './remembered';
import { canonicalUnit } from './units';

const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const SCALE = wordPattern(SCALES);
/** A unit has no digits and no sentence in it. `人/天`, `元/人*月`, `台(套)` are units; ㎡ comes out of NFKC as m2. */
const UNIT = String.raw`(?:/10万\p{L}{0,4}|[\p{L}%‰℃°/*·•、.()+-]{0,12}(?:[mM][23](?:/\p{Script=Han}{1,4})?)?)`;
const QUANTITY = new RegExp(`^(${NUMBER})(${SCALE})?(${UNIT})$`, 'u');
const RANGE = new RegExp(
  `^(${NUMBER})(${SCALE})?(${UNIT}?)(?:-|~|至|到)(${NUMBER})(${SCALE})?(${UNIT})$`,
  'u',
);
/** 256条(含转载): the figure stands before the brackets. */
const WITH_REMARK = /^([^()]+)\(([^()]+)\)$/;

const PARTS_OF = /^(\d+)\D{0,2}\/(\d+)\D{0,2}$/;

const SHARE = /^(\d+(?:\.\d+)?)%$/;

/** 95%(190/200): what it is the share of, where that is so. */
function isShareOf(figure: string, remark: string): boolean {
  const [, part = '0', whole = '1'] = PARTS_OF.exec(remark) ?? [];
  const percent = SHARE.exec(figure)?.[1];
  if (percent === undefined) return false;
  // 95% of 189/200 is below 95%, and 100.0% of 1999/2000 below all: what was rounded tells of two figures.
  return new Decimal(part).div(whole).times(100).eq(percent);
}

const PER_LAKH = '/10万';

/** 18/10万 and 18/10万人 are one unit, 18/10万户 is another; the stroke belongs to each. `null`: none of them. */
function perLakh(unitText: string): string | null {
  if (!unitText.startsWith(PER_LAKH)) return null;
  return unitText === `${PER_LAKH}人` ? PER_LAKH : unitText;
}

/** Years of the calendar are written in full. */
const FIRST_YEAR = 1900;

/** `1,437`, `5.8万元`, `98%`, `530元/人*月`; anything else → `null`. Expects `plainText` without operator. */
export function parseQuantity(text: string): Quantity | null {
  const isYuan = text.startsWith('¥');
  const match = QUANTITY.exec(withoutRemark(isYuan ? text.slice(1) : text));
  return match ? quantityOf(match[1], match[2], isYuan ? match[3] || '元' : match[3]) : null;
}

/** `80-85%`, `1-2次`, `18至54周岁`, `±5%`: low ≤ high, the unit may stand once. Anything else → `null`. */
export function parseRange(text: string): Extract<Measure, { kind: 'range' }> | null {
  if (text.startsWith('±')) return eitherWay(text.slice(1));
  const match = RANGE.exec(text);
  if (!match) return null;
  const high = quantityOf(match[4], match[5], match[6]);
  const ownLow = quantityOf(match[1], match[2], match[3]);
  if (!high || !ownLow) return null;
  // 2021-2023年 is a time, not an amount between two others.
  if (high.unit === '年' && high.value.gte(FIRST_YEAR)) return null;
  const bare = ownLow.unit === '' && ownLow.scale === 1;
  const low = bare ? { ...high, value: ownLow.value } : ownLow;
  if (low.unit !== high.unit || amount(low).gt(amount(high))) return null;
  return { kind: 'range', low, high };
}

/** ±5%: as far below as above. */
function eitherWay(text: string): Extract<Measure, { kind: 'range' }> | null {
  const high = /^\d/.test(text) ? parseQuantity(text) : null;
  return high && { kind: 'range', low: { ...high, value: high.value.negated() }, high };
}

/** A remark that tells what the figure counts leaves it as it is: 256条(含转载). 3套(未验收) is another statement. */
export function withoutRemark(text: string): string {
  if (!text.endsWith(')')) return text;
  const [, figure, remark] = WITH_REMARK.exec(text) ?? [];
  if (figure === undefined || remark === undefined) return text;
  if (HOW_COUNTED.exactly(remark) || isShareOf(figure, remark)) return figure;
  const opening = HARMLESS_REMARK.atStart(remark);
  // 95%(含) belongs to an 以上 that is not there: something is missing.
  // 5处(含上年): some of it is another year's. 含应急 is not what should have been.
  const isOthers = ANOTHER_FIGURE.allIn(remark).some(({ word }) => word.length > 1);
  return opening && opening.word !== remark && !isTurned(remark) && !isOthers ? figure : text;
}

function quantityOf(number = '', scaleName = '', unitText = ''): Quantity | null {
  if (unitText !== '' && isNoUnit(unitText)) return null;
  // 2022年全年 is a time; as an amount it would be two thousand years.
  if (unitText.startsWith('年') && Number(number) >= FIRST_YEAR) return null;
  // 3百分点: 百 belongs to the unit.
  const joined = UNIT_SPELLINGS.exactly(scaleName + unitText);
  if (scaleName !== '' && joined !== null) return quantityOf(number, '', scaleName + unitText);
  // 「100%覆盖」: the word behind the percent sign is no unit of its own.
  const unit = unitText.startsWith('%') ? '%' : (perLakh(unitText) ?? canonicalUnit(unitText));
  const scale = SCALES.exactly(scaleName) ?? 1;
  return { value: new Decimal(number.replace(/,/g, '')), scale, scaleName, unit };
}

/** Whether what stands behind a number is more than its unit: then the text is no plain number. */
const isNoUnit = remembered(
  (unitText: string): boolean =>
    /^[-+]/.test(unitText) ||
    isInexact(unitText) ||
    isTurned(unitText) ||
    // 10户以上企业 tells of which enterprises, not of how many.
    (!unitText.startsWith('%') && BEHIND_FIGURE.isIn(unitText)) ||
    // 30日前 and 12.31前拨付 tell of a day, not of so many.
    BEFORE_DAY.atEnd(unitText) !== null ||
    BEFORE_DAY.atStart(unitText) !== null ||
    saysAnother(unitText) ||
    // 95%达标(初步): what stands in brackets behind a share may take it back.
    /^%.*[()]/.test(unitText),
);

/** 场(计划): no spelling of a unit such as 场(次). */
function saysAnother(unitText: string): boolean {
  const open = unitText.indexOf('(');
  return open >= 0 && ANOTHER_FIGURE.isIn(unitText.slice(open));
}

/** 50左右, 20余次: a number that is not exact is no number to score by. */
function isInexact(unitText: string): boolean {
  return (
    AND_SOME.atStart(unitText) !== null || AND_SOME_AT_END.atEnd(unitText) !== null || ABOUT.isIn(unitText)
  );
}

/** 3份不合格, 50%以下: words that turn the number into another statement. */
function isTurned(text: string): boolean {
  return TURNING.allIn(text).some(({ means }) => means === 'turns');
}
