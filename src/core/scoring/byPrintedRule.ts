import { Decimal } from 'decimal.js';
import type { PrintedRule, RulePoints, RuleStep, RuleTier } from '../reading/printedRule';
import { needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { formatPlain, formatScore, fullMarks, halfUp } from './score';

/**
 * A row's judgement where the form prints a scoring rule of its own for it (SCORING §1, printed rules). Where the usual
 * rule and the printed one agree nothing changes; a plain printed rule that gives another score is used; of one that is
 * not understood, or leaves the score open, a person decides, with the usual rule's score at hand. A score that
 * is only suggested, or for a person anyway, stays so.
 */
export function byPrintedRule(judged: Judgement, rule: PrintedRule | null, context: RuleContext): Judgement {
  const { weight } = context;
  if (rule === null || weight === null || weight.isZero()) return judged;
  switch (judged.verdict) {
    case 'missing':
      return judged;
    case 'needsReview':
      return lateByRule(judged, rule, weight, context);
    case 'qualitative':
      return isBelow(judged.score, weight) && !(rule.isUnderstood && rule.missed === 'proportional')
        ? open(judged, rule)
        : judged;
    case 'met':
    case 'unmet': {
      if (judged.score === null || judged.isOnlySuggested) return judged;
      const score = scoreByRule(judged, rule, weight, context);
      if (score === null) return open(judged, rule);
      return score.eq(judged.score) ? judged : ruled(judged, rule, score);
    }
  }
}

function isBelow(score: Decimal | null, weight: Decimal): boolean {
  return score !== null && score.lt(fullMarks(weight));
}

/** What the printed rule gives; `null` where that is not certain. */
function scoreByRule(
  judged: Judgement,
  rule: PrintedRule,
  weight: Decimal,
  context: RuleContext,
): Decimal | null {
  if (!rule.isUnderstood || judged.score === null) return null;
  // 满分20分 of 10 points is another row's, or a slip.
  if (rule.whole !== null && !pointsOf(rule.whole, weight, weight)?.eq(weight)) return null;
  if (rule.tiers.length > 0) return byTiers(judged, rule, weight, context);
  if (judged.verdict === 'met') {
    if (stepsConcern(judged, rule.steps) || (rule.isBeyond && isPassed(judged))) return null;
    // 完成得5分 of 10 points is one part of a rule, or a slip.
    const earned = rule.met === null ? judged.score : pointsOf(rule.met, judged.score, weight);
    return earned?.eq(judged.score) ? earned : null;
  }
  if (rule.steps.length > 0)
    return rule.missed === null ? byStep(judged, rule.steps, weight, null, context) : null;
  if (rule.missed === 'proportional') return judged.score;
  return ofMissed(rule.missed, weight);
}

/** What a miss earns; never all the points: 超过目标值得满分 is said of a target that is met by more. */
function ofMissed(missed: PrintedRule['missed'], weight: Decimal): Decimal | null {
  if (missed === null || missed === 'proportional' || missed === 'byPerson') return null;
  const points = pointsOf(missed, fullMarks(weight), weight);
  return points?.lt(fullMarks(weight)) ? points : null;
}

function isPassed({ figures }: Judgement): boolean {
  return figures !== null && figures.achieved.gt(figures.target);
}

/** Whether a step may take points off a target that is met: 每超过10%扣1分 beside more than was wanted. */
function stepsConcern({ figures, rule }: Judgement, steps: readonly RuleStep[]): boolean {
  return steps.some(({ side }) => {
    if (side === 'late') return false;
    if (figures === null || rule === 'range') return true;
    const { target, achieved } = figures;
    if (side === 'below') return achieved.lt(target) && rule !== 'at-most';
    if (side === 'above') return achieved.gt(target);
    return rule === 'at-least' || !achieved.isZero();
  });
}

/** Points above the row's own are somebody's slip. */
function pointsOf(earns: RulePoints, full: Decimal, weight: Decimal): Decimal | null {
  if (earns === 'full') return full;
  if (earns === 'none') return ZERO;
  const points = earns.of === 'points' ? earns.value : weight.times(earns.value).div(100);
  return points.gt(weight) ? null : points;
}

const ZERO = new Decimal(0);

/** Tiers by percentage: every way to take the percentage must give the same score. */
function byTiers(
  judged: Judgement,
  { tiers, steps, missed, met, isOtherwise }: PrintedRule,
  weight: Decimal,
  context: RuleContext,
): Decimal | null {
  const scores = new Set<string>();
  for (const value of percentagesOf(judged, tiers)) {
    const fitting = nearest(tiers.filter((tier) => holds(tier, value)));
    const [tier, another] = fitting;
    const score =
      tier && !another
        ? pointsOf(tier.earns, fullMarks(weight), weight)
        : fitting.length > 0
          ? null
          : judged.verdict === 'met' && tiers.every((one) => isBehind(one, value, weight))
            ? judged.score
            : belowTiers(judged, { tiers, steps, missed }, value, weight, context);
    if (score === null) return null;
    // 完成率60%以上得满分，未完成不得分: two things are said of one row.
    const said = judged.verdict === 'met' ? met : isOtherwise ? null : missed;
    if (tier && said !== null && !isSame(said, score, weight)) return null;
    if (tier && isAgainst(tier, tiers, judged, score, weight)) return null;
    scores.add(score.toFixed());
  }
  const [only, ...others] = scores;
  return only === undefined || others.length > 0 ? null : new Decimal(only);
}

/** 低于90%不得分 says nothing of 92%, nor 超过5%不得分 of 4%. */
function isBehind({ from, to, earns }: RuleTier, value: Decimal, weight: Decimal): boolean {
  if (to === null && from !== null) return earns === 'none' && value.lte(from.value);
  if (from !== null || to === null || value.lt(to.value)) return false;
  return pointsOf(earns, fullMarks(weight), weight)?.lt(fullMarks(weight)) === true;
}

/** Of a target of at least so much the highest tier gives all, and the lowest does not; else something else is measured. */
function isAgainst(
  tier: RuleTier,
  tiers: readonly RuleTier[],
  { rule }: Judgement,
  score: Decimal,
  weight: Decimal,
): boolean {
  const isFull = score.gte(fullMarks(weight));
  const isHighest = tier.to === null && tiers.every(({ from }) => !from || !tier.from?.value.lt(from.value));
  const isLowest = tier.from === null && tiers.every(({ to }) => !to || !tier.to?.value.gt(to.value));
  const [isBest, isWorst] = rule === 'at-most' ? [isLowest, isHighest] : [isHighest, isLowest];
  return (isBest && !isFull) || (isWorst && !isBest && isFull);
}

/** 达到90%得10分，达到80%得8分: of several floors the highest that is reached, of several ceilings the lowest. */
function nearest(fitting: readonly RuleTier[]): readonly RuleTier[] {
  const floors = fitting.flatMap(({ from, to }) => (from !== null && to === null ? [from.value] : []));
  const ceilings = fitting.flatMap(({ from, to }) => (from === null && to !== null ? [to.value] : []));
  if (floors.length === fitting.length && floors.length > 1)
    return fitting.filter(({ from }) => from?.value.eq(Decimal.max(...floors)));
  if (ceilings.length === fitting.length && ceilings.length > 1)
    return fitting.filter(({ to }) => to?.value.eq(Decimal.min(...ceilings)));
  return fitting;
}

function isSame(said: NonNullable<PrintedRule['missed']>, score: Decimal, weight: Decimal): boolean {
  if (said === 'proportional' || said === 'byPerson') return false;
  return pointsOf(said, fullMarks(weight), weight)?.eq(score) === true;
}

/** ≥95%得满分，每低1个百分点扣1分: below the one tier that is stated. */
function belowTiers(
  judged: Judgement,
  { tiers, steps, missed }: Pick<PrintedRule, 'tiers' | 'steps' | 'missed'>,
  value: Decimal,
  weight: Decimal,
  context: RuleContext,
): Decimal | null {
  const [tier, another] = tiers;
  if (!tier?.from || another || value.gt(tier.from.value)) return null;
  if (steps.length > 0 && missed === null) return byStep(judged, steps, weight, tier.from.value, context);
  if (missed === 'none') return ZERO;
  const isOwnLimit = judged.figures?.unit === '%' && judged.figures.target.eq(tier.from.value);
  const isWhole = tier.from.value.eq(100);
  return missed === 'proportional' && (isOwnLimit || isWhole) ? judged.score : null;
}

function holds({ from, to }: RuleTier, value: Decimal): boolean {
  const isAbove = from === null || (from.isIncluded ? value.gte(from.value) : value.gt(from.value));
  return isAbove && (to === null || (to.isIncluded ? value.lte(to.value) : value.lt(to.value)));
}

/** The achieved percentage itself, or what it is of the target: 12 of 13 sets are 92.31%. */
function percentagesOf({ figures, rule }: Judgement, tiers: readonly RuleTier[]): readonly Decimal[] {
  if (figures === null) return [];
  const { target, achieved, unit } = figures;
  const canComplete = rule === 'at-least' && target.gt(0);
  const completion = canComplete ? [achieved.div(target).times(100)] : [];
  if (unit !== '%') return completion;
  const mayBeCompletion = tiers.some(({ ofCompletion }) => ofCompletion) && !target.eq(100);
  return mayBeCompletion ? [achieved, ...completion] : [achieved];
}

/** 每低1个百分点扣0.5分: whole steps only; whether a begun step counts is said nowhere. */
function byStep(
  { figures, rule, working }: Judgement,
  steps: readonly RuleStep[],
  weight: Decimal,
  limit: Decimal | null,
  context: RuleContext,
): Decimal | null {
  const [step, another] = steps.filter(({ side }) => side !== 'late');
  if (!step || another || figures === null || working === null) return null;
  // 每发生1起: of those that were allowed nobody knows whether they count.
  if (step.side === 'each' && !(figures.target.isZero() && limit === null)) return null;
  const isBelow = figures.achieved.lt(figures.target);
  if ((step.side === 'below') !== isBelow || (rule !== 'at-least' && rule !== 'at-most' && rule !== 'equal'))
    return null;
  const gap = gapOf(figures, step, limit);
  return gap === null ? null : lessSteps(gap.div(step.size), step, weight, context);
}

function gapOf(
  { target, achieved, unit }: NonNullable<Judgement['figures']>,
  step: RuleStep,
  limit: Decimal | null,
): Decimal | null {
  const wanted = limit ?? target;
  if (unit === '%') return step.unit === '%' || step.unit === '' ? wanted.minus(achieved).abs() : null;
  if (step.unit === '%')
    return target.isZero() ? null : (limit ?? HUNDRED).minus(achieved.div(target).times(100)).abs();
  if (limit !== null) return null;
  return step.unit === '' || unit === '' || step.unit === unit ? wanted.minus(achieved).abs() : null;
}

const HUNDRED = new Decimal(100);

function lessSteps(
  count: Decimal,
  { less }: RuleStep,
  weight: Decimal,
  { profile }: RuleContext,
): Decimal | null {
  if (!count.isInteger()) return null;
  const each = less.of === 'points' ? less.value : weight.times(less.value).div(100);
  return halfUp(Decimal.max(0, weight.minus(each.times(count))), profile.decimals);
}

/** 每逾期1天扣1分: the printed rule says what a late day costs; a person takes it over. */
function lateByRule(
  judged: Judgement,
  { steps, isUnderstood, missed, tiers }: PrintedRule,
  weight: Decimal,
  context: RuleContext,
): Judgement {
  if (judged.reviewCause !== 'date-late' || judged.candidates.length > 0 || !isUnderstood || tiers.length > 0)
    return judged;
  const [late, another] = steps.filter(({ side, unit }) => side === 'late' && DAYS.includes(unit));
  const days = judged.daysLate;
  const score =
    late && !another && days !== null
      ? lessSteps(new Decimal(days).div(late.size), late, weight, context)
      : steps.length === 0
        ? ofMissed(missed, weight)
        : null;
  return score === null ? judged : { ...judged, candidates: [{ score, reading: NOTES.asPrinted }] };
}

const DAYS = ['', '日'];

function ruled(judged: Judgement, rule: PrintedRule, score: Decimal): Judgement {
  return {
    ...judged,
    ...{ score, arithmetic: null, working: `「${rule.quote}」 → ${formatScore(score)}` },
    note: NOTES.byPrintedRule(rule.quote),
    candidates: judged.score === null ? [] : [{ score: judged.score, reading: NOTES.asUsual }],
  };
}

function open(judged: Judgement, rule: PrintedRule): Judgement {
  const { score, rule: id, targetMet, figures, overTarget } = judged;
  return needsReview(id, NOTES.printedRuleOpen(rule.quote, score === null ? '' : formatPlain(score)), {
    ...{ targetMet, figures, overTarget },
    candidates: score === null ? [] : [{ score, reading: NOTES.asUsual }],
  });
}
