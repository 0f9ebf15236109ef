import { Decimal } from 'decimal.js';
import type { Comparison } from '../measure/measure';
import type { ComparedQuantities } from '../reading/comparedQuantities';
import { isOneThing, withUnits } from '../reading/comparedQuantities';
import type { DoubtAbout } from '../reading/doubt';
import type { FigurePair, FigureReading, OpenAnswerReading, SpanReading } from '../reading/pairReading';
import { agreed } from './agreed';
import { atLeast } from './atLeast';
import { atMost } from './atMost';
import { doubtOf, leftOpen, plainDoubt } from './doubtNote';
import { costWithoutOperator, equal } from './equal';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { exceeds, passedByFar } from './overTarget';
import { metInFull } from './proportional';
import { range } from './range';

/** Doubts about what the answer says of the target, not about the figures: the rule that held them still holds. */
const KEEPS_RULE: readonly DoubtAbout['about'][] = ['changeForState', 'perhapsMisread'];

/** Judges a number against a number: every reading of the two; where they disagree the row is for a person. */
export function judgeFigures(
  read: FigureReading,
  row: RuleContext,
  texts: readonly [string, string],
): Judgement {
  const context = read.isBudget ? { ...row, isCost: true } : row;
  const plain = plainDoubt(read.doubts);
  if (plain) return leftOpen('none', plain);
  const judged = agreed(
    read.pairs.map((pair) => atLimit(read, pair, context, texts)),
    read.open,
  );
  if (judged.verdict === 'needsReview') return judged;
  const doubt = doubtOf(read.doubts, judged);
  if (doubt?.about === 'unitsApart') return leftOpen('none', doubt, { candidates: asTheyStand(judged) });
  if (doubt) return leftOpen(KEEPS_RULE.includes(doubt.about) ? judged.rule : 'none', doubt);
  // The working shows a 0 that stands nowhere on the form: a figure below zero counts as zero (SCORING §1).
  const isAsZero =
    read.belowZero !== null && !read.pairs.some(({ compared }) => compared?.target.isNegative());
  return isAsZero && judged.note === null
    ? { ...judged, note: NOTES.negativeAsZero(read.belowZero) }
    : judged;
}

function asTheyStand({ score }: Judgement): Judgement['candidates'] {
  return score === null ? [] : [{ score, reading: NOTES.asTheyStand }];
}

/** Judges a number against a span of them. */
export function judgeSpan({ pairs, answer }: SpanReading, context: RuleContext): Judgement {
  return agreed(
    pairs.map((pair) => range(pair, context)),
    answer,
  );
}

/** Judges a span against a number: 85%-90% meets ≥80% wherever in it the value lies; of anything else a person decides. */
export function judgeOpenAnswer(
  { comparison, ends, answer }: OpenAnswerReading,
  context: RuleContext,
  texts: readonly [string, string],
): Judgement {
  const judged = ends.map((end) => judgeFigures(end, context, texts));
  const isMet = comparison !== 'equal' && judged.every(({ verdict }) => verdict === 'met');
  return isMet ? agreed(judged, answer) : needsReview('none', NOTES.operatorInAnswer(answer));
}

/**
 * Limits that say less than they seem to (SCORING §1): > and < leave the figure itself out by the letter, ≥0 is met by
 * nothing at all. Both are met by the rule, and it is said of what; only >0 is not met by 0, and whether one accident is
 * less than one a person says.
 */
function atLimit(
  { comparison, isStrict }: FigureReading,
  pair: FigurePair,
  context: RuleContext,
  texts: readonly [string, string],
): Judgement {
  const judged = byPair(comparison, pair, context, texts);
  const { compared } = pair;
  if (!compared || judged.verdict !== 'met' || !compared.achieved.eq(compared.target)) return judged;
  const { figures } = judged;
  const isAboveNothing = comparison === 'atLeast' && compared.target.isZero();
  if (isStrict && isAboveNothing)
    return judgement('at-least', 'unmet', {
      ...{ figures, targetMet: false, working: `${compared.achievedText} = ${compared.targetText} → 0.00` },
      score: context.weight === null ? null : ZERO,
    });
  if (judged.note !== null) return judged;
  if (isStrict && comparison === 'atMost' && isOneThing(compared))
    return needsReview('none', NOTES.lessThanOne(...texts), {
      figures,
      candidates: [
        { score: ZERO, reading: NOTES.figureLeftOut },
        ...(judged.score === null ? [] : [{ score: judged.score, reading: NOTES.figureTakenIn }]),
      ],
    });
  if (isStrict) return { ...judged, note: NOTES.equalsStrictLimit(...texts) };
  return isAboveNothing ? { ...judged, note: NOTES.metByNothing(texts[0]) } : judged;
}

const ZERO = new Decimal(0);

/** ≤-30% and -45%: met or not; by how much a target below zero was missed no rule says. */
function belowZero(
  comparison: Comparison | null,
  { target, achieved, targetText, achievedText }: ComparedQuantities,
  context: RuleContext,
  texts: readonly [string, string],
): Judgement {
  if (comparison !== 'atMost' && comparison !== 'atLeast')
    return needsReview('none', NOTES.notUnderstood(texts[0]));
  const [isMet, rule, sign] =
    comparison === 'atMost'
      ? ([achieved.lte(target), 'at-most', '≤'] as const)
      : ([achieved.gte(target), 'at-least', '≥'] as const);
  return isMet
    ? judgement(rule, 'met', metInFull(`${achievedText} ${sign} ${targetText}`, context))
    : needsReview('none', NOTES.outsideRange(...texts), { targetMet: false });
}

function byPair(
  comparison: Comparison | null,
  { compared, isRankOrPrice, isRank, isLowerBetter, isOfChange }: FigurePair,
  context: RuleContext,
  texts: readonly [string, string],
): Judgement {
  if (!compared) return needsReview('none', NOTES.unitsClash(...texts), { reviewCause: 'not-comparable' });
  if (compared.target.isNegative())
    return isOfChange
      ? belowZero(comparison, compared, context, texts)
      : needsReview('none', NOTES.notComparable(...texts), { reviewCause: 'not-comparable' });
  if (isLowerBetter && compared.achieved.lt(compared.target))
    return { ...atMost(compared, context), figures: compared.figures, note: NOTES.betterClass };
  if (isRank && isRankUnclear(isLowerBetter ? 'atMost' : comparison, compared))
    return needsReview('none', NOTES.rankUnclear(...texts), { figures: compared.figures });
  const judged = { ...byRule(comparison, compared, isRankOrPrice, context), figures: compared.figures };
  const isOver =
    !context.isCost &&
    (judged.rule === 'at-least' || judged.rule === 'equal') &&
    exceeds(compared, context.profile);
  return isOver ? passedByFar(judged, comparison, compared, context) : judged;
}

/** Of ranks 3级 may be above 2级 (医院) or below it (水质): only the same rank, or a lower number under ≤, is sure. */
function isRankUnclear(comparison: Comparison | null, { target, achieved }: ComparedQuantities): boolean {
  if (comparison === null || achieved.eq(target)) return false;
  return comparison !== 'atMost' || achieved.gt(target);
}

function byRule(
  comparison: Comparison | null,
  compared: ComparedQuantities,
  isRankOrPrice: boolean,
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
      // 完成时间（月） 12: eleven months are in time.
      if (context.isDoneWithin && compared.target.gt(0) && compared.achieved.lt(compared.target))
        return { ...atMost(compared, context), note: NOTES.assumedWithin };
      const isDoubtful = context.isReverse || context.isPace || compared.target.isZero() || isRankOrPrice;
      if (isDoubtful && !compared.achieved.eq(compared.target)) {
        return needsReview(
          'none',
          (context.isUnnamed ? NOTES.unnamedWithoutOperator : NOTES.reverseWithoutOperator)(
            ...withUnits(compared.figures),
          ),
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
