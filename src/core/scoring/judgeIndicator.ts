import { Decimal } from 'decimal.js';
import type { Indicator } from '../form/selfEvaluationForm';
import type { DateMeasure, Measure } from '../measure/measure';
import { saysChange } from '../measure/parseComparison';
import { parsePossibleDate } from '../measure/parseDate';
import { parseMeasure } from '../measure/parseMeasure';
import { plainText } from '../measure/plainText';
import { isFillerReason, isUnfinishedReason } from '../reasonFiller';
import { agreed } from './agreed';
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
import { isPersonsRight } from './personsRight';
import type { ScoringProfile } from './profile';
import { isBelowFull } from './score';
import { qualitative } from './qualitative';
import { rangeWithin } from './range';
import { figureTexts } from './wordsBeforeFigures';
import { tellsOfOther } from './wordsBesideDate';

/** Judges one row: which rule holds, the verdict, the score with its working, and whether a reason is due. */
export function judgeIndicator(
  indicator: Indicator,
  formYear: number | null,
  profile: ScoringProfile,
): JudgedIndicator {
  // A weight that several rows share belongs to none of them alone: they are judged but not scored.
  const weight = indicator.sharesWeight ? null : (indicator.weight?.number ?? null);
  const context: RuleContext = {
    weight: weight !== null && weight.isNegative() ? null : weight,
    isCost: isCostIndicator(indicator),
    isReverse: isReverseIndicator(indicator) && !figureTexts(indicator).isDecline,
    isPace: isPaceIndicator(indicator),
    formYear,
    profile,
  };
  const judged = judge(indicator, context);
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
  // 无 as the answer to 有 or 无 is an answer, not a gap.
  const asksIfAny = /^(?:有|无)/.test(plainText(target.text)) && plainText(achieved.text) === '无';
  if (asksIfAny) return needsReview('qualitative', NOTES.qualitativeNoBasis(achieved.text.trim()));
  if (achievedReadings[0]?.kind === 'blank')
    return judgement('none', 'missing', { note: NOTES.achievedBlank });
  if (targetReadings[0]?.kind === 'blank') return needsReview('none', NOTES.targetBlank);
  // A form without a weight column is judged but not scored; a blank cell in the column is a hole to be filled.
  if (indicator.weight !== null && !indicator.sharesWeight && context.weight === null) {
    return judgement('none', 'missing', { note: NOTES.weightBlank });
  }
  const sameText = plainText(target.text) === plainText(achieved.text);
  const judgements = targetReadings.flatMap((first, index) =>
    achievedReadings
      .filter((second) => sameReading(first, second, targetReadings, achievedReadings))
      .filter((second) => !sameText || second === achievedReadings[index])
      .map((second) => judgePair(first, second, indicator, context)),
  );
  return agreed(judgements, achievedReadings.length > 1 ? achieved.text : target.text);
}

/**
 * The readings of target and achieved value that the indicator's name leaves open. A name that asks for a day decides
 * only where both cells can be a day.
 */
function readingsOf(indicator: Indicator): readonly [readonly Measure[], readonly Measure[]] {
  const texts = figureTexts(indicator);
  const targets = parseMeasure(texts.target);
  const answers = withMonth(parseMeasure(texts.achieved), targets);
  const wanted = wantedKind(indicator);
  const fits = (readings: readonly Measure[]) => readings.filter(({ kind }) => isWanted(kind, wanted));
  const [fitting, answering] = [fits(targets), fits(answers)];
  if (wanted === null || (wanted === 'date' && (fitting.length === 0 || answering.length === 0)))
    return [targets, answers];
  // Twelve months of use are not over on 30 June, and 12.5 tons are no day, whatever else they can mean.
  return [fitting.length > 0 ? fitting : targets, answering.length > 0 ? answering : answers];
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
      return otherKind('none', achieved, texts);
    case 'range':
      if (achieved.kind === 'range') return rangeWithin(target, achieved, context, texts[1]);
      return achieved.kind === 'quantity'
        ? judgeSpan(target, achieved, indicator, context)
        : otherKind('range', achieved, texts);
    case 'date':
      return achieved.kind === 'date'
        ? judgeDay(target, achieved, indicator, context)
        : otherKind('date', achieved, texts);
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

/** Words beside a figure. 未完成 gives no score, but says that the target is not met. */
function otherKind(rule: RuleId, achieved: Measure, texts: readonly [string, string]): Judgement {
  return needsReview(rule, NOTES.notComparable(...texts), {
    reviewCause: 'not-comparable',
    targetMet: achieved.kind === 'phrase' && saysUndone(achieved.text) ? false : null,
  });
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
