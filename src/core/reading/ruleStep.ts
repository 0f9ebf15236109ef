import { Decimal } from 'decimal.js';
import {
  RULE_ABOVE,
  RULE_BELOW,
  RULE_EACH,
  RULE_HAPPENED,
  RULE_LATE,
  RULE_POINTS,
  RULE_SIGNS_BEFORE,
  RULE_STEP_FROM,
  RULE_TAKEN_OFF,
} from '../vocabulary/scoringRuleWords';
import { wordPattern } from '../vocabulary/wordPattern';
import type { WordTable } from '../vocabulary/wordTable';
import { withoutJoins } from './ruleOutcome';
import { ruleUnit } from './ruleUnit';
import { withoutWords } from './withoutWords';

/** 每低1个百分点扣0.5分; `each`: 每发生1起扣2分. */
export interface RuleStep {
  readonly side: 'below' | 'above' | 'late' | 'each';
  readonly size: Decimal;
  /** Normalised: `%` for percentage points, `''` where any will do. */
  readonly unit: string;
  readonly less: { readonly of: 'points' | 'percent'; readonly value: Decimal };
}

const TAKEN_OFF = wordPattern(RULE_TAKEN_OFF);
const OF_POINTS = `(?:${wordPattern(RULE_POINTS)})?`;
const FIGURE = String.raw`(\d{1,4}(?:\.\d{1,2})?)`;
const LESS = new RegExp(String.raw`${TAKEN_OFF}${FIGURE}分$`);
const STEP = new RegExp(String.raw`^(\D{1,20})${FIGURE}(\D{0,16})${TAKEN_OFF}${FIGURE}分$`);
const STEP_PERCENT = new RegExp(
  String.raw`^(\D{1,20})${FIGURE}(\D{0,16})${TAKEN_OFF}${OF_POINTS}的?${FIGURE}%(?:的?${OF_POINTS})$`,
);

/** What stands before 扣5分; `null` where a clause does not end so. */
export function beforePointsOff(clause: string): string | null {
  const less = LESS.exec(clause);
  return less ? clause.slice(0, less.index) : null;
}

/** 每低于目标值1个百分点扣0.5分, 少1套扣2分; `null` where a clause is no step. */
export function stepIn(clause: string): RuleStep | null {
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

/** The unit behind a step's figure: 个百分点, 套, 项未完成; `''` for a bare 个; `null` for what is no unit. */
function unitIn(behind: string): string | null {
  const word = [RULE_LATE, RULE_BELOW, RULE_ABOVE].flatMap((table) => table.firstIn(behind) ?? []);
  const end = Math.min(behind.length, ...word.map(({ start }) => start));
  const unit = withoutJoins(behind.slice(0, end));
  if (unit === '' || unit === '个') return '';
  return ruleUnit(unit);
}
