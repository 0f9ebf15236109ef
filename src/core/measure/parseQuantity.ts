import { Decimal } from 'decimal.js';
import type { Measure, Quantity } from './measure';
import { canonicalUnit } from './units';

const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const SCALE = '百万|千万|万|亿|千';
/** A unit has no digits and no sentence in it. `人/天`, `元/人*月`, `台(套)` are units; ㎡ comes out of NFKC as m2. */
const UNIT = String.raw`[\p{L}%‰℃°/*·•、.()+-]{0,12}(?:m[23])?`;
/** 50左右, 20余次: a number that is not exact is no number to score by. */
const INEXACT = /^[余多几来]|[余多]$|左右|上下|大约|约|暂估|预计|估计/;
/** 3份不合格, 50%以下, 95%(暂定): words that turn the number into another statement. */
const TURNED =
  /[没仅缺剩拟尚暂]|待(?!遇)|未(?!成年|来)|不(?!锈|动产)|无(?!人|障碍|线|害|纺)|非(?!遗|物质|公)|以[下外前后]|之[下外前后]|^%.*[()]/;
const QUANTITY = new RegExp(`^(${NUMBER})(${SCALE})?(${UNIT})$`, 'u');
const RANGE = new RegExp(
  `^(${NUMBER})(${SCALE})?(${UNIT}?)(?:-|~|至|到)(${NUMBER})(${SCALE})?(${UNIT})$`,
  'u',
);

/** Years of the calendar are written in full. */
const FIRST_YEAR = 1900;

const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

/** `1,437`, `5.8万元`, `98%`, `530元/人*月`; anything else → `null`. Expects `plainText` without operator. */
export function parseQuantity(text: string): Quantity | null {
  const match = QUANTITY.exec(text);
  return match ? quantityOf(match[1], match[2], match[3]) : null;
}

/** `80-85%`, `1-2次`, `18至54周岁`: low ≤ high, the unit may stand once. Anything else → `null`. */
export function parseRange(text: string): Extract<Measure, { kind: 'range' }> | null {
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

/** The quantity in its unit with the multiplier worked in: 5.8万 → 58000. */
export function amount(quantity: Quantity): Decimal {
  return quantity.value.times(quantity.scale);
}

/** As a person writes it: `98%`, `5.8万元`, `3套`. Reads back as the same quantity. */
export function formatQuantity(quantity: Quantity): string {
  return `${quantity.value.toFixed()}${quantity.scaleName}${quantity.unit}`;
}

function quantityOf(number = '', scaleName = '', unitText = ''): Quantity | null {
  if (/^[-+]/.test(unitText) || INEXACT.test(unitText)) return null;
  if (TURNED.test(unitText)) return null;
  // 2022年全年 is a time; as an amount it would be two thousand years.
  if (unitText.startsWith('年') && Number(number) >= FIRST_YEAR) return null;
  // 「100%覆盖」: the word behind the percent sign is no unit of its own.
  const unit = unitText.startsWith('%') ? '%' : canonicalUnit(unitText);
  return { value: new Decimal(number.replace(/,/g, '')), scale: SCALES[scaleName] ?? 1, scaleName, unit };
}
