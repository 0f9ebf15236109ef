import { Decimal } from 'decimal.js';
import { amount } from '../../measure/parseQuantity';
import { parseMeasure } from '../../measure/parseMeasure';
import { plainText } from '../../measure/plainText';
import type { Indicator } from '../../form/selfEvaluationForm';
import { defineCheck } from '../check';
import { messages } from './messages';

/** An amount in the goal text contradicts the total cost achieved (CHECKS: `narrative-contradicts`). */
export const narrativeContradicts = defineCheck({
  id: 'narrative-contradicts',
  severity: 'hint',
  messages,
  find: ({ judged: { form } }) => {
    const told = amountsIn(form.goal?.actual?.text ?? '');
    const largest = told.reduce<Told | null>(
      (most, one) => (most && most.amount.gte(one.amount) ? most : one),
      null,
    );
    if (!largest) return [];
    return form.indicators.flatMap((indicator) => {
      const cost = totalCost(indicator);
      if (!cost || told.some((one) => one.amount.eq(cost)) || !isClose(cost, largest.amount)) return [];
      const values = { name: indicator.name, achieved: indicator.achieved.text.trim(), told: largest.text };
      return [{ cell: indicator.achieved, values }];
    });
  },
});

interface Told {
  readonly amount: Decimal;
  readonly text: string;
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Every sum of money that a text names, in 元. */
function amountsIn(text: string): readonly Told[] {
  return [...plainText(text).matchAll(/(\d{1,18}(?:\.\d{1,9})?)([万亿]?)元/g)].map(
    ([whole, number, scale]) => ({
      amount: new Decimal(number ?? 0).times(SCALES[scale ?? ''] ?? 1),
      text: whole,
    }),
  );
}

/** The total cost that a row reports, in 元; only such a row is what the goal text speaks of. */
function totalCost({ name, target, achieved }: Indicator): Decimal | null {
  if (!/总成本|总费用|总经费|总支出|总投资/.test(name)) return null;
  const [wanted] = parseMeasure(target.text);
  const [reached] = parseMeasure(achieved.text);
  if (wanted?.kind !== 'quantity' || reached?.kind !== 'quantity' || wanted.quantity.unit !== '元')
    return null;
  const isBare = reached.quantity.unit === '';
  return isBare ? reached.quantity.value.times(wanted.quantity.scale) : amount(reached.quantity);
}

/** A sum of another order is about something else. */
function isClose(first: Decimal, second: Decimal): boolean {
  return first.minus(second).abs().lte(first.times(0.2));
}
