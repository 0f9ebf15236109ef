import { Decimal } from 'decimal.js';
import { amount } from '../measure/quantity';
import type { Quantity } from '../measure/measure';
import { UNIT_COST_ENDINGS, UNIT_COST_NAMES } from '../vocabulary/costWords';
import { TOTAL_COST_NAMES } from '../vocabulary/valueWords';
import type { GoalReading } from './goalReading';
import type { RowReading } from './rowReading';
import { quantityIn } from './rowTexts';

/**
 * The largest amount in 元 that a form's goals and cost rows speak of: sums in the texts, whole costs, and unit costs
 * times the number they are for. `null` where they speak of none.
 */
export function largestYuanInText(
  { expected, actual }: GoalReading,
  rows: readonly RowReading[],
): Decimal | null {
  const told = [expected, actual].flatMap((text) => text?.money ?? []).filter(({ isForOne }) => !isForOne);
  const costs = rows.flatMap((row) => costOf(row, rows));
  const amounts = [...told.map((one) => one.amount), ...costs];
  return amounts.length === 0 ? null : Decimal.max(...amounts);
}

function costOf(row: RowReading, rows: readonly RowReading[]): readonly Decimal[] {
  if (!row.isCost) return [];
  const [target, achieved] = [quantityIn(row.target), quantityIn(row.achieved)];
  const cost = achieved?.unit.startsWith('元') ? achieved : target;
  if (!cost?.unit.startsWith('元')) return [];
  // 元/人/天: for each of those people; a unit cost without their number says nothing of the whole.
  const [, counted] = cost.unit.split('/');
  if (counted === undefined) return isUnitCost(row.texts.name) ? [] : [amount(cost)];
  const numbers = rows
    .map((other) => quantityIn(other.achieved))
    .filter((quantity): quantity is Quantity => quantity !== null && quantity.unit.startsWith(counted));
  return numbers.length === 0 ? [] : [amount(cost).times(Decimal.max(...numbers.map(amount)))];
}

/** What one piece costs, by its name: it says nothing of the whole. */
function isUnitCost(name: string): boolean {
  if (TOTAL_COST_NAMES.isIn(name)) return false;
  return UNIT_COST_NAMES.isIn(name) || UNIT_COST_ENDINGS.atEnd(name) !== null;
}
