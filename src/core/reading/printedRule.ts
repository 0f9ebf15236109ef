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
  RULE_BEYOND,
  RULE_BY_PERSON,
  RULE_COMPLETION,
  RULE_DEVIATION,
  RULE_DONE,
  RULE_EACH,
  RULE_ENDINGS,
  RULE_FULL,
  RULE_GIVES,
  RULE_HAPPENED,
  RULE_JOINS,
  RULE_LESSENING,
  RULE_LATE,
  RULE_NONE,
  RULE_NOT_DONE,
  RULE_OF_FIGURES,
  RULE_OF_ITSELF,
  RULE_OF_QUALITY,
  RULE_OPENINGS,
  RULE_OTHERWISE,
  RULE_POINTS,
  RULE_PROPORTIONAL,
  RULE_RATES,
  RULE_SCORED,
  RULE_SIGNS,
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
import { oneLine, type RowTexts } from './rowTexts';

/** Points as a rule gives them: so many, all of the row's, or a percentage of them. */
export type RulePoints = { readonly of: 'points' | 'percent'; readonly value: Decimal } | 'full' | 'none';

/** 每低1个百分点扣0.5分; `each`: 每发生1起扣2分. */
export interface RuleStep {
  readonly side: 'below' | 'above' | 'late' | 'each';
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
  /** The words before the limit: what it is a limit of. */
  readonly subject: string;
}

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
  const rule = ruleIn(withTargetNamed(plainText(text), target));
  if (rule === null) return null;
  // 任务完成率 that is measured itself is the achieved value, and no share of its target.
  const isCompletion = RULE_COMPLETION.isIn(name);
  const isOfOther = rule.tiers.some(({ subject }) => !isOfRow(subject, name + category));
  return {
    ...rule,
    quote: oneLine(text),
    isUnderstood: rule.isUnderstood && !isOfOther,
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
  return [...Array(Math.max(0, rest.length - 1)).keys()].some((at) => name.includes(rest.slice(at, at + 2)));
}

const ruleIn = remembered((text: string): Omit<PrintedRule, 'quote'> | null => {
  const plain = inDigits(ofFigures(text));
  if (FILLER.test(plain)) return null;
  const found: Found = {
    ...{ isUnderstood: true, isOtherwise: false, isBeyond: false, whole: null },
    ...{ met: null, missed: null, steps: [], tiers: [] },
  };
  for (const clause of clausesOf(plain)) if (!take(clause, found)) found.isUnderstood = false;
  const saysPoints = found.isUnderstood || RULE_SIGNS.isIn(plain) || /\d分(?!钟)/.test(plain);
  return saysPoints ? found : null;
});

/** What is said of rows with figures, where the text speaks of both kinds; of the others a person decides anyway. */
function ofFigures(text: string): string {
  const [figures, quality] = [text.indexOf(RULE_OF_FIGURES), text.indexOf(RULE_OF_QUALITY)];
  if (figures < 0 || quality < 0) return text;
  return figures < quality ? text.slice(figures, quality) : text.slice(figures);
}

interface Found {
  isUnderstood: boolean;
  isOtherwise: boolean;
  isBeyond: boolean;
  whole: RulePoints | null;
  met: RulePoints | null;
  missed: Missed | null;
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
    return (
      (condition === '' || outcomeOf(condition) !== null) && agreeOnMiss(found, condition, 'proportional')
    );
  }
  const left = leftToPerson(clause);
  if (left !== null)
    return outcomeOf(withoutJoins(left)) === 'notDone' && agreeOnMiss(found, withoutJoins(left), 'byPerson');
  const [condition, earns] = resultOf(clause);
  if (earns === null) return false;
  const said = withoutJoins(condition);
  if (
    RULE_WHOLE.exactly(said) !== null ||
    (said === '' && condition.length < clause.length && isPoints(earns))
  )
    return agree(found, 'whole', earns);
  switch (said === '' ? 'done' : outcomeOf(said)) {
    case 'notDone':
      return agreeOnMiss(found, said, earns);
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

function agreeOnMiss(found: Found, condition: string, earns: Missed): boolean {
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

/** Whether a condition speaks of a target that is met or missed: 不超过目标值, 未按时完成, 部分完成. */
function outcomeOf(condition: string): 'done' | 'notDone' | 'partly' | null {
  const [done, not] = [RULE_DONE.atEnd(condition), RULE_NOT_DONE.atEnd(condition)];
  // 任一项未完成 may be said of a row that was done.
  if (not && (!done || not.word.length > done.word.length))
    return RULE_LESSENING.isIn(condition.slice(0, not.start)) ? 'partly' : 'notDone';
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

/** What stands before 酌情扣分 or 扣5分; `null` where neither does. */
function leftToPerson(clause: string): string | null {
  const byPerson = RULE_BY_PERSON.atEnd(clause);
  if (byPerson) return clause.slice(0, byPerson.start);
  const less = LESS.exec(clause);
  return less ? clause.slice(0, less.index) : null;
}

function isPoints(earns: RulePoints): boolean {
  return earns !== 'full' && earns !== 'none';
}

const GIVEN = /(?:得|计|记|给|为|得分|赋)?(\d{1,3}(?:\.\d{1,2})?)分$/;

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
const LESS = new RegExp(String.raw`${TAKEN_OFF}${FIGURE}分$`);
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
  // 低于80%扣5分 is a limit, and 每低于1个百分点扣1分 a step.
  if (!RULE_EACH.isIn(before) && RULE_SIGNS_BEFORE.atEnd(before) !== null) return null;
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
  if (RULE_HAPPENED.isIn(words)) return 'each';
  const sides = SIDES.flatMap(([side, table]) => (table.isIn(withoutNames(words)) ? [side] : []));
  return sides.length === 1 ? (sides[0] ?? null) : null;
}

/** 满意度 and 提高率 in what is measured say nothing of the side. */
function withoutNames(words: string): string {
  return withoutWords(words, RULE_STEP_FROM);
}

function withoutWords(text: string, table: WordTable<true>): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of table.allIn(text)) {
    rest += text.slice(from, start);
    from = end;
  }
  return rest + text.slice(from);
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
const INSIDE = /^(\d{1,4}(?:\.\d{1,2})?)%?([≤<])(\D{0,12}?)([≤<])(\d{1,4}(?:\.\d{1,2})?)%$/;
const AND = /^(\D{0,16}?)([≥>])(\d{1,4}(?:\.\d{1,2})?)%?[且和并]?([≤<])(\d{1,4}(?:\.\d{1,2})?)%$/;

/** 80%-90%之间. */
const AMONG = '之间';

/** 执行率≥95%, 90%≤X<95%, 80%(含)-90%, 80%以下. Percentages only: other figures would need their unit. */
function tierOf(condition: string, earns: RulePoints): RuleTier | null {
  if (!condition.includes('%')) return null;
  const of = (subject: string) => ({ earns, subject, ofCompletion: RULE_COMPLETION.isIn(subject) });
  const at = (value: string, isIncluded: boolean) => ({ value: new Decimal(value), isIncluded });
  const inside = INSIDE.exec(condition);
  if (inside?.[1] && inside[5])
    return {
      ...{ from: at(inside[1], inside[2] === '≤'), to: at(inside[5], inside[4] === '≤') },
      ...of(inside[3] ?? ''),
    };
  const and = AND.exec(condition);
  if (and?.[3] && and[5])
    return { from: at(and[3], and[2] === '≥'), to: at(and[5], and[4] === '≤'), ...of(and[1] ?? '') };
  const between = BETWEEN.exec(condition.endsWith(AMONG) ? condition.slice(0, -AMONG.length) : condition);
  if (between?.[2] && between[4])
    return {
      from: at(between[2], between[3] !== '(不含)'),
      to: at(between[4], between[5] !== '(不含)'),
      ...of(withoutIn(between[1] ?? '')),
    };
  const [, words = '', value, tail = ''] = LIMIT.exec(condition) ?? [];
  if (value === undefined) return null;
  const before = RULE_SIGNS_BEFORE.atEnd(words);
  const behind = tail === '' ? null : RULE_SIGNS_BEHIND.exactly(tail);
  if (tail !== '' && behind === null) return null;
  const opening = before && behind === null ? words.slice(0, before.start) : withoutIn(words);
  const isDenied = before !== null && NEGATORS.some((negator) => opening.endsWith(negator));
  const stated = behind ?? before?.means ?? (value === '100' ? '≥' : null);
  if (stated === null) return null;
  // 未达到90%不得分.
  const sign = isDenied ? OPPOSITE[stated] : stated;
  const limit = at(value, sign === '≥' || sign === '≤');
  const isFloor = sign === '≥' || sign === '>';
  return {
    ...{ from: isFloor ? limit : null, to: isFloor ? null : limit },
    ...of(isDenied ? opening.slice(0, -1) : opening),
  };
}

const OPPOSITE = { '≥': '<', '>': '≤', '≤': '>', '<': '≥' } as const;

/** 完成率在80%以上. */
function withoutIn(subject: string): string {
  return subject.slice(0, RULE_SIGNS_BEFORE.atEnd(subject)?.start);
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
