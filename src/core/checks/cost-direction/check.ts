import type { Decimal } from 'decimal.js';
import type { FormCell } from '../../form/selfEvaluationForm';
import { amount } from '../../measure/quantity';
import type { RowReading } from '../../reading/rowReading';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import type { JudgedIndicator } from '../../scoring/judgement';
import { isBelowFull } from '../../scoring/score';
import { PAID_STANDARDS, SAVING_WORDS } from '../../vocabulary/valueWords';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type CostDirectionValues } from './messages';

/**
 * A cost with ≥, above the whole budget, or saved by more than half without a word; ≥ or ≤ against what the name wants
 * (CHECKS: `cost-direction`).
 */
export const costDirection = defineCheck({
  id: 'cost-direction',
  severity: 'warning',
  basis: 'indicatorGuide',
  givesWayTo: [{ check: 'money-unit', by: 'form', aspect: 'cost' }],
  messages,
  find: (context) =>
    context.judged.indicators.flatMap((judged) => {
      if (!judged.reading.isCost) return againstName(judged) ?? [];
      const found = floor(judged) ?? aboveBudget(judged, context) ?? largeSaving(judged);
      return found ? { ...found, aspect: 'cost' } : [];
    }),
});

type Found = Occurrence<CostDirectionValues> | null;

function againstName({ indicator, reading }: JudgedIndicator): Found {
  if (!reading.isSignAgainstName) return null;
  const values = { kind: 'sign' as const, target: oneLine(indicator.target.text) };
  return { cell: indicator.target, subject: indicator, values };
}

/** Of subsidies and wages a floor is what is wanted, of savings more is better. */
function floor({ indicator, reading: { texts, target } }: JudgedIndicator): Found {
  const { name } = texts;
  const isFloor =
    target.kind === 'quantity' && target.comparison === 'atLeast' && target.quantity.unit !== '%';
  if (!isFloor || PAID_STANDARDS.isIn(name) || SAVING_WORDS.isIn(name)) return null;
  return {
    cell: indicator.target,
    subject: indicator,
    values: { kind: 'floor', target: oneLine(indicator.target.text) },
  };
}

function aboveBudget(
  { indicator, reading }: JudgedIndicator,
  { judged: { form, execution } }: CheckContext,
): Found {
  const yuan = form.moneyUnit === '万元' ? 10_000 : form.moneyUnit === '元' ? 1 : null;
  // A target set beside the initial budget does not become wrong when the budget is cut.
  const budget = largerOf(form.funds?.total.initialBudget ?? null, execution?.budget ?? null);
  const target = quantityIn(reading.target);
  if (yuan === null || !budget?.number?.gt(0) || !target || target.unit !== '元') return null;
  if (execution?.moneyUnitSlip || amount(target).lte(budget.number.times(yuan))) return null;
  const values = {
    ...{ kind: 'aboveBudget' as const, target: oneLine(indicator.target.text) },
    budget: `${oneLine(budget.text)}${form.moneyUnit ?? ''}`,
  };
  return { cell: indicator.target, subject: indicator, values };
}

function largerOf(one: FormCell | null, other: FormCell | null): FormCell | null {
  if (!one?.number || !other?.number) return other;
  return one.number.gt(other.number) ? one : other;
}

function largeSaving({ indicator, reading }: JudgedIndicator): Found {
  const { score, weight } = indicator;
  const [wanted, reached] = amounts(reading);
  if (!wanted?.gt(0) || !reached?.gt(0) || reached.times(2).gte(wanted)) return null;
  if (!score?.number || !weight?.number?.gt(0) || isBelowFull(score.number, weight.number)) return null;
  if (reading.reason?.isGiven) return null;
  const values = {
    ...{ kind: 'saving' as const, target: oneLine(indicator.target.text) },
    achieved: oneLine(indicator.achieved.text),
  };
  return { cell: indicator.achieved, subject: indicator, values };
}

/** Only figures in one unit; a blank one is taken to be the other's. */
function amounts({ target, achieved }: RowReading): readonly (Decimal | null)[] {
  const [wanted, reached] = [quantityIn(target), quantityIn(achieved)];
  if (!wanted || !reached) return [null, null];
  const isSame = wanted.unit === reached.unit || wanted.unit === '' || reached.unit === '';
  if (!isSame) return [null, null];
  return reached.unit === '' && reached.scale === 1
    ? [wanted.value, reached.value]
    : [amount(wanted), amount(reached)];
}
