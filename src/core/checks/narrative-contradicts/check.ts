import type { Decimal } from 'decimal.js';
import type { FormCell } from '../../form/selfEvaluationForm';
import type { Quantity } from '../../measure/measure';
import { amount } from '../../measure/quantity';
import { isNear, speaksOf, type Mention } from '../../reading/narrative';
import { amountInFormUnit } from '../../reading/moneyUnit';
import type { RowReading } from '../../reading/rowReading';
import { oneLine, quantityIn } from '../../reading/rowTexts';
import { isRounded, withUnit, type WrittenAmount } from '../../reading/writtenAmount';
import { TOTAL_COST_NAMES } from '../../vocabulary/valueWords';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type NarrativeContradictsValues } from './messages';

/** A number with its unit in the goal texts contradicts a target, an achieved value or the funds (CHECKS: `narrative-contradicts`). */
export const narrativeContradicts = defineCheck({
  id: 'narrative-contradicts',
  severity: 'warning',
  basis: 'practice',
  messages,
  find: (context) => {
    const { goal } = context.reading;
    const expected = goal.expected?.mentions ?? [];
    // A copied text is `goal-text`'s matter: its figures are the goal's.
    const actual = goal.isSameText ? [] : (goal.actual?.mentions ?? []);
    const rows = context.judged.indicators.flatMap(
      ({ reading }) =>
        contradicted(reading, 'expected', expected) ?? contradicted(reading, 'actual', actual) ?? [],
    );
    const costs = contradictedCosts(context).filter(({ cell }) => !rows.some((row) => row.cell === cell));
    // One contradiction a text is enough to send the reader there: the rest are corrected with it.
    return [...oneEach(rows), ...costs, ...contradictedFunds(context)];
  },
});

type Found = Occurrence<NarrativeContradictsValues>;

function oneEach(rows: readonly Found[]): readonly Found[] {
  const first = rows[0];
  return first ? [{ ...first, values: { ...first.values, more: rows.length - 1 } }] : [];
}

/** Every mention of the thing says another number; one that agrees settles it. */
function contradicted(
  { indicator, target, achieved }: RowReading,
  side: 'expected' | 'actual',
  mentions: readonly Mention[],
): Found | null {
  const cell = side === 'expected' ? indicator.target : indicator.achieved;
  const quantity = quantityIn(side === 'expected' ? target : achieved);
  if (!quantity || quantity.unit === '') return null;
  const wanted = amount(quantity);
  const ofUnit = mentions.filter(({ unit }) => unit === quantity.unit);
  const goal = side === 'actual' ? quantityIn(target) : null;
  const agrees = agreesWith(cell.text, wanted, goal && amount(goal));
  if (ofUnit.some(agrees) || isSumOfParts(ofUnit, wanted)) return null;
  const about = ofUnit
    .filter(({ isOfYears }) => !isOfYears)
    .map((mention) => ({ mention, shared: speaksOf(mention, indicator.name) }))
    .filter(({ shared }) => shared > 0);
  // 完成营造林3.62万亩，其中人工造林1.02万亩: the one that says most of the name.
  const told = [...about].sort((one, other) => other.shared - one.shared)[0]?.mention;
  if (!told || !about.every(({ mention }) => isNear(mention.amount, wanted))) return null;
  return {
    cell,
    subject: indicator,
    values: { kind: 'row', side, figure: withUnit(cell.text, quantity), told: told.text, more: 0 },
  };
}

/**
 * Whether what is told is the figure of a cell, or either is the other one rounded. Not where the target lies between them
 * or is the figure itself: a target copied is no rounding, and one of the two would miss it.
 */
function agreesWith(text: string, figure: Decimal, target: Decimal | null): (told: WrittenAmount) => boolean {
  return (told) => {
    if (told.amount.eq(figure)) return true;
    if (target?.minus(figure).times(target.minus(told.amount)).lte(0)) return false;
    return isRounded({ text, amount: figure }, told.amount) || isRounded(told, figure);
  };
}

/** 上半年5期，下半年7期 beside 12期: some that stand one behind the other add up to it. */
function isSumOfParts(mentions: readonly Mention[], wanted: Decimal): boolean {
  return mentions.some((first, at) => {
    let sum = first.amount;
    // 申请专利6项（授权2项）: what is in it already is not added to it.
    const others = mentions.slice(at + 1, at + MOST_PARTS).filter(({ isPart }) => !isPart || first.isPart);
    return others.some((next) => {
      sum = sum.plus(next.amount);
      return sum.eq(wanted);
    });
  });
}

/** Months of a year. */
const MOST_PARTS = 12;

/** A total cost reported in a row against the amounts of the completion's text. */
function contradictedCosts({ judged, reading: { goal } }: CheckContext): readonly Found[] {
  const told = goal.isSameText ? [] : (goal.actual?.money ?? []);
  return judged.indicators.flatMap(({ indicator, reading }): Found[] => {
    const [wanted, reached] = totalCost(reading) ?? [];
    if (!wanted || !reached) return [];
    const { achieved } = indicator;
    const cost = amount(reached);
    const other = told.find(({ amount: sum }) => isClose(cost, sum));
    if (!other || told.some(agreesWith(achieved.text, cost, amount(wanted)))) return [];
    const figure = withUnit(achieved.text, reached);
    const values = { kind: 'row', side: 'actual', figure, told: other.text, more: 0 } as const;
    return [{ cell: achieved, subject: indicator, values }];
  });
}

/** Target and result of a row that reports the total cost; only such a row is what the goal text speaks of. */
function totalCost({ texts, target, achieved }: RowReading): readonly [Quantity, Quantity] | null {
  if (!TOTAL_COST_NAMES.isIn(texts.name)) return null;
  const [wanted, reached] = [quantityIn(target), quantityIn(achieved)];
  if (!wanted || !reached || wanted.unit !== '元') return null;
  return [wanted, reached.unit === '' ? { ...wanted, value: reached.value } : reached];
}

/** The whole budget, or what was spent of it, as the goal texts state it. */
function contradictedFunds({
  judged: { form, execution },
  reading: { goal },
}: CheckContext): readonly Found[] {
  const yuan = form.moneyUnit === '万元' ? 10_000 : form.moneyUnit === '元' ? 1 : null;
  if (!form.funds || !execution || yuan === null || execution.moneyUnitSlip !== null) return [];
  const { total, parts } = form.funds;
  const inYuan = (cell: FormCell | null) =>
    (cell && amountInFormUnit(cell, form.moneyUnit))?.times(yuan) ?? null;
  const known = [total, ...parts].flatMap(({ initialBudget, budget, executed }) =>
    [initialBudget, budget, executed].map(inYuan).filter((sum) => sum !== null),
  );
  return [goal.expected, goal.actual]
    .flatMap((text) => text?.money ?? [])
    .flatMap(({ amount: sum, text, of }): Found[] => {
      const cell = of === 'budget' ? execution.budget : of === 'executed' ? execution.executed : null;
      const figure = inYuan(cell);
      // A difference (结余 = 预算 − 执行) and a rounded figure are no contradiction.
      if (!cell || !figure || !isClose(figure, sum) || known.some((one) => isAlmost(one, sum))) return [];
      return [
        {
          cell,
          values: {
            ...{ kind: 'funds', of: of ?? 'budget', told: text, more: 0 },
            figure: `${oneLine(cell.text)}${form.moneyUnit ?? ''}`,
          },
        },
      ];
    })
    .slice(0, 1);
}

/** A sum of another order is about something else. */
function isClose(first: Decimal, second: Decimal): boolean {
  return first.minus(second).abs().lte(first.times(0.2));
}

/** 98.5万元 told as 99万元. */
function isAlmost(first: Decimal, second: Decimal): boolean {
  return first.minus(second).abs().lte(first.times(0.01));
}
