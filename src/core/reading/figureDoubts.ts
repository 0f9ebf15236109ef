import type { Decimal } from 'decimal.js';
import type { Comparison, Quantity, QuantityMeasure } from '../measure/measure';
import { againstYear, saysChange, saysGrowth, saysIntention, saysState } from '../measure/parseComparison';
import { amount } from '../measure/quantity';
import { namesPartOfWhole, namesShare, unitInName } from '../measure/unitInName';
import { relateUnits } from '../measure/units';
import { DECLINE_NAMES, FALLING_ASKED } from '../vocabulary/figureContext';
import { AGAINST_LAST_YEAR, GROWING } from '../vocabulary/figureWords';
import {
  DEVIATION_NAMES,
  GROWTH_SIGNS,
  NAMES_OF_CHANGE,
  SATISFACTION_GROUP,
  SHARE_SIGNS,
} from '../vocabulary/natureWords';
import { PLACE_OPENINGS } from '../vocabulary/rankWords';
import { COUNTERS, UNIT_SIZES } from '../vocabulary/unitWords';
import { isBare } from './bareNumber';
import type { Doubt } from './doubt';
import { isExact } from './exactFigure';
import { mixesMoney } from './mixedMoney';
import type { RowContext } from './rowContext';
import type { RowTexts } from './rowTexts';
import { tellsOfOtherPart } from './tellsOfPart';

/** What is unclear about two numbers beside each other, in the order in which it counts. */
export function doubtsOfFigures(
  target: QuantityMeasure,
  achieved: QuantityMeasure,
  row: RowContext,
): readonly Doubt[] {
  const { written, texts } = row;
  const answer = written.achieved;
  const found: Doubt[] = [];
  if (mixesMoney(target.quantity, achieved.quantity))
    found.push({ about: 'moneyMixed', ...written, matters: 'always' });
  if (!operatorFits(target, achieved, row))
    found.push({ about: 'operatorInAnswer', text: answer, matters: 'always' });
  if (isShareOfWhat(target, achieved.quantity, row))
    found.push({ about: 'twoReadings', text: answer, matters: 'always' });
  const other = perhapsOther(target, achieved);
  if (other !== null) found.push({ about: 'twoReadings', text: answer, matters: other });
  if (isPlaceOrCount(target, achieved.quantity, row))
    found.push({ about: 'twoReadings', text: answer, matters: 'always' });
  // 服务人数（万人） ≥12000人 and a bare 1.1: the name's unit may be meant, or the target's.
  if (isBare(achieved.quantity) && namesOtherSize(texts.name, target.quantity))
    found.push({ about: 'twoReadings', text: answer, matters: 'always' });
  // 偏差率 −8% for ≤5%: how far, not which way.
  if (achieved.quantity.value.isNegative() && DEVIATION_NAMES.isIn(texts.name))
    found.push({ about: 'twoReadings', text: answer, matters: 'ifMet' });
  // −10期 and a cost of −2万元: a stroke, or so much less; nothing is counted below zero. A profit may be, and 增减.
  if (
    achieved.quantity.value.isNegative() &&
    (row.isCost || isCounted(achieved.quantity)) &&
    !NAMES_OF_CHANGE.isIn(texts.name)
  )
    found.push({ about: 'twoReadings', text: answer, matters: 'always' });
  // 能耗下降率 −12% for 10%: it fell by twelve, or it rose.
  if (achieved.quantity.value.isNegative() && DECLINE_NAMES.isIn(texts.name))
    found.push({ about: 'twoReadings', text: answer, matters: 'always' });
  // 力争95% is no answer: it says what was to be.
  if (saysIntention(answer)) found.push({ about: 'operatorInAnswer', text: answer, matters: 'always' });
  // `≥2项` for a target of 3 may be three or more: only a target that is met is met for certain.
  if (!isExact(achieved)) found.push({ about: 'operatorInAnswer', text: answer, matters: 'ifUnmet' });
  const apart = whenApart(target, achieved);
  // 3次 beside 每季度1次: in a quarter or in the year.
  if (apart !== null && relateUnits(target.quantity, achieved.quantity).kind === 'perTime')
    found.push({ about: 'twoReadings', text: answer, matters: apart });
  else if (apart !== null) found.push({ about: 'unitsApart', ...written, matters: apart });
  // 提高10% and 提高到90%: one says by how much, the other how high.
  const wanted = written.target;
  if ((saysChange(wanted) && saysState(answer)) || (saysState(wanted) && saysChange(answer)))
    found.push({ about: 'changeForState', text: answer, matters: 'ifDefinite' });
  // 较2020年增长6%: only against the year that the target names.
  // 较上年增长6% beside 较2022年: which year was the last the cell does not say.
  const year = againstYear(texts.target);
  const isAgainstLast = year !== '' && AGAINST_LAST_YEAR.atStart(texts.achieved) !== null;
  if (isAgainstLast || ![year, ''].includes(againstYear(texts.achieved)))
    found.push({ about: 'twoReadings', text: answer, matters: 'always' });
  // 提高5个百分点 and a bare 85%: so much nobody improves in a year; it is where it stands.
  if (saysChange(wanted) && !saysChange(answer) && isFarBeyond(target.quantity, achieved.quantity))
    found.push({ about: 'changeForState', text: answer, matters: 'ifMet' });
  // 能耗下降 ≥3% and 上升4%: it went the other way.
  if (saysGrowth(answer) && FALLING_ASKED.isIn(texts.name) && !GROWING.isIn(texts.name))
    found.push({ about: 'notComparable', ...written, matters: 'always' });
  const part = tellsOfOtherPart(row, target.comparison);
  if (part !== null) found.push({ about: 'notUnderstood', text: answer, matters: part });
  // 满意度 ≥95% and 「提高5%」: by how much is not how high. 增长率 asks for just that.
  if (saysChange(answer) && !GROWTH_SIGNS.isIn(texts.name + written.target))
    found.push({
      about: 'changeForState',
      text: answer,
      matters: namesShare(texts.name) || isSurelyChange(target, row) ? 'ifDefinite' : 'ifUnmet',
    });
  // `290%` is often a misread `≥90%` (VALUES §1): never corrected, and never a reason to take points away.
  if (/^2\d{2}(?:\.\d+)?[%％]$/.test(wanted))
    found.push({ about: 'perhapsMisread', text: wanted, matters: 'ifUnmet' });
  // Nothing reaches 950% of the whole: what was meant a person knows.
  else if (target.quantity.unit === '%' && target.quantity.value.gt(100) && namesPartOfWhole(texts.name))
    found.push({ about: 'aboveWhole', text: wanted, matters: 'ifUnmet' });
  return found;
}

/**
 * 较上年增加3件 tells of a change and not of all 信访; of a limit so does 增加3件 alone. 增加120人次 beside ≥100人次 are enough
 * whatever there was before.
 */
function isSurelyChange({ comparison, quantity }: QuantityMeasure, { texts, written }: RowContext): boolean {
  // 收入 ≥10% and 同比增长12%: no other share was asked for.
  if (quantity.unit === '%') return false;
  const isAgainstYear = AGAINST_LAST_YEAR.atStart(texts.achieved) !== null;
  if (isAgainstYear) return !AGAINST_LAST_YEAR.isIn(texts.name + texts.target);
  return comparison === 'atMost' && saysGrowth(written.achieved);
}

/** 2名 beside 前3名 may be two of them, 第3名 beside ≥5名 a good place, and 全市第1 beside 全省前3 a place among others. */
function isPlaceOrCount(target: QuantityMeasure, done: Quantity, { texts, isReverse }: RowContext): boolean {
  const isOfPlaces = isPlace(target.quantity);
  if (isPlace(done)) return (!isOfPlaces && target.comparison !== 'atMost') || isAmongOthers(texts);
  return isOfPlaces && !(isBare(done) && isReverse);
}

function isPlace({ isRank: isWrittenAsRank, unit }: Quantity): boolean {
  return isWrittenAsRank === true && unit === '名';
}

/** 全省第2名 beside 全国前10; what the target does not say the name does (全省排名). */
function isAmongOthers({ name, target, achieved }: RowTexts): boolean {
  const asked = PLACE_OPENINGS.atStart(target)?.means.among;
  return !(asked || name).includes(PLACE_OPENINGS.atStart(achieved)?.means.among ?? '');
}

/**
 * Whether a percentage stands beside something that is probably none: 100% beside a bare 10 persons, a bare 5 or 120
 * beside ≥95%, 98% beside the 0.95% that a unit column makes of 0.95.
 */
function isShareOfWhat(target: QuantityMeasure, achieved: Quantity, { texts }: RowContext): boolean {
  const [a, b] = [target.quantity, achieved];
  if ((a.unit === '%' && isScaled(b)) || (isScaled(a) && b.unit === '%')) return true;
  if (isBare(a) && b.unit === '%')
    return !SHARE_SIGNS.isIn(texts.name) && !SATISFACTION_GROUP.isIn(texts.category);
  if (a.unit !== '%') return false;
  if (isBare(b) && b.value.gt(1))
    return (b.value.lte(10) && a.value.gte(50)) || (b.value.gt(100) && a.value.lte(100));
  const isLow = a.value.gt(0) && a.value.lte(1);
  return isLow && target.comparison !== 'atMost' && b.unit === '%' && b.value.gte(a.value.times(30));
}

/** A share that is said to have risen by so many times what was asked, and above half of the whole. */
function isFarBeyond(target: Quantity, achieved: Quantity): boolean {
  const isShare = target.unit === '%' && achieved.unit === '%' && target.value.gt(0);
  return isShare && achieved.value.gte(50) && achieved.value.gte(target.value.times(5));
}

/** Nobody does a thousand times what was asked: 12500 beside 12.5公里 are metres. */
const FAR_BEYOND = 1000;

/**
 * When a bare number that is probably in another unit than its target's stands in the way: 0.97 of 50个, 6 months of 1年,
 * 12500 of 12.5公里. `null`: it is probably in the target's unit.
 */
function perhapsOther(
  { quantity }: QuantityMeasure,
  { quantity: bare }: QuantityMeasure,
): 'ifDefinite' | 'ifUnmet' | null {
  if (!isBare(bare)) return null;
  if (quantity.unit === '年') return bare.value.gt(quantity.value) ? 'ifDefinite' : null;
  const isCounted = quantity.unit !== '' && quantity.scale === 1 && quantity.value.gt(0);
  if (isCounted && bare.value.gte(quantity.value.times(FAR_BEYOND))) return 'ifDefinite';
  const isShare = bare.value.gt(0) && bare.value.lt(1);
  return isShare && quantity.scale === 1 && quantity.value.gte(10) ? 'ifUnmet' : null;
}

/** When two counters keep a figure from telling whether the other was reached; `null` where they never do. */
function whenApart(
  { comparison, quantity: target }: QuantityMeasure,
  { quantity: achieved }: QuantityMeasure,
): Doubt['matters'] | null {
  switch (relateUnits(target, achieved).kind) {
    case 'perTime':
    case 'atLeastSo':
      // 1次/月 and 10次: nobody knows for how many months; 人 are no fewer 人次. Of a limit it is the other way round: 150人 may
      // come 300 times, and three times a year be all in one month.
      return comparison === 'atMost' ? 'always' : 'ifUnmet';
    case 'alike':
      return areFarApart(amount(target), amount(achieved), comparison) ? 'ifDefinite' : null;
    case 'same':
    case 'assumed':
    case 'convertible':
    case 'clash':
      return null;
  }
}

/** 5项 and 6个 are near enough to count one thing, 5场 and 20次 are not. Of none it does not matter how it is counted. */
function areFarApart(target: Decimal, achieved: Decimal, comparison: Comparison | null): boolean {
  if (target.isZero() || achieved.isZero()) return false;
  if (achieved.lt(target)) return comparison !== 'atMost' && target.gte(achieved.times(FAR_APART));
  const isByFew = comparison !== 'atMost' && achieved.minus(target).lte(FEW);
  return !isByFew && achieved.gte(target.times(FAR_APART));
}

const FAR_APART = 1.3;
const FEW = 2;

/** Whether a name's brackets hold a unit of another size than the target's own: 万人 beside 人. */
function namesOtherSize(name: string, { scale, unit }: Quantity): boolean {
  const named = unitInName(name);
  if (named === null || unit === '') return false;
  return named.scale !== scale || UNIT_SIZES.exactly(named.unit) !== UNIT_SIZES.exactly(unit);
}

function isCounted({ unit }: Quantity): boolean {
  return unit !== '元' && COUNTERS.exactly(unit) !== null;
}

/** 5万 without a unit: a count, if anything. */
function isScaled({ unit, scale }: Quantity): boolean {
  return unit === '' && scale !== 1;
}

/**
 * Whether the operator that an answer repeats (`≥360天`, printed by the 一体化 system in both cells) is the target's
 * own. Any other says a range of values, not a value: `<3项` does not meet `≥3项`.
 */
function operatorFits(target: QuantityMeasure, achieved: QuantityMeasure, { isCost }: RowContext): boolean {
  if (isExact(achieved)) return true;
  const wanted = target.comparison ?? (isCost ? null : 'atLeast');
  return achieved.comparison === wanted;
}
