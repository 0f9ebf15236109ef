import { Decimal } from 'decimal.js';
import { atShownDecimals, formatScore } from './score';

/** The line that a profile holds a total under at a low execution rate (SCORING §2). */
export interface TotalCap {
  readonly atMost: Decimal;
  /** Why it holds, as workings add it: `75.00% < 80%`; `null` where only the line is known. */
  readonly because: string | null;
}

/** A total: the sum of what its parts count, held under a cap. Value, working and formula are read off it. */
export interface TotalExpression {
  /** What each part counts: full marks of a weight that does not end count as the weight. */
  readonly scores: readonly Decimal[];
  readonly cap: TotalCap | null;
}

/** The sum of scores, with the digits that a score shows. */
export function sumOfScores(scores: readonly Decimal[]): Decimal {
  return atShownDecimals(Decimal.sum(0, ...scores));
}

/** The total: the sum, or the cap where that is less. */
export function totalOf(total: TotalExpression): Decimal {
  return total.cap !== null && isCapped(total) ? total.cap.atMost : sumOfScores(total.scores);
}

/** Whether the cap is less than the sum. */
export function isCapped({ scores, cap }: TotalExpression): boolean {
  return cap !== null && sumOfScores(scores).gt(cap.atMost);
}

/** `6.00 + 7.50 = 13.50`, `40.00 + 55.00 = 95.00 → 89.00 (75.00% < 80%)`. */
export function totalWorking(total: TotalExpression): string {
  const { scores, cap } = total;
  const sum = `${scores.map(formatScore).join(' + ')} = ${formatScore(sumOfScores(scores))}`;
  if (cap === null || !isCapped(total)) return sum;
  return `${sum} → ${formatScore(cap.atMost)}${cap.because === null ? '' : ` (${cap.because})`}`;
}
