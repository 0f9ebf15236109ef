import { Decimal } from 'decimal.js';
import type { Indicator } from '../form/selfEvaluationForm';
import type { NotDoneReading, PairReading } from '../reading/pairReading';
import { hasPoints } from '../reading/notApplicable';
import type { RowReading } from '../reading/rowReading';
import { agreed } from './agreed';
import { judgeDay } from './date';
import { leftOpen, RULE_OF } from './doubtNote';
import { judgeFigures, judgeOpenAnswer, judgeSpan } from './judgeFigures';
import { judgement, needsReview, type JudgedIndicator, type Judgement, type RuleContext } from './judgement';
import { byPrintedRule } from './byPrintedRule';
import { deducted } from './deducted';
import { withHiddenDigitsSaid } from './hiddenDigits';
import { NOTES } from './notes';
import { isPersonsRight } from './personsRight';
import type { ScoringProfile } from './profile';
import { judgePercent, judgeWords, suggested } from './qualitative';
import { rangeWithin } from './range';
import { atShownDecimals, formatPlain, fullMarks, isBelowFull } from './score';

/**
 * Judges one row: which rule holds, the verdict, the score with its working, and whether a reason is due.
 *
 * @param before the row as it was judged by the same profile before some cells of its form were written
 */
export function judgeRow(
  reading: RowReading,
  formYear: number | null,
  profile: ScoringProfile,
  before?: JudgedIndicator,
): JudgedIndicator {
  const { indicator } = reading;
  // A weight that several rows share belongs to none of them alone: they are judged but not scored.
  const weight = indicator.sharesWeight ? null : (indicator.weight?.number ?? null);
  const context: RuleContext = {
    weight: weight !== null && weight.isNegative() ? null : weight,
    isCost: reading.isCost || reading.isOwnBudget,
    // 3% for 2% of what nobody names may be worse.
    isReverse: reading.direction !== 'unknown',
    isUnnamed: reading.direction === 'unnamed',
    isPace: reading.isPace,
    isDoneWithin: reading.isDoneWithin,
    formYear,
    profile,
  };
  const judged =
    before && isJudgedAlike(before.reading, reading)
      ? before.judgement
      : lessColumn(byPrintedRule(judge(reading, context), reading.printedRule, context), indicator, context);
  const reasonRequired = needsReason(judged, indicator, context);
  return {
    indicator,
    reading,
    judgement: judged,
    reasonRequired,
    explanationDue:
      reasonRequired || (isDeducted(indicator, context) && !givesPrintedPoints(judged, indicator)),
    reasonPresent: reading.reason?.isGiven ?? false,
    standsByRight: isPersonsRight(reading, judged),
    isDecided: false,
  };
}

/** Whether a row's rule gives what it gave: the row means what it meant, and the rule does not look at the printed score. */
function isJudgedAlike(before: RowReading, { answer }: RowReading): boolean {
  if (before.answer !== answer || answer.kind === 'notApplicable') return false;
  return answer.kind !== 'pairs' || answer.pairs.every(({ kind }) => kind !== 'notDone');
}

/**
 * The rule's score less the points of the row's own column 扣减分数 (SCORING §2: import sheets of 广西). Where the rule
 * itself takes points off the column may say how many: taken off again only where a person says so.
 */
function lessColumn(judged: Judgement, indicator: Indicator, context: RuleContext): Judgement {
  const { deduction, score: printed } = indicator;
  const points = deduction?.number ?? null;
  const { score } = judged;
  if (points === null || points.lte(0) || score === null) return judged;
  const full = fullMarks(context.weight ?? score);
  const byRule = full.minus(score);
  // The score as written may say that these points came off besides.
  const isTakenOffToo = printed?.number?.eq(score.minus(points)) === true;
  if (byRule.lte(0) || isTakenOffToo) return deducted(judged, { points, source: 'column' });
  if (byRule.toDecimalPlaces(points.decimalPlaces(), Decimal.ROUND_HALF_UP).eq(points)) return judged;
  const { rule, targetMet, figures, overTarget } = judged;
  return needsReview(rule, NOTES.deductionApart(formatPlain(byRule), formatPlain(points)), {
    ...{ targetMet, figures, overTarget },
    candidates: [
      { score: Decimal.max(ZERO, full.minus(points)), reading: NOTES.allTakenOff },
      { score: Decimal.max(ZERO, score.minus(points)), reading: NOTES.takenOffToo },
    ],
  });
}

function judge(
  { indicator, answer, figureTaken, isSignAgainstName }: RowReading,
  context: RuleContext,
): Judgement {
  switch (answer.kind) {
    case 'unclear':
      return leftOpen(RULE_OF[answer.asked], answer.doubt);
    case 'notApplicable':
      return hasPoints(indicator)
        ? needsReview('none', NOTES.notApplicable(context.weight))
        : judgement('none', 'missing', { note: NOTES.rowDoesNotApply });
    case 'blank':
      return judgement('none', 'missing', { note: NOTES.achievedBlank });
    case 'none':
      return weightIsBlank(indicator, context)
        ? WEIGHT_BLANK
        : suggested(context, `「${answer.plain}」 = 0`, NOTES.nothingIsZero(answer.written));
    case 'pairs': {
      // A form without a weight column is judged but not scored; a blank cell in the column is a hole to be filled.
      if (weightIsBlank(indicator, context)) return WEIGHT_BLANK;
      const judged = agreed(
        answer.pairs.map((pair) => judgePair(pair, indicator, context)),
        answer.open,
      );
      if (isSignAgainstName && isScoredByDirection(judged))
        return needsReview('none', NOTES.signAgainstName, { figures: judged.figures });
      const said = withHiddenDigitsSaid(indicator, judged);
      if (said.note !== null) return said;
      return figureTaken === null ? judged : { ...judged, note: NOTES.figureTaken(figureTaken) };
    }
  }
}

/** Just the target is reached whichever way it was meant. */
function isScoredByDirection({ verdict, figures }: Judgement): boolean {
  return (verdict === 'met' || verdict === 'unmet') && !figures?.achieved.eq(figures.target);
}

const WEIGHT_BLANK = judgement('none', 'missing', { note: NOTES.weightBlank });

function weightIsBlank({ weight, sharesWeight }: Indicator, context: RuleContext): boolean {
  return weight !== null && !sharesWeight && context.weight === null;
}

function judgePair(pair: PairReading, indicator: Indicator, context: RuleContext): Judgement {
  const texts = [indicator.target.text.trim(), indicator.achieved.text.trim()] as const;
  switch (pair.kind) {
    case 'figures':
      return judgeFigures(pair, context, texts);
    case 'span':
      return judgeSpan(pair, context);
    case 'spanWithin':
      return rangeWithin(pair, context);
    case 'openAnswer':
      return judgeOpenAnswer(pair, context, texts);
    case 'day':
      return judgeDay(pair, context);
    case 'words':
      return judgeWords(pair, context);
    case 'percent':
      return judgePercent(pair, context);
    case 'notDone':
      return notDone(pair, indicator, context);
    case 'unclear':
      return leftOpen(RULE_OF[pair.asked], pair.doubt, { targetMet: pair.saysUndone ? false : null });
  }
}

/** Not done beside a number or a day: 0 points suggested; points that somebody gave are theirs to keep. */
function notDone(
  { asked, answer }: NotDoneReading,
  { score }: Indicator,
  { weight }: RuleContext,
): Judgement {
  const rule = RULE_OF[asked];
  const note = NOTES.notDone(answer);
  const given = score?.number ?? null;
  if (given !== null && !given.isZero())
    return needsReview(rule, note, {
      targetMet: false,
      reviewCause: 'shortfall',
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

/**
 * A reason is due when the score is below the weight, the target is not met whatever was scored, or a non-cost
 * target was passed by the profile's threshold (SCORING §1). Of a target that is met the printed rule's tier needs none.
 */
function needsReason(judged: Judgement, { score }: Indicator, { weight }: RuleContext): boolean {
  if (judged.overTarget || judged.targetMet === false || judged.verdict === 'unmet') return true;
  if (weight === null) return false;
  // 基本完成 leaves the score open, but not the full one.
  if (judged.band?.[1].lt(weight)) return true;
  if (givesPrintedPoints(judged, { score })) return false;
  const printed = score?.number ?? null;
  const counted = judged.verdict === 'needsReview' ? printed : judged.score;
  return counted !== null && isBelowFull(counted, weight) && weight.gt(0);
}

/** A met target that the form's own rule gives fewer points, and no fewer are printed: there is nothing to explain. */
function givesPrintedPoints(
  { verdict, isByPrintedRule, score: ruled }: Judgement,
  { score }: Pick<Indicator, 'score'>,
): boolean {
  if (verdict !== 'met' || !isByPrintedRule || ruled === null) return false;
  const printed = score?.number ?? null;
  return printed === null || atShownDecimals(printed).gte(atShownDecimals(ruled));
}

function isDeducted({ score }: Indicator, { weight }: RuleContext): boolean {
  const printed = score?.number ?? null;
  return weight !== null && printed !== null && isBelowFull(printed, weight);
}
