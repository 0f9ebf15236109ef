import { Decimal } from 'decimal.js';
import { plainText } from '../measure/plainText';
import { remembered } from '../measure/remembered';
import { canonicalUnit } from '../measure/units';
import { NEGATORS } from '../vocabulary/negators';
import { DIGITS, POWERS } from '../vocabulary/numerals';
import {
  RULE_ABOVE,
  RULE_ACHIEVED,
  RULE_BELOW,
  RULE_COMPLETION,
  RULE_DONE,
  RULE_ENDINGS,
  RULE_FULL,
  RULE_GIVES,
  RULE_JOINS,
  RULE_LESSENING,
  RULE_LATE,
  RULE_NONE,
  RULE_NOT_DONE,
  RULE_OPENINGS,
  RULE_POINTS,
  RULE_PROPORTIONAL,
  RULE_RATES,
  RULE_SCORED,
  RULE_SIGNS_BEFORE,
  RULE_SIGNS_BEHIND,
  RULE_STEP_FROM,
  RULE_TAKEN_OFF,
  RULE_TARGET,
  RULE_WHOLE,
} from '../vocabulary/scoringRuleWords';
import { COUNTERS } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';
import type { WordTable } from '../vocabulary/wordTable';
import { oneLine } from './rowTexts';

/** Points as a rule gives them: so many, all of the row's, or a percentage of them. */
export type RulePoints = { readonly of: 'points' | 'percent'; readonly value: Decimal } | 'full' | 'none';

/** 每低1个百分点扣0.5分. */
export interface RuleStep {
  readonly side: 'below' | 'above' | 'late';
  readonly size: Decimal;
  /** Normalised: `%` for percentage points. */
  readonly unit: string;
  readonly less: { readonly of: 'points' | 'percent'; readonly value: Decimal };
}

/** 80%-90%得5分: a limit that is not given is `null`. */
export interface RuleTier {
  readonly from: { readonly value: Decimal; readonly isIncluded: boolean } | null;
  readonly to: { readonly value: Decimal; readonly isIncluded: boolean } | null;
  readonly earns: RulePoints;
  /** The percentage is that of what was done of the target: 完成率≥95%. */
  readonly ofCompletion: boolean;
}

/** The scoring rule that a form prints for one row (评分标准, 得分计算方法), as far as it is understood. */
export interface PrintedRule {
  /** On one line, cut to what a sentence can carry. */
  readonly quote: string;
  /** Every clause was understood. */
  readonly isUnderstood: boolean;
  /** What is said to be earned by a target that is met; `null` where nothing is said of it. */
  readonly met: RulePoints | null;
  /** What a target that is missed earns; `null` where nothing is said of it. */
  readonly missed: 'proportional' | RulePoints | null;
  readonly steps: readonly RuleStep[];
  readonly tiers: readonly RuleTier[];
}

/** Reads the rule that is printed for a row of this name; `null` where the cell says nothing. */
export function readPrintedRule(text: string, name: string): PrintedRule | null {
  const rule = ruleIn(text);
  // 任务完成率 that is measured itself is the achieved value, and no share of its target.
  return rule && RULE_COMPLETION.isIn(name)
    ? { ...rule, tiers: rule.tiers.map((tier) => ({ ...tier, ofCompletion: false })) }
    : rule;
}

const ruleIn = remembered((text: string): PrintedRule | null => {
  const plain = inDigits(plainText(text));
  if (FILLER.test(plain)) return null;
  const found: Found = { isUnderstood: true, met: null, missed: null, steps: [], tiers: [] };
  for (const clause of clausesOf(plain)) if (!take(clause, found)) found.isUnderstood = false;
  return { quote: oneLine(text), ...found };
});

interface Found {
  isUnderstood: boolean;
  met: RulePoints | null;
  missed: 'proportional' | RulePoints | null;
  steps: RuleStep[];
  tiers: RuleTier[];
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
    if (clause === '') continue;
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
function take(clause: string, found: Found): boolean {
  if (RULE_ENDINGS.atEnd(clause)) return true;
  // 按评判等级赋分: nothing is said that could be applied, nor contradicted.
  if (RULE_SCORED.atEnd(clause) && !/\d/.test(clause) && outcomeOf(withoutScored(clause)) === null)
    return withoutProportion(clause) === null ? true : agree(found, 'missed', 'proportional');
  if (isQuotient(clause)) return agree(found, 'missed', 'proportional');
  const step = stepIn(clause);
  if (step) {
    found.steps.push(step);
    return true;
  }
  const proportional = withoutProportion(clause);
  if (proportional !== null) {
    const condition = withoutJoins(proportional);
    return condition === '' || outcomeOf(condition) !== null ? agree(found, 'missed', 'proportional') : false;
  }
  const [condition, earns] = resultOf(clause);
  if (earns === null) return false;
  const said = withoutJoins(condition);
  switch (said === '' || RULE_WHOLE.exactly(said) !== null ? 'done' : outcomeOf(said)) {
    case 'notDone':
      return agree(found, 'missed', earns);
    case 'done':
      return agree(found, 'met', earns);
    case 'partly':
      return false;
    case null:
  }
  const tier = tierOf(said, earns);
  if (tier) found.tiers.push(tier);
  return tier !== null;
}

/** What a clause says of a target that is met or missed; two that say different things are not understood. */
function agree<Side extends 'met' | 'missed'>(
  found: Found,
  side: Side,
  earns: NonNullable<Found[Side]>,
): boolean {
  const known = found[side];
  found[side] = earns;
  return known === null || JSON.stringify(known) === JSON.stringify(earns);
}

/** Whether a condition speaks of a target that is met or missed: 不超过目标值, 未按时完成, 部分完成. */
function outcomeOf(condition: string): 'done' | 'notDone' | 'partly' | null {
  const [done, not] = [RULE_DONE.atEnd(condition), RULE_NOT_DONE.atEnd(condition)];
  if (not && (!done || not.word.length > done.word.length)) return 'notDone';
  if (!done) return null;
  const before = condition.slice(0, done.start);
  if (NEGATORS.some((sign) => before.startsWith(sign))) return 'notDone';
  return RULE_LESSENING.isIn(before) ? 'partly' : 'done';
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

const GIVEN = /(?:得|计|记|给|为|得分)?(\d{1,3}(?:\.\d{1,2})?)分$/;

/** What a clause gives, with the condition before it; `null` where it gives nothing that is known. */
function resultOf(clause: string): readonly [condition: string, earns: RulePoints | null] {
  const none = RULE_NONE.atEnd(clause);
  const isTen = none !== null && /\d0分$/.test(clause) && /^0分$/.test(none.word);
  if (none && !isTen) return [clause.slice(0, none.start), 'none'];
  const full = RULE_FULL.atEnd(clause);
  if (full) return [clause.slice(0, full.start), 'full'];
  const points = GIVEN.exec(clause);
  if (points?.[1]) return [clause.slice(0, points.index), { of: 'points', value: new Decimal(points[1]) }];
  // 达标得分，不达标不得分.
  return clause.endsWith('得分') ? [clause.slice(0, -2), 'full'] : [clause, null];
}

function withoutScored(clause: string): string {
  return clause.slice(0, RULE_SCORED.atEnd(clause)?.start);
}

function withoutJoins(condition: string): string {
  let text = condition;
  for (let join = RULE_JOINS.atEnd(text); join; join = RULE_JOINS.atEnd(text)) {
    if (outcomeOf(text) !== null) return text;
    text = text.slice(0, join.start);
  }
  return text;
}

const TAKEN_OFF = wordPattern(RULE_TAKEN_OFF);
const OF_POINTS = `(?:${wordPattern(RULE_POINTS)})?`;
const FIGURE = String.raw`(\d{1,4}(?:\.\d{1,2})?)`;
const STEP = new RegExp(String.raw`^(\D{1,20})${FIGURE}(\D{0,16})${TAKEN_OFF}${FIGURE}分$`);
const STEP_PERCENT = new RegExp(
  String.raw`^(\D{1,20})${FIGURE}(\D{0,16})${TAKEN_OFF}${OF_POINTS}的?${FIGURE}%(?:的?${OF_POINTS})$`,
);

/** 每低于目标值1个百分点扣0.5分, 少1套扣2分. */
function stepIn(clause: string): RuleStep | null {
  const match = STEP.exec(clause);
  const share = match ? null : STEP_PERCENT.exec(clause);
  const [, before = '', size = '', behind = '', less = ''] = match ?? share ?? [];
  if (less === '' || new Decimal(size).isZero()) return null;
  const side = sideOf(before + behind);
  if (side === null) return null;
  const unit = unitIn(behind);
  if (unit === null) return null;
  return {
    ...{ side, size: new Decimal(size), unit },
    less: { of: match ? 'points' : 'percent', value: new Decimal(less) },
  };
}

const SIDES: readonly (readonly [RuleStep['side'], WordTable<true>])[] = [
  ['late', RULE_LATE],
  ['below', RULE_BELOW],
  ['above', RULE_ABOVE],
];

/** 每超期1天 is late, not above; what speaks of two sides, or of none, is not understood. */
function sideOf(words: string): RuleStep['side'] | null {
  if (RULE_LATE.isIn(words)) return 'late';
  const sides = SIDES.flatMap(([side, table]) => (table.isIn(withoutNames(words)) ? [side] : []));
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

/** 满意度 and 提高率 in what is measured say nothing of the side. */
function withoutNames(words: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of RULE_STEP_FROM.allIn(words)) {
    rest += words.slice(from, start);
    from = end;
  }
  return rest + words.slice(from);
}

/** The unit behind a step's figure: 个百分点, 套, 项未完成; `''` for a bare 个; `null` for what is no unit. */
function unitIn(behind: string): string | null {
  const word = [RULE_LATE, RULE_BELOW, RULE_ABOVE].flatMap((table) => table.firstIn(behind) ?? []);
  const end = Math.min(behind.length, ...word.map(({ start }) => start));
  const unit = withoutJoins(behind.slice(0, end));
  if (unit === '' || unit === '个') return '';
  const canonical = canonicalUnit(unit);
  return canonical === '%' || COUNTERS.exactly(unit) !== null || COUNTERS.exactly(canonical) !== null
    ? canonical
    : null;
}

const LIMIT = /^(\D{0,20}?)(\d{1,4}(?:\.\d{1,2})?)%?(\D{0,8})$/;
const BETWEEN =
  /^(\D{0,16}?)(\d{1,4}(?:\.\d{1,2})?)%?(\(不?含\))?[-~至到](\d{1,4}(?:\.\d{1,2})?)%(\(不?含\))?$/;
const INSIDE = /^(\d{1,4}(?:\.\d{1,2})?)%?([≤<])\D{0,12}?([≤<])(\d{1,4}(?:\.\d{1,2})?)%$/;
const AND = /^(\D{0,16}?)([≥>])(\d{1,4}(?:\.\d{1,2})?)%?[且和并]?([≤<])(\d{1,4}(?:\.\d{1,2})?)%$/;

/** 80%-90%之间. */
const AMONG = '之间';

/** 执行率≥95%, 90%≤X<95%, 80%(含)-90%, 80%以下. Percentages only: other figures would need their unit. */
function tierOf(condition: string, earns: RulePoints): RuleTier | null {
  if (!condition.includes('%')) return null;
  const of = (subject: string) => ({ earns, ofCompletion: RULE_COMPLETION.isIn(subject) });
  const at = (value: string, isIncluded: boolean) => ({ value: new Decimal(value), isIncluded });
  const inside = INSIDE.exec(condition);
  if (inside?.[1] && inside[4])
    return { from: at(inside[1], inside[2] === '≤'), to: at(inside[4], inside[3] === '≤'), ...of(condition) };
  const and = AND.exec(condition);
  if (and?.[3] && and[5])
    return { from: at(and[3], and[2] === '≥'), to: at(and[5], and[4] === '≤'), ...of(condition) };
  const between = BETWEEN.exec(condition.endsWith(AMONG) ? condition.slice(0, -AMONG.length) : condition);
  if (between?.[2] && between[4])
    return {
      from: at(between[2], between[3] !== '(不含)'),
      to: at(between[4], between[5] !== '(不含)'),
      ...of(condition),
    };
  const [, words = '', value, tail = ''] = LIMIT.exec(condition) ?? [];
  if (value === undefined) return null;
  const before = RULE_SIGNS_BEFORE.atEnd(words);
  const behind = tail === '' ? null : RULE_SIGNS_BEHIND.exactly(tail);
  if (tail !== '' && behind === null) return null;
  const sign = behind ?? before?.means ?? (value === '100' ? '≥' : null);
  if (sign === null) return null;
  const limit = at(value, sign === '≥' || sign === '≤');
  const isFloor = sign === '≥' || sign === '>';
  return { from: isFloor ? limit : null, to: isFloor ? null : limit, ...of(condition) };
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
