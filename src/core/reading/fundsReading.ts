import type { Decimal } from 'decimal.js';
import type { FormCell, Funds, FundsRow } from '../form/selfEvaluationForm';
import { inOneUnit, moneyUnitSlip, type MoneyUnitSlip } from './moneyUnit';
import { readPercentCell, type PrintedPercent } from './printedFigures';

/** What a funds block says of the year's money (SCORING §1). */
export interface FundsReading {
  readonly funds: Funds;
  /** The cell the budget is taken from: the adjusted budget, else the initial one. */
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
  /**
   * Budget and executed amount in the budget's unit; `null` where one is missing, the budget is not above 0, or 元 and
   * 万元 are mixed.
   */
  readonly amounts: readonly [budget: Decimal, executed: Decimal] | null;
  /** 元 and 万元 are mixed, with the likely figure. */
  readonly moneyUnitSlip: MoneyUnitSlip | null;
  readonly weight: Decimal | null;
  /** The printed execution rate of all funds. */
  readonly printedRate: PrintedPercent | null;
  /** The parts with the rates that are printed for them. */
  readonly parts: readonly { readonly part: FundsRow; readonly printedRate: PrintedPercent | null }[];
  /** What stands in the way of the execution score; `null` where nothing does, or where it is no gap (a budget of 0). */
  readonly gap: FundsGap | null;
}

/** An amount or the weight that is not there, or that holds something else than a number. */
export interface FundsGap {
  readonly what: 'budget' | 'executed' | 'weight';
  /** `null` where the layout has no cell for it. */
  readonly cell: FormCell | null;
}

/** Reads a funds block. 万元 or 元 written in a cell counts for that cell. */
export function readFundsFigures(funds: Funds, moneyUnit: '万元' | '元' | null): FundsReading {
  const { budget: adjusted, initialBudget, executed, weight: weightCell } = funds.total;
  const budget = adjusted ?? initialBudget;
  const weight = weightCell?.number ?? funds.weightInHeader?.number ?? null;
  const base = {
    ...{ funds, budget, executed, weight, amounts: null, moneyUnitSlip: null },
    gap: gapOf(budget, executed, weight === null ? weightCell : undefined),
    printedRate: readPercentCell(funds.total.rate),
    parts: funds.parts.map((part) => ({ part, printedRate: readPercentCell(part.rate) })),
  };
  const amounts = budget && executed ? inOneUnit(budget, executed, moneyUnit) : null;
  // Less than nothing was never spent: −5 is a slip or a refund that belongs elsewhere.
  if (amounts?.[1].isNegative()) return { ...base, gap: { what: 'executed', cell: executed } };
  if (amounts === null || amounts[0].lte(0)) return base;
  const slip = moneyUnitSlip(amounts, moneyUnit);
  return slip === null ? { ...base, amounts } : { ...base, moneyUnitSlip: slip };
}

/** @param weight the weight's cell where it holds no number; `undefined` where the weight is known */
function gapOf(
  budget: FormCell | null,
  executed: FormCell | null,
  weight: FormCell | null | undefined,
): FundsGap | null {
  if ((budget?.number ?? null) === null) return { what: 'budget', cell: budget };
  if ((executed?.number ?? null) === null) return { what: 'executed', cell: executed };
  return weight === undefined ? null : { what: 'weight', cell: weight };
}
