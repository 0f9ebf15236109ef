import { Decimal } from 'decimal.js';
import type { Indicator } from '../form/selfEvaluationForm';
import type { Measure, Quantity, QuantityMeasure } from '../measure/measure';
import { comparisonInName, saysChange, saysState } from '../measure/parseComparison';
import { namesShare, unitInName } from '../measure/unitInName';
import { agreed } from './agreed';
import { atLeast } from './atLeast';
import { atMost } from './atMost';
import { isShareBesidePercent, readingsBeside, readingsOfBareCost, readingsOfTarget } from './bareNumber';
import { compareQuantities, withUnits, type ComparedQuantities } from './comparedQuantities';
import { costWithoutOperator, equal } from './equal';
import { needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { withoutNoun } from './nounBehindUnit';
import { exceeds, passedByFar } from './overTarget';
import { range } from './range';

/** Judges a number against a number: operator and unit come from the cells, else from the indicator's name. */
export function judgeNumbers(
  target: QuantityMeasure,
  { comparison: said, quantity: done }: QuantityMeasure,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const { name } = indicator;
  const comparison = target.comparison ?? comparisonInName(name);
  const quantity = isBare(target.quantity)
    ? { ...target.quantity, ...unitInName(name) }
    : withoutNoun(target.quantity, done, name);
  const achieved: QuantityMeasure = {
    kind: 'quantity',
    comparison: said,
    quantity: withoutNoun(done, quantity, name),
  };
  const stated = { ...target, comparison, quantity };
  const answer = indicator.achieved.text.trim();
  if (!operatorFits(stated, achieved, context)) return needsReview('none', NOTES.operatorInAnswer(answer));
  if (isShareOfWhat(stated, achieved.quantity, indicator))
    return needsReview('none', NOTES.twoReadings(answer));
  const judged = byReadings(stated, achieved.quantity, indicator, context);
  if (judged.verdict === 'needsReview') return judged;
  if (isPerhapsOther(stated, achieved, judged)) return needsReview('none', NOTES.twoReadings(answer));
  // `≥2项` for a target of 3 may be three or more: only a target that is met is met for certain.
  if (judged.verdict === 'unmet' && !isExact(achieved))
    return needsReview('none', NOTES.operatorInAnswer(answer));
  // 提高10% and 提高到90%: one says by how much, the other how high.
  const texts = [indicator.target.text, answer] as const;
  if ((saysChange(texts[0]) && saysState(answer)) || (saysState(texts[0]) && saysChange(answer)))
    return needsReview(judged.rule, NOTES.changeForState(answer));
  // 满意度 ≥95% and 「提高5%」: by how much is not how high. 增长率 asks for just that.
  if (
    saysChange(answer) &&
    (namesShare(indicator.name) || judged.verdict === 'unmet') &&
    !/[增升提长]/.test(indicator.name + indicator.target.text)
  )
    return needsReview(judged.rule, NOTES.changeForState(answer));
  return isPerhapsMisread(indicator.target.text, judged)
    ? needsReview(judged.rule, NOTES.perhapsMisread(indicator.target.text.trim()))
    : withNegativeSaid(judged, achieved.quantity, answer);
}

/** The working shows a 0 that stands nowhere on the form: a figure below zero counts as zero (SCORING §1). */
function withNegativeSaid(judged: Judgement, { value }: Quantity, answer: string): Judgement {
  return value.isNegative() && judged.note === null
    ? { ...judged, note: NOTES.negativeAsZero(answer) }
    : judged;
}

/** Judges a number against a span of them: one that is itself open (≥85% beside 80-85%) may lie outside. */
export function judgeSpan(
  target: Extract<Measure, { kind: 'range' }>,
  achieved: QuantityMeasure,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const answer = indicator.achieved.text.trim();
  if (!isExact(achieved)) return needsReview('range', NOTES.operatorInAnswer(answer));
  const readings = readingsBeside(achieved.quantity, target.high);
  return agreed(
    readings.map((quantity) => range(target, quantity, context)),
    answer,
  );
}

/** Judges a span against a number: 85%-90% meets ≥80% wherever in it the value lies; of anything else a person decides. */
export function judgeOpenAnswer(
  target: QuantityMeasure,
  achieved: Extract<Measure, { kind: 'range' }>,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const answer = indicator.achieved.text.trim();
  const ends = [achieved.low, achieved.high].map((quantity) =>
    judgeNumbers(target, { kind: 'quantity', comparison: null, quantity }, indicator, context),
  );
  const isMet = target.comparison !== 'equal' && ends.every(({ verdict }) => verdict === 'met');
  return isMet ? agreed(ends, answer) : needsReview('none', NOTES.operatorInAnswer(answer));
}

/** Every reading of the two numbers; where they disagree the row is for a person. */
function byReadings(
  target: QuantityMeasure,
  achieved: Quantity,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const texts = [indicator.target.text.trim(), indicator.achieved.text.trim()] as const;
  const [targets, answers] = numberReadings(target.quantity, achieved, indicator, context);
  const judgements = targets.flatMap((quantity) =>
    answers.map((answer) => byQuantities({ ...target, quantity }, answer, context, texts)),
  );
  return agreed(judgements, targets.length > 1 ? texts[0] : texts[1]);
}

/**
 * Whether a percentage stands beside something that is probably none: 100% beside a bare 10 persons, a bare 5 or 120
 * beside ≥95%, 98% beside the 0.95% that a unit column makes of 0.95.
 */
function isShareOfWhat(target: QuantityMeasure, achieved: Quantity, { name, category }: Indicator): boolean {
  const [a, b] = [target.quantity, achieved];
  if ((a.unit === '%' && isScaled(b)) || (isScaled(a) && b.unit === '%')) return true;
  if (isBare(a) && b.unit === '%') return !/[率度比%]|覆盖/.test(name) && !/满意/.test(category);
  if (a.unit !== '%') return false;
  if (isBare(b) && b.value.gt(1))
    return (b.value.lte(10) && a.value.gte(50)) || (b.value.gt(100) && a.value.lte(100));
  const isLow = a.value.gt(0) && a.value.lte(1);
  return isLow && target.comparison !== 'atMost' && b.unit === '%' && b.value.gte(a.value.times(30));
}

/** Nobody does a thousand times what was asked: 12500 beside 12.5公里 are metres. */
const FAR_BEYOND = 1000;

/** A bare number that is probably in another unit than its target's: 0.97 of 50个, 6 months of 1年, 12500 of 12.5公里. */
function isPerhapsOther(
  { quantity }: QuantityMeasure,
  { quantity: bare }: QuantityMeasure,
  { verdict }: Judgement,
): boolean {
  if (!isBare(bare)) return false;
  if (quantity.unit === '年') return bare.value.gt(quantity.value);
  const isCounted = quantity.unit !== '' && quantity.scale === 1 && quantity.value.gt(0);
  if (isCounted && bare.value.gte(quantity.value.times(FAR_BEYOND))) return true;
  const isShare = bare.value.gt(0) && bare.value.lt(1);
  return verdict === 'unmet' && isShare && quantity.scale === 1 && quantity.value.gte(10);
}

/** What the two numbers can mean beside each other. */
function numberReadings(
  target: Quantity,
  achieved: Quantity,
  { name }: Indicator,
  { isCost }: RuleContext,
): readonly [readonly Quantity[], readonly Quantity[]] {
  if (namesShare(name) && isShareBesidePercent(target, achieved)) {
    const percent = { ...target, value: new Decimal(100), unit: '%' };
    return [readingsBeside(target, percent), readingsBeside(achieved, percent)];
  }
  return isCost && isBare(target) && isBare(achieved)
    ? [readingsOfBareCost(target, achieved), readingsOfBareCost(achieved, target)]
    : [readingsOfTarget(target, achieved), readingsBeside(achieved, target)];
}

/** 5万 without a unit: a count, if anything. */
function isScaled({ unit, scale }: Quantity): boolean {
  return unit === '' && scale !== 1;
}

function isBare({ unit, scale }: Quantity): boolean {
  return unit === '' && scale === 1;
}

/**
 * Whether the operator that an answer repeats (`≥360天`, printed by the 一体化 system in both cells) is the target's
 * own. Any other says a range of values, not a value: `<3项` does not meet `≥3项`.
 */
function operatorFits(target: QuantityMeasure, achieved: QuantityMeasure, { isCost }: RuleContext): boolean {
  if (isExact(achieved)) return true;
  const wanted = target.comparison ?? (isCost ? null : 'atLeast');
  return achieved.comparison === wanted;
}

function isExact({ comparison }: QuantityMeasure): boolean {
  return comparison === null || comparison === 'equal';
}

/** `290%` is often a misread `≥90%` (VALUES §1): never corrected, and never a reason to take points away. */
function isPerhapsMisread(target: string, { verdict }: Judgement): boolean {
  return verdict === 'unmet' && /^2\d{2}(?:\.\d+)?[%％]$/.test(target.trim());
}

function byQuantities(
  target: QuantityMeasure,
  achieved: Quantity,
  context: RuleContext,
  texts: readonly [string, string],
): Judgement {
  const compared = compareQuantities(target.quantity, achieved);
  if (!compared) return needsReview('none', NOTES.unitsClash(...texts), { reviewCause: 'not-comparable' });
  if (compared.target.isNegative())
    return needsReview('none', NOTES.notComparable(...texts), { reviewCause: 'not-comparable' });
  const judged = { ...byRule(target, compared, context), figures: compared.figures };
  const isOver =
    !context.isCost &&
    (judged.rule === 'at-least' || judged.rule === 'equal') &&
    exceeds(compared, context.profile);
  return isOver ? passedByFar(judged, target.comparison, compared, context) : judged;
}

function byRule(
  { comparison, quantity }: QuantityMeasure,
  compared: ComparedQuantities,
  context: RuleContext,
): Judgement {
  switch (comparison) {
    case 'atLeast':
      return atLeast(compared, context);
    case 'atMost':
      return atMost(compared, context);
    case 'equal':
      return equal(compared, context);
    case null: {
      if (context.isCost) return costWithoutOperator(compared, context);
      // A bare 0 is wanted to stay 0 (投诉 0起): at least 0 would be met by anything.
      // Of ranks (水质 3级) and prices (100元/人天) the lower number may be the better one.
      if (compared.target.isZero() && compared.achieved.isZero()) return equal(compared, context);
      // None of it was wanted and there was some: nobody would count that as reached.
      if (compared.target.isZero() && context.isReverse) return atMost(compared, context);
      const isDoubtful =
        context.isReverse ||
        context.isPace ||
        compared.target.isZero() ||
        /^(?:级|等|元\/)/.test(quantity.unit);
      if (isDoubtful && !compared.achieved.eq(compared.target)) {
        return needsReview(
          'none',
          NOTES.reverseWithoutOperator(...withUnits(compared.figures)),
          // What was to stay 0 and did not needs a reason, however it is scored.
          {
            targetMet: compared.target.isZero() ? false : null,
            candidates: bothDirections(compared, context),
          },
        );
      }
      return { ...atLeast(compared, context), note: NOTES.assumedAtLeast };
    }
  }
}

/** What the row earns if fewer is better, and if more is (SCORING §1); nothing where it is not scored. */
function bothDirections(compared: ComparedQuantities, context: RuleContext): Judgement['candidates'] {
  return [
    { judged: atMost(compared, context), reading: NOTES.fewerIsBetter },
    { judged: atLeast(compared, context), reading: NOTES.moreIsBetter },
  ].flatMap(({ judged: { score }, reading }) => (score === null ? [] : [{ score, reading }]));
}
