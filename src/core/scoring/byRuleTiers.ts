import { Decimal } from 'decimal.js';
import { unitFactor } from '../reading/unitFactor';
import type { RuleLimit, RuleTier } from '../reading/ruleTier';
import { byRuleStep } from './byRuleStep';
import type { Judgement } from './judgement';
import { pointsOfMissed, rulePointsOf } from './rulePointsOf';
import type { RuledRow } from './ruledRow';
import { fullMarks } from './score';

/** Tiers by percentage or by counts: every way to take the figure must give the same score. */
export function byRuleTiers(row: RuledRow): Decimal | null {
  const { judged, rule, weight } = row;
  const tiers = tiersInUnitOf(judged, rule.tiers);
  if (tiers === null) return null;
  const scores = new Set<string>();
  for (const value of valuesOf(judged, tiers)) {
    const score = atValue({ ...row, rule: { ...rule, tiers } }, value);
    if (score === null) return null;
    scores.add(score.toFixed());
  }
  const [only, ...others] = scores;
  if (only === undefined || others.length > 0) return null;
  const score = new Decimal(only);
  // 100万元以内得满分 beside ≤100元 and 105元: a slip of the unit, and no full marks for what was missed.
  const isMissedInFull = judged.verdict === 'unmet' && score.gte(fullMarks(weight));
  return isMissedInFull && rule.tiers.some(({ unit }) => unit !== '%' && isOtherUnit(judged, unit))
    ? null
    : score;
}

function isOtherUnit({ figures }: Judgement, unit: string): boolean {
  return figures !== null && figures.unit !== '' && !unitFactor(figures.unit, unit)?.eq(1);
}

function atValue(row: RuledRow, value: Decimal): Decimal | null {
  const { judged, weight } = row;
  const { tiers, met, missed, isOtherwise } = row.rule;
  const [tier, another] = nearest(tiers.filter((each) => holds(each, value)));
  if (!tier) return outsideTiers(row, value);
  const score = another ? null : pointsIn(tier, row);
  if (score === null) return null;
  // 100万元以下得10分，100-105万元得5分 beside 100万元: the figure itself may be meant to lie in the better tier.
  const isPerhapsBetter = (other: RuleTier) =>
    justExcludes(other, value) && pointsIn(other, row)?.gt(score) === true;
  if (judged.verdict === 'met' && tiers.some(isPerhapsBetter)) return null;
  // 完成率60%以上得满分，未完成不得分: two things are said of one row.
  const said = judged.verdict === 'met' ? met : isOtherwise ? null : missed;
  if (said !== null && !isSame(said, score, weight)) return null;
  return isAgainst(tier, score, row) ? null : score;
}

function pointsIn({ earns }: RuleTier, { judged, weight }: RuledRow): Decimal | null {
  return earns === 'proportional' ? proportionalIn(judged) : rulePointsOf(earns, fullMarks(weight), weight);
}

function justExcludes({ from, to }: RuleTier, value: Decimal): boolean {
  return [from, to].some((limit) => limit !== null && !limit.isIncluded && limit.value.eq(value));
}

/** 60%≤完成率<100%，按比例得分: the usual rule's score of a target of at least so much. */
function proportionalIn({ rule, score }: Judgement): Decimal | null {
  return rule === 'at-least' ? score : null;
}

function outsideTiers(row: RuledRow, value: Decimal): Decimal | null {
  const { judged, weight } = row;
  const { tiers, met, missed, isOtherwise } = row.rule;
  if (judged.verdict === 'met') {
    // 完成5个得10分，4个得8分: six are five.
    if (met !== null) return rulePointsOf(met, fullMarks(weight), weight);
    if (tiers.every((one) => isBehind(one, value, weight))) return judged.score;
  } else if (isOtherwise && missed !== 'proportional') return pointsOfMissed(missed, weight);
  return belowTiers(row, value);
}

/** 低于90%不得分 says nothing of 92%, nor 超过5%不得分 of 4%. */
function isBehind({ from, to, earns }: RuleTier, value: Decimal, weight: Decimal): boolean {
  if (to === null && from !== null) return earns === 'none' && value.lte(from.value);
  if (from !== null || to === null || value.lt(to.value)) return false;
  return (
    earns !== 'proportional' && rulePointsOf(earns, fullMarks(weight), weight)?.lt(fullMarks(weight)) === true
  );
}

/** Of a target of at least so much the highest tier gives all, and the lowest does not; else something else is measured. */
function isAgainst(tier: RuleTier, score: Decimal, { judged, rule: { tiers }, weight }: RuledRow): boolean {
  const isFull = score.gte(fullMarks(weight));
  const isHighest = tier.to === null && tiers.every(({ from }) => !from || !tier.from?.value.lt(from.value));
  const isLowest = tier.from === null && tiers.every(({ to }) => !to || !tier.to?.value.gt(to.value));
  const [isBest, isWorst] = judged.rule === 'at-most' ? [isLowest, isHighest] : [isHighest, isLowest];
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

function isSame(said: NonNullable<RuledRow['rule']['missed']>, score: Decimal, weight: Decimal): boolean {
  if (said === 'proportional' || said === 'byPerson') return false;
  return rulePointsOf(said, fullMarks(weight), weight)?.eq(score) === true;
}

/** ≥95%得满分，每低1个百分点扣1分: below the one tier that is stated. */
function belowTiers(row: RuledRow, value: Decimal): Decimal | null {
  const { judged } = row;
  const { tiers, steps, missed } = row.rule;
  const [tier, another] = tiers;
  if (!tier?.from || another || value.gt(tier.from.value)) return null;
  if (steps.length > 0 && missed === null) return byRuleStep(row, tier.from.value);
  if (missed === 'none') return ZERO;
  const isOwnLimit = judged.figures?.unit === '%' && judged.figures.target.eq(tier.from.value);
  const isWhole = tier.from.value.eq(100);
  return missed === 'proportional' && (isOwnLimit || isWhole) ? judged.score : null;
}

function holds({ from, to }: RuleTier, value: Decimal): boolean {
  const isAbove = from === null || (from.isIncluded ? value.gte(from.value) : value.gt(from.value));
  return isAbove && (to === null || (to.isIncluded ? value.lte(to.value) : value.lt(to.value)));
}

/** The tiers in the unit of the row's figures; `null` where one measures something else. Percentages are those of what was done. */
function tiersInUnitOf({ figures }: Judgement, tiers: readonly RuleTier[]): readonly RuleTier[] | null {
  if (figures === null) return null;
  if (tiers.every(({ unit }) => unit === '%')) return tiers;
  const result: RuleTier[] = [];
  for (const tier of tiers) {
    const factor = tier.unit === '%' ? null : figures.unit === '' ? ONE : unitFactor(figures.unit, tier.unit);
    if (factor === null) return null;
    const inUnit = (limit: RuleLimit | null) => limit && { ...limit, value: limit.value.times(factor) };
    result.push({ ...tier, from: inUnit(tier.from), to: inUnit(tier.to) });
  }
  return result;
}

const ONE = new Decimal(1);

/** The achieved figure itself, or what percentage it is of the target: 12 of 13 sets are 92.31%. */
function valuesOf({ figures, rule }: Judgement, tiers: readonly RuleTier[]): readonly Decimal[] {
  if (figures === null) return [];
  const { target, achieved, unit } = figures;
  if (tiers.some((tier) => tier.unit !== '%')) return [achieved];
  const canComplete = rule === 'at-least' && target.gt(0);
  const completion = canComplete ? [achieved.div(target).times(100)] : [];
  if (unit !== '%') return completion;
  const mayBeCompletion = tiers.some(({ ofCompletion }) => ofCompletion) && !target.eq(100);
  return mayBeCompletion ? [achieved, ...completion] : [achieved];
}

const ZERO = new Decimal(0);
