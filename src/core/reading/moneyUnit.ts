import { Decimal } from 'decimal.js';
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

/** An amount in the form's unit: 1000000元 on a form in 万元 is 100. `null` where the cell holds no number. */
export function amountInFormUnit({ number, text }: FormCell, formUnit: MoneyUnit | null): Decimal | null {
  const own = unitIn(text);
  if (number === null || own === null || formUnit === null) return number;
  return number.times(yuanIn(own)).div(yuanIn(formUnit));
}

/** Where no unit is known both amounts are taken to be in the same one. */
function yuanIn(unit: MoneyUnit | null): number {
  return unit === '万元' ? 10_000 : 1;
}

function unitIn(text: string): MoneyUnit | null {
  // What is written in 亿 was read as so many 万元.
  if (/[万亿]元?\s*$/.test(text)) return '万元';
  return /元\s*$/.test(text) ? '元' : null;
}

/** One of the two amounts seems to be written in the other unit of money. */
export interface MoneyUnitSlip {
  readonly figure: 'budget' | 'executed';
  /** What it would be in the other amount's unit. */
  readonly likely: Decimal;
}

/** Nobody spends a thousand times the budget, or a thousandth of it: 元 and 万元 are mixed (SCORING §1). */
const FAR_APART = 1000;
const YUAN_IN_WAN = 10_000;

/**
 * @param amounts budget and executed as if in one unit
 * @param formUnit what figures of the form are in: the figure that does not fit it is the likely slip
 */
export function moneyUnitSlip(
  [budget, executed]: readonly [Decimal, Decimal],
  formUnit: MoneyUnit | null,
): MoneyUnitSlip | null {
  if (budget.lte(0) || executed.lte(0)) return null;
  const ratio = executed.div(budget);
  if (ratio.gte(FAR_APART)) {
    return formUnit === '元'
      ? { figure: 'budget', likely: budget.times(YUAN_IN_WAN) }
      : { figure: 'executed', likely: executed.div(YUAN_IN_WAN) };
  }
  if (ratio.gt(new Decimal(1).div(FAR_APART))) return null;
  return formUnit === '万元'
    ? { figure: 'budget', likely: budget.div(YUAN_IN_WAN) }
    : { figure: 'executed', likely: executed.times(YUAN_IN_WAN) };
}
