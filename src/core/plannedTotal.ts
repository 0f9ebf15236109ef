import { Decimal } from 'decimal.js';
import type { AssessedTotal, TotalPart } from './assessment';
import { totalFormula, type StandingScore } from './formulas/totalFormula';
import { parseCell } from '../grid/cellAddress';
import { atShownDecimals, formatScore } from './scoring/score';
import { totalOf, totalWorking, type TotalExpression } from './scoring/totalExpression';

export interface PlannedTotal {
  /** Decimal text, rounded as scores are. */
  readonly value: string;
  /** The same as a sum over the cells; `null` where they do not add to it, one holds a text, or has no cell. */
  readonly formula: string | null;
  /** `6.00 + 7.50 = 13.50`. */
  readonly working: string;
}

/**
 * The total of what will stand on the sheet: where a differing score is left as it is, the total is the sum with that
 * score, so that nothing written contradicts what stands beside it. `null` where a counted score would still be blank.
 *
 * @param written the scores about to be written, by cell (A1)
 */
export function plannedTotal(total: PartsOfTotal, written: ReadonlyMap<string, string>): PlannedTotal | null {
  const planned = plannedExpression(total, written);
  if (planned === null) return null;
  const standing = total.parts.map((part) => standingFor(part, written));
  return {
    value: formatScore(totalOf(planned)),
    formula: totalFormula(planned, standing),
    working: totalWorking(planned),
  };
}

/** The value alone, for whoever only wants to know whether the total differs. */
export function plannedValue(total: PartsOfTotal, written: ReadonlyMap<string, string>): string | null {
  const planned = plannedExpression(total, written);
  return planned && formatScore(totalOf(planned));
}

type PartsOfTotal = Pick<AssessedTotal, 'parts' | 'cap'>;

function plannedExpression(
  { parts, cap }: PartsOfTotal,
  written: ReadonlyMap<string, string>,
): TotalExpression | null {
  const scores = parts.flatMap((part) => countedFor(part, written) ?? []);
  if (parts.length === 0 || scores.length < parts.length) return null;
  return { scores, cap: cap === null ? null : { atMost: new Decimal(cap), because: null } };
}

/** What a part counts; `null` while its cell would be blank. */
function countedFor(
  { cell, score, present }: TotalPart,
  written: ReadonlyMap<string, string>,
): Decimal | null {
  const standing = cell === null ? score : (written.get(cell) ?? present);
  if (standing === null) return null;
  if (standing === score) return new Decimal(score);
  const [counted, shown] = [new Decimal(score), new Decimal(standing)];
  // A weight that does not end counts whole, though its cell shows two decimals of it.
  return atShownDecimals(shown).eq(atShownDecimals(counted)) ? counted : shown;
}

function standingFor(
  { cell, present, isNumber }: TotalPart,
  written: ReadonlyMap<string, string>,
): StandingScore | null {
  const value = cell === null ? null : (written.get(cell) ?? (isNumber ? present : null));
  const position = cell === null ? null : parseCell(cell);
  return value === null || position === null ? null : { cell: position, value: new Decimal(value) };
}
