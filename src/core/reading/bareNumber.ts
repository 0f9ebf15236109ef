import { Decimal } from 'decimal.js';
import type { Quantity } from '../measure/measure';
import { amount } from '../measure/quantity';

/** A reading that lies a hundred times nearer to the other side than its rival is what was meant. */
const CLEARLY = 100;
/** Two amounts of one kind are seldom further apart than this. */
const NEAR = 20;
/** Two sums of money this far apart were probably not written in the same unit. */
const FAR = 1000;
/** A figure this far below a percentage under 1 may be a share: 0.005 beside 0.5%. */
const PERHAPS_SHARE = 20;
/** What a percentage above 1 must lie below its target by before it may be a share: 1.05 beside 100%. */
const PERCENT_FAR = 10;
const TEN_THOUSAND = { scale: 10_000, scaleName: '万' } as const;

/** A number without unit and multiplier. */
export function isBare({ unit, scale }: Quantity): boolean {
  return unit === '' && scale === 1;
}

/**
 * What a number without unit and multiplier can mean beside one that has them: in the other's unit and multiplier
 * (`90` beside `≤90万元` is 90万元), or as written. `0.98` beside a percentage is 98 % or 0.98 %. One reading where
 * only one makes sense; two where a person must say which.
 */
export function readingsBeside(bare: Quantity, other: Quantity): readonly Quantity[] {
  if (bare.unit !== '' || bare.scale !== 1) return [bare];
  if (other.unit === '%') return percentReadings(bare, other);
  if (other.unit === '‰') return permilleReadings(bare, other);
  if (other.scale === 1) return other.unit.startsWith('元') ? moneyReadings(bare, other) : [bare];
  const inItsScale: Quantity = { ...bare, scale: other.scale, scaleName: other.scaleName, unit: other.unit };
  const asWritten: Quantity = { ...bare, unit: other.unit };
  const [scaled, written] = [distance(inItsScale, other), distance(asWritten, other)];
  if (bare.value.isZero() || isClear(scaled, written)) return [inItsScale];
  // 105000 beside 10万人 is written out in full; money in a column of 万元 may be in either.
  return isClear(written, scaled) && !other.unit.startsWith('元') ? [asWritten] : [inItsScale, asWritten];
}

function isClear(gap: Decimal, rival: Decimal): boolean {
  return gap.lte(NEAR) && gap.times(CLEARLY).lte(rival);
}

/**
 * A bare target beside a percentage: 0.95 beside 95% is a share, of which 0.95% is a hundredth. Beside 98万: money is kept in 万元 on these forms, anything else may be meant as written. */
export function readingsOfTarget(bare: Quantity, achieved: Quantity): readonly Quantity[] {
  const readings = readingsBeside(bare, achieved);
  const [likely, rival] = readings;
  if (
    achieved.unit === '%' &&
    likely &&
    rival &&
    (isClear(distance(likely, achieved), distance(rival, achieved)) ||
      // A target of 1 beside 98% is the whole; nobody plans 1% and reaches most of it.
      (bare.value.eq(1) && achieved.value.gte(50)))
  )
    return [likely];
  const isCount =
    bare.unit === '' &&
    bare.scale === 1 &&
    achieved.scale !== 1 &&
    !['元', '%'].some((sign) => achieved.unit.startsWith(sign));
  return isCount ? [...readings, { ...bare, unit: achieved.unit }] : readings;
}

/** Two numbers without units: a cost of 500000 beside 50 is 50万元 in 元, or ten thousand times too much. */
export function readingsOfBareCost(bare: Quantity, other: Quantity): readonly Quantity[] {
  return bare.unit === '' && other.unit === '' && bare.scale === 1 && other.scale === 1
    ? moneyReadings(bare, other)
    : [bare];
}

/** `0.98` beside `95` under a rate: one side may be a share, the other a percentage. */
export function isShareBesidePercent(first: Quantity, second: Quantity): boolean {
  if ([first, second].some(({ unit, scale }) => unit !== '' || scale !== 1)) return false;
  const [small, large] = [Decimal.min(first.value, second.value), Decimal.max(first.value, second.value)];
  return small.gt(0) && small.lte(1) && large.gt(PERCENT_FAR);
}

function percentReadings(bare: Quantity, other: Quantity): readonly Quantity[] {
  const asWritten: Quantity = { ...bare, unit: '%' };
  const share: Quantity = { ...asWritten, value: bare.value.times(100) };
  // 0.1 beside 0.4%: both are written in the unit that the column gives.
  if (other.value.gt(0) && other.value.lt(1) && bare.value.lt(1)) {
    // 0.005 beside 0.5% is probably the share itself.
    const isPerhapsShare = bare.value.gt(0) && bare.value.times(PERHAPS_SHARE).lt(other.value);
    return isPerhapsShare ? [share, asWritten] : [asWritten];
  }
  const isShare = bare.value.gt(0) && bare.value.lte(1);
  const isFarBelow = bare.value.gt(1) && bare.value.times(PERCENT_FAR).lt(other.value);
  return isShare || (isFarBelow && bare.value.lt(PERCENT_FAR) && !bare.value.isInteger())
    ? [share, asWritten]
    : [asWritten];
}

/** 0.006 beside 5‰ is 6‰ or 0.006‰. */
function permilleReadings(bare: Quantity, other: Quantity): readonly Quantity[] {
  const asWritten: Quantity = { ...bare, unit: '‰' };
  const isPerhapsShare =
    bare.value.gt(0) && bare.value.times(PERHAPS_SHARE).lt(other.value) && bare.value.lt(1);
  return isPerhapsShare ? [{ ...asWritten, value: bare.value.times(1000) }, asWritten] : [asWritten];
}

function moneyReadings(bare: Quantity, other: Quantity): readonly Quantity[] {
  const isFarBelow = !bare.value.isZero() && amount(bare).abs().times(FAR).lte(amount(other).abs());
  return isFarBelow ? [bare, { ...bare, ...TEN_THOUSAND, unit: other.unit }] : [bare];
}

/** How many times one side is of the other, at least 1. */
function distance(first: Quantity, second: Quantity): Decimal {
  const [a, b] = [amount(first).abs(), amount(second).abs()];
  if (a.isZero() || b.isZero()) return new Decimal(1);
  return Decimal.max(a, b).div(Decimal.min(a, b));
}
