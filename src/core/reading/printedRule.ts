import { Decimal } from 'decimal.js';
import { plainText } from '../measure/plainText';
import { remembered } from '../measure/remembered';
import { DIGITS, POWERS } from '../vocabulary/numerals';
import {
  RULE_ACHIEVED,
  RULE_BEYOND,
  RULE_BY_PERSON,
  RULE_COMPLETION,
  RULE_DEVIATION,
  RULE_ENDINGS,
  RULE_FULL,
  RULE_GIVES,
  RULE_NONE,
  RULE_NOT_DONE,
  RULE_OF_FIGURES,
  RULE_OF_ITSELF,
  RULE_OF_QUALITY,
  RULE_OPENINGS,
  RULE_OTHERWISE,
  RULE_POINTS,
  RULE_POINTS_GIVEN,
  RULE_PROPORTIONAL,
  RULE_RATES,
  RULE_SCORED,
  RULE_SHARE_GIVEN,
  RULE_SHARE_OF,
  RULE_SIGNS,
  RULE_TARGET,
  RULE_WHOLE,
} from '../vocabulary/scoringRuleWords';
import { COUNTERS } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';
import { oneLine, type RowTexts } from './rowTexts';
import { ruleOutcomeOf, withoutJoins } from './ruleOutcome';
import type { RulePoints } from './rulePoints';
import { beforePointsOff, stepIn, type RuleStep } from './ruleStep';
import { tierOf, type RuleTier } from './ruleTier';
import { withoutWords } from './withoutWords';

/** The scoring rule that a form prints for one row (评分标准, 得分计算方法), as far as it is understood. */
export interface PrintedRule {
  /** On one line, cut to what a sentence can carry. */
  readonly quote: string;
  /** Every clause was understood. */
  readonly isUnderstood: boolean;
  /** What is said to be earned by a target that is met; `null` where nothing is said of it. */
  readonly met: RulePoints | null;
  /** What a target that is missed earns, or that a person is to say so; `null` where nothing is said of it. */
  readonly missed: Missed | null;
  /** `missed` is said of whatever the tiers do not name: 95%以上得满分，否则不得分. */
  readonly isOtherwise: boolean;
  /** `missed` is said of more than was wanted: 超过目标值不得分. */
  readonly isBeyond: boolean;
  /** All the points there are, where the rule says so: 满分10分. */
  readonly whole: RulePoints | null;
  /** What is done in part earns its share: 部分完成按比例得分; `missed` is then said of nothing done. */
  readonly isInPart: boolean;
  readonly steps: readonly RuleStep[];
  readonly tiers: readonly RuleTier[];
}

type Missed = 'proportional' | 'byPerson' | RulePoints;

/**
 * Reads the rule that is printed for a row; `null` where the cell says nothing of points.
 *
 * @param target the row's target: 完成20公里得满分 says of 20公里 what others say of 目标值
 */
export function readPrintedRule(
  text: string,
  { name, category, target }: Pick<RowTexts, 'name' | 'category' | 'target'>,
): PrintedRule | null {
  const plain = plainText(text);
  const named = ruleIn(withTargetNamed(plain, target));
  // 150人(含)-200人: the target's own figure may be the limit of a tier.
  if (named === null) return null;
  const { subjects, ...rule } = named.isUnderstood ? named : (ruleIn(plain) ?? named);
  // 任务完成率 that is measured itself is the achieved value, and no share of its target.
  const isCompletion = RULE_COMPLETION.isIn(name);
  const measured = [...subjects, ...rule.tiers.map(({ subject }) => subject)];
  return {
    ...rule,
    quote: oneLine(text),
    isUnderstood: rule.isUnderstood && measured.every((subject) => isOfRow(subject, name + category)),
    tiers: isCompletion ? rule.tiers.map((tier) => ({ ...tier, ofCompletion: false })) : rule.tiers,
  };
}

const TARGET_FIGURE = /(\d{1,9}(?:\.\d{1,4})?[^\d%.]{1,4})$/;
const NAMED_TARGET = '目标值';

/** 完成20公里得满分 → 完成目标值得满分, where the target is 20公里. Percentages are told by themselves. */
function withTargetNamed(rule: string, target: string): string {
  const figure = TARGET_FIGURE.exec(target)?.[1];
  if (figure === undefined || !rule.includes(figure)) return rule;
  return rule
    .split(figure)
    .reduce((before, behind) => before + (/[\d.]$/.test(before) ? figure : NAMED_TARGET) + behind);
}

/** Whether a limit is one of what the row measures: 偏差率 beside 合格率 is something else. */
function isOfRow(subject: string, name: string): boolean {
  if (RULE_DEVIATION.isIn(subject) && !name.includes(subject)) return false;
  if (RULE_RATES.isIn(subject)) return true;
  const rest = withoutWords(subject, RULE_OF_ITSELF);
  if (rest === '' || name.includes(subject)) return true;
  // 实际成本: 本 is a word of its own, but not there.
  const inWhole = withoutWords(subject, RULE_OF_ITSELF, ({ word }) => word.length > 1);
  return sharesTwoSigns(rest, name) || sharesTwoSigns(inWhole, name);
}

function sharesTwoSigns(text: string, name: string): boolean {
  return [...Array(Math.max(0, text.length - 1)).keys()].some((at) => name.includes(text.slice(at, at + 2)));
}

const ruleIn = remembered((text: string): Found | null => {
  const plain = inDigits(ofFigures(text));
  if (FILLER.test(plain)) return null;
  const found: Found = {
    ...{ isUnderstood: true, isOtherwise: false, isBeyond: false, whole: null },
    ...{ met: null, missed: null, steps: [], tiers: [], isInPart: false, subjects: [] },
  };
  for (const clause of clausesOf(plain)) if (!take(clause, found)) found.isUnderstood = false;
  const saysPoints = found.isUnderstood || RULE_SIGNS.isIn(plain) || /\d分(?!钟)/.test(plain);
  return saysPoints ? found : null;
});

/** What is said of rows with figures, where the text speaks of both kinds; of the others a person decides anyway. */
function ofFigures(text: string): string {
  const [figures, quality] = [text.indexOf(RULE_OF_FIGURES), text.indexOf(RULE_OF_QUALITY)];
  if (figures < 0 || quality < 0) return text;
  const said = figures < quality ? text.slice(figures, quality) : text.slice(figures);
  // 若为定量指标，完成值达到指标值…: which rows it is said of is no condition of its own.
  return said.replace(OF_FIGURES, '');
}

const OF_FIGURES = new RegExp(`^${RULE_OF_FIGURES}指标[,:]`);

interface Found {
  isUnderstood: boolean;
  isOtherwise: boolean;
  isBeyond: boolean;
  whole: RulePoints | null;
  met: RulePoints | null;
  missed: Missed | null;
  steps: RuleStep[];
  tiers: RuleTier[];
  isInPart: boolean;
  /** What was done or was not, as far as the rule says it. */
  subjects: string[];
}

const FILLER = /^[/\\-]*$/;
const NUMBERING = /^(?:\d{1,2}[.、)](?!\d)|[①-⑳]|\(\d{1,2}\))/;
/** Longer texts are no rule of one row. */
const LONGEST = 300;

/** A clause that only says what is earned belongs to the condition before it: 执行率≥95%，得10分. */
function clausesOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [text];
  const clauses: string[] = [];
  for (const part of text.split(/[,;。、\n]/)) {
    const clause = part.replace(NUMBERING, '');
    if (clause === '' || DIGITS.exactly(clause) !== null) continue;
    const before = clauses.at(-1);
    if (before !== undefined && isOnlyResult(clause) && !endsWithResult(before))
      clauses[clauses.length - 1] = before + clause;
    else clauses.push(clause);
  }
  return clauses;
}

function isOnlyResult(clause: string): boolean {
  return (
    !RULE_ENDINGS.isIn(clause) &&
    (RULE_OPENINGS.atStart(clause) !== null || RULE_NONE.exactly(clause) !== null)
  );
}

function endsWithResult(clause: string): boolean {
  return /分$/.test(clause) || RULE_FULL.atEnd(clause) !== null || RULE_NONE.atEnd(clause) !== null;
}

/** Adds what one clause says; whether it was understood. */
function take(whole: string, found: Found): boolean {
  const clause = whole.slice(0, RULE_ENDINGS.atEnd(whole)?.start);
  if (clause === '') return true;
  // 按评判等级赋分: nothing is said that could be applied, nor contradicted.
  if (RULE_SCORED.atEnd(clause) && !/\d/.test(clause) && ruleOutcomeOf(withoutScored(clause)) === null)
    return withoutProportion(clause) === null ? true : agree(found, 'missed', 'proportional');
  if (isQuotient(clause)) return agree(found, 'missed', 'proportional');
  const step = stepIn(clause);
  if (step) {
    found.steps.push(step);
    return true;
  }
  const proportional = withoutProportion(clause);
  if (proportional !== null) return takeProportional(withoutJoins(proportional), found);
  const left = leftToPerson(clause);
  if (left !== null) {
    const outcome = ruleOutcomeOf(withoutJoins(left));
    return outcome?.is === 'notDone' && agreeOnMiss(found, withoutJoins(left), outcome.subject, 'byPerson');
  }
  const [condition, earns] = resultOf(clause);
  if (earns === null) return false;
  const said = withoutJoins(condition);
  if (
    RULE_WHOLE.exactly(said) !== null ||
    (said === '' && condition.length < clause.length && isPoints(earns))
  )
    return agree(found, 'whole', earns);
  const outcome = said === '' ? DONE : ruleOutcomeOf(said);
  switch (outcome?.is) {
    case 'notDone':
      return agreeOnMiss(found, said, outcome.subject, earns);
    case 'done':
      found.subjects.push(outcome.subject);
      return agree(found, 'met', earns);
    case 'inPart':
    case 'partly':
      return false;
    case undefined:
  }
  return takeTier(tierOf(said, earns), found);
}

const DONE = { is: 'done', subject: '' } as const;

function takeTier(tier: RuleTier | null, found: Found): boolean {
  if (tier) found.tiers.push(tier);
  return tier !== null;
}

/** 未完成按比例得分, 部分完成按比例得分, 60%≤完成率<100%按比例得分. */
function takeProportional(condition: string, found: Found): boolean {
  if (condition === '') return agreeOnMiss(found, condition, '', 'proportional');
  const outcome = ruleOutcomeOf(condition);
  if (outcome === null) return takeTier(tierOf(condition, 'proportional'), found);
  if (outcome.is !== 'inPart') return agreeOnMiss(found, condition, outcome.subject, 'proportional');
  found.subjects.push(outcome.subject);
  found.isInPart = true;
  return true;
}

function agreeOnMiss(found: Found, condition: string, subject: string, earns: Missed): boolean {
  found.subjects.push(subject);
  found.isOtherwise ||= RULE_OTHERWISE.exactly(condition) !== null;
  found.isBeyond ||= RULE_BEYOND.atEnd(condition) !== null && RULE_NOT_DONE.atEnd(condition) !== null;
  return agree(found, 'missed', earns);
}

/** What a clause says of a target that is met or missed; two that say different things are not understood. */
function agree<Side extends 'met' | 'missed' | 'whole'>(
  found: Found,
  side: Side,
  earns: NonNullable<Found[Side]>,
): boolean {
  const known = found[side];
  found[side] = earns;
  return known === null || JSON.stringify(known) === JSON.stringify(earns);
}

const ACHIEVED = wordPattern(RULE_ACHIEVED);
const TARGET = wordPattern(RULE_TARGET);
const POINTS = `(?:${wordPattern(RULE_POINTS)}|\\d{1,3}分?)`;
const RATE = wordPattern(RULE_RATES);
const QUOTIENTS: readonly RegExp[] = [
  `^${ACHIEVED}[/÷]${TARGET}(?:[*×xX]100%)?[*×xX]${POINTS}$`,
  `^${RATE}[*×xX]${POINTS}$`,
  `^${POINTS}[*×xX]${RATE}$`,
  `^${POINTS}[*×xX]${ACHIEVED}[/÷]${TARGET}$`,
].map((source) => new RegExp(source));

/** 得分=实际完成值/目标值×分值: the usual rule as a formula. */
function isQuotient(clause: string): boolean {
  const formula = clause.slice(clause.indexOf('=') + 1).replace(/[()]/g, '');
  return QUOTIENTS.some((quotient) => quotient.test(formula));
}

/** The condition before 按比例得分; `null` where the clause says something else. */
function withoutProportion(clause: string): string | null {
  const [word, another] = RULE_PROPORTIONAL.allIn(clause);
  if (!word || another) return null;
  const gives = clause.slice(word.end);
  return gives === '' || RULE_GIVES.exactly(gives) !== null ? clause.slice(0, word.start) : null;
}

/** What stands before 酌情扣分 or 扣5分; `null` where neither does. */
function leftToPerson(clause: string): string | null {
  const byPerson = RULE_BY_PERSON.atEnd(clause);
  if (byPerson) return clause.slice(0, byPerson.start);
  return beforePointsOff(clause);
}

function isPoints(earns: RulePoints): boolean {
  return earns !== 'full' && earns !== 'none';
}

const GIVES = wordPattern(RULE_SHARE_GIVEN);
const OF_ALL = wordPattern(RULE_POINTS, RULE_SHARE_OF);
/** 得80%分值, 得分值的80%, 按权重的80%计分. */
const SHARES: readonly RegExp[] = [
  `${GIVES}(\\d{1,3})%的?${OF_ALL}$`,
  `${GIVES}${OF_ALL}的?(\\d{1,3})%(?:${wordPattern(RULE_SCORED)})?$`,
].map((source) => new RegExp(source));
const GIVEN = new RegExp(String.raw`(?:${wordPattern(RULE_POINTS_GIVEN)})?(\d{1,3}(?:\.\d{1,2})?)分$`);

/** What a clause gives, with the condition before it; `null` where it gives nothing that is known. */
function resultOf(clause: string): readonly [condition: string, earns: RulePoints | null] {
  const none = RULE_NONE.atEnd(clause);
  const isTen = none !== null && /\d0分$/.test(clause) && /^0分$/.test(none.word);
  if (none && !isTen) return [clause.slice(0, none.start), 'none'];
  const full = RULE_FULL.atEnd(clause);
  if (full) return [clause.slice(0, full.start), 'full'];
  for (const pattern of SHARES) {
    const share = pattern.exec(clause);
    if (share?.[1]) return [clause.slice(0, share.index), { of: 'percent', value: new Decimal(share[1]) }];
  }
  const points = GIVEN.exec(clause);
  if (points?.[1]) return [clause.slice(0, points.index), { of: 'points', value: new Decimal(points[1]) }];
  // 达标得分，不达标不得分.
  return clause.endsWith('得分') ? [clause.slice(0, -2), 'full'] : [clause, null];
}

function withoutScored(clause: string): string {
  return clause.slice(0, RULE_SCORED.atEnd(clause)?.start);
}

/** 每少一个 → 每少1个: one sign of a number in words before what is counted. */
function inDigits(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const value = DIGITS.exactly(sign) ?? (sign === '十' ? POWERS.exactly(sign) : null);
    const isCounted = value !== null && COUNTERS.at(text, at + 1) !== null;
    const isAlone =
      DIGITS.exactly(text.charAt(at - 1)) === null && POWERS.exactly(text.charAt(at - 1)) === null;
    result += isCounted && isAlone ? String(value) : sign;
  }
  return result;
}
