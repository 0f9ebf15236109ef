import { Decimal } from 'decimal.js';
import { timesValue, valueOf, type Expression, type NumberNode } from './expression';
import {
  atShownDecimals,
  formatPlain,
  formatScore,
  fullMarks,
  halfUp,
  resultText,
  SHOWN_DECIMALS,
} from './score';
import { inBrackets } from './workingOf';

/** A share of a weight, rounded to points: what a row's score or the execution's comes from. */
export interface ScoreExpression {
  readonly weight: NumberNode;
  readonly share: Expression;
  /** The comparison that earned all of it, `98% ≥ 98%`, shown instead of the arithmetic; `null`: the arithmetic is shown. */
  readonly comparison: string | null;
  /** What the profile rounds scores to. */
  readonly decimals: number;
  /** `belowFull`: less than the weight stays less than full marks (SCORING §1); the execution score is rounded plainly. */
  readonly rounding: 'belowFull' | 'plain';
  /** Whether workings name the weight first (10 × 75.00%) or the share (3 ÷ 4 × 10). */
  readonly weightFirst: boolean;
  /** Points taken off what the share earns, one after the other; never below 0. */
  readonly deductions: readonly Deduction[];
}

/** Points taken off a score: by a column of the form (扣减分数), or by the rules, which stand in no cell. */
export interface Deduction {
  readonly points: Decimal;
  readonly source: 'column' | 'rules';
}

/** The score: what the share earns, less the deductions. */
export function scoreOf(expression: ScoreExpression): Decimal {
  return expression.deductions.reduce(lessDeduction, earnedScore(expression));
}

/** A score less a deduction, with the digits that a score shows. */
export function lessDeduction(score: Decimal, { points }: Deduction): Decimal {
  return atShownDecimals(Decimal.max(0, score.minus(points)));
}

/** Rounded half up, in [0, full marks], full marks only where all of the weight is earned (SCORING §1). */
function earnedScore(expression: ScoreExpression): Decimal {
  const full = fullMarks(expression.weight.value);
  const exact = exactScore(expression);
  if (expression.rounding === 'plain')
    return Decimal.max(0, Decimal.min(full, halfUp(exact, expression.decimals)));
  if (isWhole(expression)) return full;
  if (!isKeptBelow(expression)) return Decimal.max(0, halfUp(exact, expression.decimals));
  const kept = exact.toDecimalPlaces(keptDecimals(expression), Decimal.ROUND_DOWN);
  if (kept.lt(full)) return kept;
  return Decimal.max(0, full.minus(`1e${-SHOWN_DECIMALS}`));
}

/** Whether plain rounding would make full marks of less. */
export function isKeptBelow(expression: ScoreExpression): boolean {
  if (expression.rounding === 'plain' || isWhole(expression)) return false;
  return halfUp(exactScore(expression), expression.decimals).gte(fullMarks(expression.weight.value));
}

/** Digits of a score that is kept below full marks: 4.99 with two decimals, 4.9 with none. */
export function keptDecimals({ decimals }: ScoreExpression): number {
  return Math.max(1, decimals);
}

/** All of the weight is earned. */
export function isWhole({ share, comparison }: ScoreExpression): boolean {
  return comparison !== null || valueOf(share).gte(1);
}

/** `3 ÷ 4 × 10 = 7.50`, with deductions `3 ÷ 4 × 10 = 7.50 − 2.00 = 5.50`. */
export function scoreWorking(expression: ScoreExpression): string {
  const earned = { working: earnedWorking(expression), score: earnedScore(expression) };
  return expression.deductions.reduce(
    ({ working, score }, deduction) => ({
      working: deductionWorking(working, score, deduction),
      score: lessDeduction(score, deduction),
    }),
    earned,
  ).working;
}

/** A working with points taken off: `98% ≥ 98% → 10.00 − 2.00 = 8.00`. */
export function deductionWorking(working: string, score: Decimal, deduction: Deduction): string {
  const { points } = deduction;
  const left = resultText(score.minus(points), lessDeduction(score, deduction));
  return `${working} − ${formatScore(points)} = ${left}`;
}

/** `98% ≥ 98% → 10.00`, `3 ÷ 4 × 10 = 7.50`, `99.9% ÷ 100% × 5 = 4.995 → 4.99 (< 5)`. */
function earnedWorking(expression: ScoreExpression): string {
  const { weight, share, comparison, weightFirst } = expression;
  const score = earnedScore(expression);
  if (comparison !== null) return `${comparison} → ${formatScore(score)}`;
  const factors = [inBrackets(share), formatPlain(weight.value)];
  const product = (weightFirst ? factors.reverse() : factors).join(' × ');
  const exact = exactScore(expression);
  if (!isKeptBelow(expression)) return `${product} = ${resultText(unboundedScore(expression), score)}`;
  return `${product} = ${belowWeight(exact, weight.value)} → ${formatPlain(score)} (< ${formatPlain(weight.value)})`;
}

/** The score before it is rounded. */
export function exactScore({ weight, share, comparison }: ScoreExpression): Decimal {
  return comparison !== null ? weight.value : timesValue(share, weight.value);
}

/** The score before it is rounded, less the deductions. */
export function exactScoreLess(expression: ScoreExpression): Decimal {
  return expression.deductions.reduce((left, { points }) => left.minus(points), exactScore(expression));
}

/** What the product comes to before it is held between zero and the weight: 10 × 125% is 12.50 and counts as 10. */
function unboundedScore({ weight, share }: ScoreExpression): Decimal {
  return timesValue(withoutBounds(share), weight.value);
}

function withoutBounds(share: Expression): Expression {
  return share.kind === 'atMost' || share.kind === 'atLeast' ? withoutBounds(share.of) : share;
}

/** As many digits as show that it is less than the weight. */
function belowWeight(exact: Decimal, weight: Decimal): string {
  for (let decimals = SHOWN_DECIMALS; decimals < exact.decimalPlaces(); decimals += 1) {
    const shown = halfUp(exact, decimals);
    if (shown.lt(weight) && decimals > SHOWN_DECIMALS) return formatPlain(shown);
  }
  return formatPlain(exact);
}
