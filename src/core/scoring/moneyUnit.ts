import type { Decimal } from 'decimal.js';
import type { FormCell } from '../form/selfEvaluationForm';

type MoneyUnit = '万元' | '元';

/**
 * Two amounts of money in the first one's unit, so that 50万元 and 299900元 can be divided. A cell without a unit of
 * its own is in the form's, and where the form names none in the other cell's. `null` where a figure is missing.
 */
export function inOneUnit(
  first: FormCell,
  second: FormCell,
  formUnit: MoneyUnit | null,
): readonly [Decimal, Decimal] | null {
  if (first.number === null || second.number === null) return null;
  const own = [unitIn(first.text), unitIn(second.text)] as const;
  const firstUnit = own[0] ?? formUnit ?? own[1];
  const secondUnit = own[1] ?? formUnit ?? own[0];
  return [first.number, second.number.times(yuanIn(secondUnit)).div(yuanIn(firstUnit))];
}

/** Where no unit is known both amounts are taken to be in the same one. */
function yuanIn(unit: MoneyUnit | null): number {
  return unit === '万元' ? 10_000 : 1;
}

function unitIn(text: string): MoneyUnit | null {
  if (/万元?\s*$/.test(text)) return '万元';
  return /元\s*$/.test(text) ? '元' : null;
}
