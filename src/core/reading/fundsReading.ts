import type { Decimal } from 'decimal.js';
import type { FormCell, Funds } from '../form/selfEvaluationForm';
import { inOneUnit, moneyUnitSlip, type MoneyUnitSlip } from './moneyUnit';

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
}

/** Reads a funds block. 万元 or 元 written in a cell counts for that cell. */
export function readFundsFigures(funds: Funds, moneyUnit: '万元' | '元' | null): FundsReading {
  const { budget: adjusted, initialBudget, executed, weight: weightCell } = funds.total;
  const budget = adjusted ?? initialBudget;
  const weight = weightCell?.number ?? funds.weightInHeader?.number ?? null;
  const base = { funds, budget, executed, weight, amounts: null, moneyUnitSlip: null };
  const amounts = budget && executed ? inOneUnit(budget, executed, moneyUnit) : null;
  if (amounts === null || amounts[0].lte(0)) return base;
  const slip = moneyUnitSlip(amounts, moneyUnit);
  return slip === null ? { ...base, amounts } : { ...base, moneyUnitSlip: slip };
}
