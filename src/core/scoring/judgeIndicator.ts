import { Decimal } from 'decimal.js';
import type { Indicator } from '../form/selfEvaluationForm';
import type { DateMeasure, Measure, Quantity, QuantityMeasure } from '../measure/measure';
import { saysChange } from '../measure/parseComparison';
import { dayOfSerial, parsePossibleDate } from '../measure/parseDate';
import { parseMeasure } from '../measure/parseMeasure';
import { formatQuantity } from '../measure/parseQuantity';
import { plainText } from '../measure/plainText';
import { isFillerReason, isUnfinishedReason } from '../reasonFiller';
import { figureWithUnit } from '../reading/figureWithUnit';
import { holdsSeveralFigures, saysAbout } from '../reading/inexactFigure';
import { saysNotDone } from '../reading/notDone';
import { wantsNone } from '../reading/nothing';
import { figureTexts } from '../reading/wordsBeforeFigures';
import { agreed } from './agreed';
import { budgetLimit, isOwnBudget } from './budgetAsTarget';
import { saysUndone } from './answerTier';
import { date } from './date';
import {
  isCostIndicator,
  isPaceIndicator,
  isReverseIndicator,
  meaningOfMonth,
  meaningOfPoint,
} from './indicatorNature';
import {
  judgement,
  needsReview,
  type JudgedIndicator,
  type Judgement,
  type RuleContext,
  type RuleId,
} from './judgement';
import { judgeNumbers, judgeOpenAnswer, judgeSpan } from './judgeNumbers';
import { NOTES } from './notes';
import { lessDeduction } from './lessDeduction';
import { isPersonsRight } from './personsRight';
import type { ScoringProfile } from './profile';
import { isBelowFull } from './score';
import { judgeNothing } from './nothing';
import { qualitative } from './qualitative';
import { rangeWithin } from './range';

import { tellsOfOther } from './wordsBesideDate';

/** Judges one row: which rule holds, the verdict, the score with its working, and whether a reason is due. */
export function judgeIndicator(
  indicator: Indicator,
  formYear: number | null,
  profile: ScoringProfile,
  budget: Quantity | null = null,
): JudgedIndicator {
  // A weight that several rows share belongs to none of them alone: they are judged but not scored.
  const weight = indicator.sharesWeight ? null : (indicator.weight?.number ?? null);
  const context: RuleContext = {
    weight: weight !== null && weight.isNegative() ? null : weight,
    isCost: isCostIndicator(indicator) || isOwnBudget(indicator, budget),
    isReverse: isReverseIndicator(indicator) && !figureTexts(indicator).isDecline,
    isPace: isPaceIndicator(indicator),
    formYear,
    budget,
    profile,
  };
  const judged = lessDeduction(judge(indicator, context), indicator);
  const reasonRequired = needsReason(judged, indicator, context);
  return {
    indicator,
    judgement: judged,
    reasonRequired,
    explanationDue: reasonRequired || isDeducted(indicator, context),
    reasonPresent: saysReason(indicator),
    standsByRight: isPersonsRight(indicator, judged),
    isDecided: false,
  };
}

function judge(indicator: Indicator, context: RuleContext): Judgement {
  const { target, achieved } = indicator;
  if (target.isError || achieved.isError) return needsReview('none', NOTES.cellError);
  if (indicator.sharesFigures) return needsReview('none', NOTES.figuresShared);
  const [targetReadings, achievedReadings] = readingsOf(indicator);
  const nothing = judgeNothing(indicator, targetReadings[0], context);
  if (nothing) return weightIsBlank(indicator, context) ? WEIGHT_BLANK : nothing;
  // 无 as the answer to 有 or 无 is an answer, not a gap.
  const asksIfAny = /^(?:有|无)/.test(plainText(target.text)) && plainText(achieved.text) === '无';
  if (asksIfAny) return needsReview('qualitative', NOTES.qualitativeNoBasis(achieved.text.trim()));
  // The figures of a starred row stand in the rows below it, which have no points of their own.
  if (indicator.details && achieved.isBlank && target.isBlank) return needsReview('none', NOTES.figuresBelow);
  if (achievedReadings[0]?.kind === 'blank')
    return judgement('none', 'missing', { note: NOTES.achievedBlank });
  if (targetReadings[0]?.kind === 'blank') return needsReview('none', NOTES.targetBlank);
  // A form without a weight column is judged but not scored; a blank cell in the column is a hole to be filled.
  if (weightIsBlank(indicator, context)) return WEIGHT_BLANK;
  const sameText = plainText(target.text) === plainText(achieved.text);
  const judgements = targetReadings.flatMap((first, index) =>
    achievedReadings
      .filter((second) => sameReading(first, second, targetReadings, achievedReadings))
      .filter((second) => !sameText || second === achievedReadings[index])
      .map((second) => judgePair(first, second, indicator, context)),
  );
  const judged = agreed(judgements, achievedReadings.length > 1 ? achieved.text : target.text);
  const figure = figureTaken(indicator, achievedReadings);
  return figure === null || judged.note !== null ? judged : { ...judged, note: NOTES.figureTaken(figure) };
}

/** The figure that was taken of several in the cell; `null` where the cell holds one. */
function figureTaken({ achieved }: Indicator, [answer]: readonly Measure[]): string | null {
  const [written] = parseMeasure(achieved.text);
  return written?.kind === 'phrase' && holdsSeveralFigures(written.text) && answer?.kind === 'quantity'
    ? formatQuantity(answer.quantity)
    : null;
}

const WEIGHT_BLANK = judgement('none', 'missing', { note: NOTES.weightBlank });

function weightIsBlank({ weight, sharesWeight }: Indicator, context: RuleContext): boolean {
  return weight !== null && !sharesWeight && context.weight === null;
}

/**
 * The readings of target and achieved value that the indicator's name leaves open. A name that asks for a day decides
 * only where both cells can be a day.
 */
function readingsOf(indicator: Indicator): readonly [readonly Measure[], readonly Measure[]] {
  const texts = figureTexts(indicator);
  const targets = parseMeasure(texts.target);
  const answers = withMonth(withUnitOf(parseMeasure(texts.achieved), targets), targets);
  // 9月 beside 10月底前 is a month of the calendar, whatever the name asks for.
  if (targets.every(({ kind }) => kind === 'date') && answers.some(({ kind }) => kind === 'date'))
    return [targets, answers.filter(({ kind }) => kind === 'date')];
  const wanted = wantedKind(indicator);
  const fits = (readings: readonly Measure[]) => readings.filter(({ kind }) => isWanted(kind, wanted));
  const [fitting, answering] = [fits(targets), fits(answers)];
  if (wanted === null || (wanted === 'date' && (fitting.length === 0 || answering.length === 0)))
    return [targets, answers];
  // Twelve months of use are not over on 30 June, and 12.5 tons are no day, whatever else they can mean.
  return [fitting.length > 0 ? fitting : targets, answering.length > 0 ? answering : answers];
}

/** Of several figures in one cell the one that has the target's unit. */
function withUnitOf(answers: readonly Measure[], [target]: readonly Measure[]): readonly Measure[] {
  const [answer] = answers;
  if (answer?.kind !== 'phrase' || target?.kind !== 'quantity') return answers;
  const figure = figureWithUnit(answer.text, target.quantity);
  return figure ? [figure] : answers;
}

/** A bare 5 beside 12月 may be May. */
function withMonth(answers: readonly Measure[], targets: readonly Measure[]): readonly Measure[] {
  const [only, ...others] = answers;
  const [span, day] = targets;
  const isMonth = day !== undefined && span?.kind === 'quantity' && span.quantity.unit === '月';
  if (!isMonth || !only || others.length > 0 || only.kind !== 'quantity' || only.quantity.unit !== '')
    return answers;
  const month = parsePossibleDate(`${only.quantity.value.toFixed()}月`);
  return month ? [only, month] : answers;
}

function wantedKind(indicator: Indicator): 'duration' | 'date' | null {
  const texts = [indicator.target.text, indicator.achieved.text].map(plainText);
  return texts.some((text) => text.endsWith('月')) ? meaningOfMonth(indicator) : meaningOfPoint(indicator);
}

function isWanted(kind: Measure['kind'], wanted: 'duration' | 'date' | null): boolean {
  return (kind === 'date') === (wanted === 'date');
}

/** Two ambiguous cells of one row are written the same way: both spans, or both dates. */
function sameReading(
  first: Measure,
  second: Measure,
  targets: readonly Measure[],
  achieved: readonly Measure[],
): boolean {
  const canMatch = targets.some(({ kind }) => achieved.some((other) => other.kind === kind));
  return !canMatch || first.kind === second.kind;
}

function judgePair(
  target: Measure,
  achieved: Measure,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const texts = [indicator.target.text.trim(), indicator.achieved.text.trim()] as const;
  switch (target.kind) {
    case 'phrase': {
      // 不发生 and 3起: none was wanted, so that the figure is held against 0.
      if (
        achieved.kind === 'quantity' &&
        achieved.quantity.unit !== '%' &&
        wantsNone(target.text, plainText(indicator.name))
      )
        return judgeNumbers(noneOf(achieved), achieved, indicator, context);
      const limit =
        achieved.kind === 'quantity' ? budgetLimit(target.text, achieved.quantity, context.budget) : null;
      if (limit && achieved.kind === 'quantity')
        return judgeNumbers(limit, achieved, indicator, { ...context, isCost: true });
      const same = achieved.kind !== 'phrase' && plainText(texts[0]) === plainText(texts[1]);
      // 「提升50%」 says by how much, not how far the goal was reached.
      if (achieved.kind === 'quantity' && saysChange(texts[1]) && !same)
        return needsReview('qualitative', NOTES.notComparable(...texts), { reviewCause: 'not-comparable' });
      if (target.mixed && achieved.kind !== 'phrase' && !same)
        return needsReview('none', NOTES.notUnderstood(texts[0]));
      return qualitative(target.text, achieved, context);
    }
    case 'quantity':
      if (achieved.kind === 'quantity') {
        return judgeNumbers(target, achieved, indicator, context);
      }
      if (achieved.kind === 'range') return judgeOpenAnswer(target, achieved, indicator, context);
      return otherKind('none', target, achieved, indicator, context);
    case 'range':
      if (achieved.kind === 'range') return rangeWithin(target, achieved, context, texts[1]);
      return achieved.kind === 'quantity'
        ? judgeSpan(target, achieved, indicator, context)
        : otherKind('range', target, achieved, indicator, context);
    case 'date':
      return achieved.kind === 'date'
        ? judgeDay(target, achieved, indicator, context)
        : otherKind('date', target, achieved, indicator, context);
    case 'blank':
      return needsReview('none', NOTES.targetBlank);
  }
}

/** A day that is in time is in time only for what it tells of. */
function judgeDay(
  target: DateMeasure,
  achieved: DateMeasure,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const texts = [indicator.target.text.trim(), indicator.achieved.text.trim()] as const;
  const judged = date(target, achieved, context, texts);
  return judged.verdict === 'met' && tellsOfOther(indicator)
    ? needsReview('date', NOTES.notUnderstood(texts[1]))
    : judged;
}

/** Words, or a figure of another kind, beside a figure. 未开展 is known to miss the target; else a person judges. */
function otherKind(
  rule: RuleId,
  target: Measure,
  achieved: Measure,
  indicator: Indicator,
  context: RuleContext,
): Judgement {
  const texts = [indicator.target.text.trim(), indicator.achieved.text.trim()] as const;
  if (achieved.kind === 'phrase') {
    if (saysNotDone(achieved.text) && !isLimit(target)) return notDone(rule, indicator, context);
    if (saysAbout(achieved.text)) return needsReview(rule, NOTES.aboutFigure(texts[1]));
    if (holdsSeveralFigures(achieved.text)) return needsReview(rule, NOTES.severalFigures(texts[1]));
  }
  if (target.kind === 'date' && achieved.kind === 'quantity') {
    const day = dayOfSerial(achieved);
    if (day !== null) return needsReview(rule, NOTES.dateSerial(texts[1], day));
  }
  return needsReview(rule, NOTES.notComparable(...texts), {
    reviewCause: 'not-comparable',
    targetMet: achieved.kind === 'phrase' && saysUndone(achieved.text) ? false : null,
  });
}

/** Not done beside a number or a day: 0 points suggested; points that somebody gave are theirs to keep. */
function notDone(rule: RuleId, { achieved, score }: Indicator, { weight }: RuleContext): Judgement {
  const note = NOTES.notDone(achieved.text.trim());
  const given = score?.number ?? null;
  if (given !== null && !given.isZero())
    return needsReview(rule, note, {
      targetMet: false,
      candidates: weight === null ? [] : [{ score: ZERO, reading: NOTES.notDoneReading }],
    });
  return judgement(rule, 'unmet', {
    targetMet: false,
    isOnlySuggested: true,
    score: weight === null ? null : ZERO,
    note,
  });
}

const ZERO = new Decimal(0);

/** Of a limit or a target of 0 nobody can say that it was missed because nothing was done. */
function isLimit(target: Measure): boolean {
  return target.kind === 'quantity' && (target.comparison === 'atMost' || target.quantity.value.isZero());
}

/** A target of none in the unit of the figure beside it. */
function noneOf({ quantity }: QuantityMeasure): QuantityMeasure {
  return { kind: 'quantity', comparison: 'atMost', quantity: { ...quantity, value: ZERO } };
}

/**
 * A reason is due when the score is below the weight, the target is not met whatever was scored, or a non-cost
 * target was passed by the profile's threshold (SCORING §1).
 */
function needsReason(judged: Judgement, { score }: Indicator, { weight }: RuleContext): boolean {
  if (judged.overTarget || judged.targetMet === false || judged.verdict === 'unmet') return true;
  if (weight === null) return false;
  // 基本完成 leaves the score open, but not the full one.
  if (judged.band?.[1].lt(weight)) return true;
  const printed = score?.number ?? null;
  const counted = judged.verdict === 'needsReview' ? printed : judged.score;
  return counted !== null && isBelowFull(counted, weight) && new Decimal(weight).gt(0);
}

function saysReason({ reason }: Indicator): boolean {
  return reason !== null && !isFillerReason(reason.text) && !isUnfinishedReason(reason.text);
}

function isDeducted({ score }: Indicator, { weight }: RuleContext): boolean {
  const printed = score?.number ?? null;
  return weight !== null && printed !== null && isBelowFull(printed, weight);
}
