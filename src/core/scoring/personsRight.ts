import type { RowReading } from '../reading/rowReading';
import type { Judgement } from './judgement';
import { atShownDecimals } from './score';

/**
 * Whether the lower score that is printed in a row is a person's right (SCORING §1): the target is met or passed and a
 * reason is written, or the reason speaks of the deduction. Such a score is no fault, is never refilled and counts in
 * the total. A reason that only explains the shortfall makes no arithmetic slip right.
 */
export function isPersonsRight({ indicator, reason: said }: RowReading, judged: Judgement): boolean {
  const printed = indicator.score?.number ?? null;
  const rule = judged.verdict === 'qualitative' ? (judged.band?.[0] ?? null) : judged.score;
  if (printed === null || printed.isNegative() || rule === null || !said?.isGiven) return false;
  if (!atShownDecimals(printed).lt(atShownDecimals(rule))) return false;
  if (said.speaksOfDeduction) return true;
  return judged.targetMet === true && judged.verdict === 'met' && !said.denies;
}
