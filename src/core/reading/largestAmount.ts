import { Decimal } from 'decimal.js';
import type { Indicator, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { amount } from '../measure/quantity';
import type { Quantity } from '../measure/measure';
import { likelyMeasures, quantityIn } from './rowTexts';
import { toldMoney } from './toldMoney';

/**
 * The largest amount in 元 that a form's goals and cost rows speak of: sums in the texts, whole costs, and unit costs
 * times the number they are for. `null` where they speak of none.
 */
export function largestToldYuan({ goal, indicators }: SelfEvaluationForm): Decimal | null {
  const told = [goal?.expected, goal?.actual].flatMap((cell) => toldMoney(cell?.text ?? ''));
  const costs = indicators.flatMap((indicator) => costOf(indicator, indicators));
  const amounts = [...told.map((one) => one.amount), ...costs];
  return amounts.length === 0 ? null : Decimal.max(...amounts);
}

function costOf(indicator: Indicator, indicators: readonly Indicator[]): readonly Decimal[] {
  const [target, achieved] = likelyMeasures(indicator).map(quantityIn);
  const cost = achieved?.unit.startsWith('元') ? achieved : target;
  if (!cost?.unit.startsWith('元')) return [];
  // 元/人/天: for each of those people; a unit cost without their number says nothing of the whole.
  const [, counted] = cost.unit.split('/');
  if (counted === undefined) return [amount(cost)];
  const numbers = indicators
    .map((other) => quantityIn(likelyMeasures(other)[1]))
    .filter((quantity): quantity is Quantity => quantity !== null && quantity.unit.startsWith(counted));
  return numbers.length === 0 ? [] : [amount(cost).times(Decimal.max(...numbers.map(amount)))];
}
