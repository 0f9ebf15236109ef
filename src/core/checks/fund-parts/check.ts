import { Decimal } from 'decimal.js';
import { formatDecimals } from '../../../grid/cellText';
import type { FormCell, FundsRow } from '../../form/selfEvaluationForm';
import { amountInFormUnit, inOneUnit } from '../../reading/moneyUnit';
import { printedDecimals } from '../../reading/printedFigures';
import { oneLine } from '../../reading/rowTexts';
import { formatPlain } from '../../scoring/score';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import { messages, type FundPartsValues } from './messages';

const YUAN_IN_WAN = 10_000;
/** Amounts in 万元 are often rounded to two decimals. */
const ROUNDED_AWAY = 0.01;
const IN_ANOTHER_UNIT = 'another-unit';
const COLUMNS = ['initialBudget', 'budget', 'executed'] as const;

/**
 * The parts add to 年度资金总额, per column, within half a unit of its last printed digit, and of none was more spent than
 * there was (CHECKS: `fund-parts`).
 */
export const fundParts = defineCheck({
  id: 'fund-parts',
  severity: 'error',
  basis: 'practice',
  // Where the total is the parts' sum in another unit, that is the fact.
  givesWayTo: [{ check: 'money-unit', by: 'row', aspect: IN_ANOTHER_UNIT }],
  messages,
  find: (context) => {
    const { form } = context.judged;
    const { funds } = form;
    if (!funds || isLoneZero(funds.parts)) return [];
    const off = COLUMNS.flatMap((column) => {
      const cell = funds.total[column];
      const amountOf = (amount: FormCell | null) => amount && amountInFormUnit(amount, form.moneyUnit);
      const parts = funds.parts.flatMap((row: FundsRow) => amountOf(row[column]) ?? []);
      const total = amountOf(cell);
      if (!cell || !total || parts.length === 0) return [];
      const sum = Decimal.sum(...parts);
      const half = halfUnit(decimalsOf(cell, total));
      if (addUpBySeveralKinds(parts, total, half)) return [];
      const isInAnotherUnit = isFactor(sum, total) || isFactor(total, sum);
      return [{ cell, column, total: formatPlain(total), sum: formatPlain(sum), isInAnotherUnit }];
    });
    const [first] = off;
    if (!first) return overspent(context);
    const found: Occurrence<FundPartsValues> = {
      cell: first.cell,
      ...(off.every(({ isInAnotherUnit }) => isInAnotherUnit) ? { aspect: IN_ANOTHER_UNIT } : {}),
      values: {
        ...{ kind: 'sum', unit: form.moneyUnit ?? '' },
        columns: off.map(({ column, total, sum }) => ({ column, total, sum })),
      },
    };
    return [found];
  },
});

/** 其中：中央资金｜80｜85 within a total that fits. */
function overspent({ judged: { form, execution } }: CheckContext): Occurrence<FundPartsValues>[] {
  if (!execution?.rate || execution.rate.gt(1)) return [];
  for (const { budget, executed, label } of form.funds?.parts ?? []) {
    const [planned, spent] = (budget && executed && inOneUnit(budget, executed, form.moneyUnit)) ?? [];
    if (!executed || !planned?.gt(0) || !spent?.minus(planned).gt(roundedOff(planned, spent))) continue;
    const values = {
      ...{ kind: 'overspent' as const, unit: form.moneyUnit ?? '', part: oneLine(label) },
      ...{ budget: formatPlain(planned), executed: formatPlain(spent) },
    };
    return [{ cell: executed, severity: 'warning', values }];
  }
  return [];
}

/** What rounding may have taken from one of them. A budget of 80 is exact: 80.4 is more. */
function roundedOff(planned: Decimal, spent: Decimal): Decimal {
  return halfUnit(Math.max(1, Math.min(planned.decimalPlaces(), spent.decimalPlaces())));
}

/** Half a unit of the last digit: 66.67 and 66.7 are one amount. */
function halfUnit(decimals: number): Decimal {
  return new Decimal(`5e${-decimals - 1}`);
}

/** 其他资金｜0｜0 alone says that none of it came from there, not that there was none. */
function isLoneZero([part, another]: readonly FundsRow[]): boolean {
  return (
    part !== undefined &&
    another === undefined &&
    COLUMNS.every((column) => !part[column]?.number?.abs().gt(0))
  );
}

/** Whether the parts are the total once, or several times one after the other: by where it came from, and by what it was for. */
function addUpBySeveralKinds(parts: readonly Decimal[], total: Decimal, half: Decimal): boolean {
  const isTotal = (amounts: readonly Decimal[]) =>
    Decimal.sum(0, ...amounts)
      .minus(total)
      .abs()
      .lte(half);
  if (isTotal(parts)) return true;
  const end = parts.findIndex((_, index) => index > 0 && isTotal(parts.slice(0, index + 1)));
  const rest = parts.slice(end + 1).filter((amount) => !amount.isZero());
  return end > 0 && rest.length > 1 && addUpBySeveralKinds(rest, total, half);
}

/** Whether one amount is the other in 元, within the digits that 万元 may have lost. */
function isFactor(wan: Decimal, yuan: Decimal): boolean {
  return wan.gt(0) && yuan.div(wan).div(YUAN_IN_WAN).minus(1).abs().lte(ROUNDED_AWAY);
}

/** Digits after the point as printed: by the text, or for a number by its format where that shows more. */
function decimalsOf(cell: FormCell, value: Decimal): number {
  return Math.max(printedDecimals(cell), formatDecimals(cell.numberFormat) ?? 0, value.decimalPlaces());
}
