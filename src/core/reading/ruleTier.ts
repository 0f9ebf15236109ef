import { Decimal } from 'decimal.js';
import { NEGATORS } from '../vocabulary/negators';
import { RULE_COMPLETION, RULE_SIGNS_BEFORE, RULE_SIGNS_BEHIND } from '../vocabulary/scoringRuleWords';
import type { RulePoints } from './rulePoints';
import { ruleUnit } from './ruleUnit';

/** Where a tier begins or ends. */
export interface RuleLimit {
  readonly value: Decimal;
  readonly isIncluded: boolean;
}

/** 80%-90%得5分, 150-199人得8分: a limit that is not given is `null`. */
export interface RuleTier {
  readonly from: RuleLimit | null;
  readonly to: RuleLimit | null;
  /** Normalised: `%`, or what is counted. */
  readonly unit: string;
  /** In proportion, as the usual rule has it, within the limits of some tiers. */
  readonly earns: RulePoints | 'proportional';
  /** The percentage is that of what was done of the target: 完成率≥95%. */
  readonly ofCompletion: boolean;
  /** The words before the limit: what it is a limit of. */
  readonly subject: string;
}

const VALUE = String.raw`(\d{1,6}(?:\.\d{1,2})?)`;
const UNIT = String.raw`([^\d()~≥≤<>=-]{0,6}?)`;
const LIMIT = new RegExp(String.raw`^(\D{0,20}?)${VALUE}(\D{0,10})$`);
const BETWEEN = new RegExp(
  String.raw`^(\D{0,16}?)${VALUE}${UNIT}(\(不?含\))?[-~至到]${VALUE}${UNIT}(\(不?含\))?$`,
);
const INSIDE = new RegExp(String.raw`^${VALUE}${UNIT}([≤<])(\D{0,12}?)([≤<])${VALUE}${UNIT}$`);
const AND = new RegExp(String.raw`^(\D{0,16}?)([≥>])${VALUE}${UNIT}[且和并]?([≤<])${VALUE}${UNIT}$`);

/** 80%-90%之间. */
const AMONG = '之间';

/** 执行率≥95%, 90%≤X<95%, 80%(含)-90%, 80%以下, 150-199人; `null` for what has no unit, or is no limit. */
export function tierOf(condition: string, earns: RuleTier['earns']): RuleTier | null {
  const inside = INSIDE.exec(condition);
  if (inside) {
    const [, low = '', lowUnit = '', over, subject = '', under, high = '', unit = ''] = inside;
    return between(subject, at(low, over === '≤'), at(high, under === '≤'), [lowUnit, unit], earns);
  }
  const and = AND.exec(condition);
  if (and) {
    const [, subject = '', over, low = '', lowUnit = '', under, high = '', unit = ''] = and;
    return between(subject, at(low, over === '≥'), at(high, under === '≤'), [lowUnit, unit], earns);
  }
  const spanned = BETWEEN.exec(condition.endsWith(AMONG) ? condition.slice(0, -AMONG.length) : condition);
  if (spanned) {
    const [, subject = '', low = '', lowUnit = '', without, high = '', unit = '', withoutToo] = spanned;
    const limits = [at(low, without !== NOT_INCLUDED), at(high, withoutToo !== NOT_INCLUDED)] as const;
    return between(withoutIn(subject), ...limits, [lowUnit, unit], earns);
  }
  return oneLimit(condition, earns);
}

const NOT_INCLUDED = '(不含)';

function at(value: string, isIncluded: boolean): RuleLimit {
  return { value: new Decimal(value), isIncluded };
}

function between(
  subject: string,
  from: RuleLimit,
  to: RuleLimit,
  [lowUnit, highUnit]: readonly [string, string],
  earns: RuleTier['earns'],
): RuleTier | null {
  const unit = ruleUnit(highUnit);
  if (unit === null || (lowUnit !== '' && ruleUnit(lowUnit) !== unit)) return null;
  return { from, to, unit, ...ofSubject(subject, earns) };
}

function ofSubject(
  subject: string,
  earns: RuleTier['earns'],
): Pick<RuleTier, 'earns' | 'subject' | 'ofCompletion'> {
  return { earns, subject, ofCompletion: RULE_COMPLETION.isIn(subject) };
}

/** 95%以上, ≥5期, 4期: so many exactly, where no sign stands there. */
function oneLimit(condition: string, earns: RuleTier['earns']): RuleTier | null {
  const [, words = '', value, tail = ''] = LIMIT.exec(condition) ?? [];
  if (value === undefined) return null;
  const read = unitAndSign(tail);
  if (read === null) return null;
  const { unit, sign: behind } = read;
  const before = RULE_SIGNS_BEFORE.atEnd(words);
  const opening = before && behind === null ? words.slice(0, before.start) : withoutIn(words);
  const isDenied = before !== null && NEGATORS.some((negator) => opening.endsWith(negator));
  const of = ofSubject(isDenied ? opening.slice(0, -1) : opening, earns);
  const stated = behind ?? before?.means ?? (unit === '%' && value === '100' ? '≥' : null);
  if (stated === null)
    return unit === '%' ? null : { from: at(value, true), to: at(value, true), unit, ...of };
  // 未达到90%不得分.
  const sign = isDenied ? OPPOSITE[stated] : stated;
  const limit = at(value, sign === '≥' || sign === '≤');
  const isFloor = sign === '≥' || sign === '>';
  return { from: isFloor ? limit : null, to: isFloor ? null : limit, unit, ...of };
}

/** 人以下 → 人 and 以下; `null` where what stands behind a figure is no unit. */
function unitAndSign(tail: string): { readonly unit: string; readonly sign: '≥' | '≤' | '<' | null } | null {
  for (let end = 0; end < tail.length; end += 1) {
    const sign = RULE_SIGNS_BEHIND.exactly(tail.slice(end));
    const unit = sign === null ? null : ruleUnit(tail.slice(0, end));
    if (unit !== null) return { unit, sign };
  }
  const unit = ruleUnit(tail);
  return unit === null ? null : { unit, sign: null };
}

const OPPOSITE = { '≥': '<', '>': '≤', '≤': '>', '<': '≥' } as const;

/** 完成率在80%以上. */
function withoutIn(subject: string): string {
  return subject.slice(0, RULE_SIGNS_BEFORE.atEnd(subject)?.start);
}
