import { Decimal } from 'decimal.js';
import type { AssessedTotal } from './assessment';
import { sumFormula } from './formulas/totalFormula';
import { parseCell } from '../grid/cellAddress';
import { atShownDecimals, formatScore } from './scoring/score';

export interface PlannedTotal {
  /** Decimal text, rounded as scores are. */
  readonly value: string;
  /** The same as a sum over the cells; `null` where one of them holds a text, or has no cell. */
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
export function plannedTotal(
  { parts, cap }: Pick<AssessedTotal, 'parts' | 'cap'>,
  written: ReadonlyMap<string, string>,
): PlannedTotal | null {
  const values = parts.map(({ cell, score, present }) =>
    cell === null ? score : (written.get(cell) ?? present),
  );
  const scores = values.flatMap((value, index) => {
    if (value === null) return [];
    const [counted, written] = [new Decimal(parts[index]?.score ?? value), new Decimal(value)];
    // A weight that does not end counts whole, though its cell shows two decimals of it.
    return [atShownDecimals(written).eq(atShownDecimals(counted)) ? counted : written];
  });
  if (values.length === 0 || scores.length < values.length) return null;
  const sum = atShownDecimals(Decimal.sum(...scores));
  const isCapped = cap !== null && sum.gt(cap);
  const cells = parts.flatMap(({ cell, isNumber }) => {
    const position = cell !== null && (isNumber || written.has(cell)) ? parseCell(cell) : null;
    return position ?? [];
  });
  const hasFormula = !isCapped && cells.length === parts.length;
  const value = formatScore(isCapped ? new Decimal(cap) : sum);
  return {
    value,
    formula: hasFormula ? sumFormula(cells, sum) : null,
    working: `${scores.map(formatScore).join(' + ')} = ${formatScore(sum)}${isCapped ? ` → ${value}` : ''}`,
  };
}
