import { Decimal } from 'decimal.js';
import type { FormCell, Funds } from '../form/selfEvaluationForm';
import { inOneUnit } from './moneyUnit';
import type { ScoringProfile } from './profile';
import { boundedScore, formatPlain, resultText } from './score';

/** 预算执行: executed ÷ budget and what it earns. `null` where a figure is missing or the budget is 0. */
export interface ExecutionJudgement {
  /** The cell the budget is taken from: the adjusted budget, else the initial one. */
  readonly budget: FormCell | null;
  readonly executed: FormCell | null;
  /** A fraction with four decimals. */
  readonly rate: Decimal | null;
  /** The two amounts in one unit, budget first; `null` where there is no rate. */
  readonly amounts: readonly [Decimal, Decimal] | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly rateWorking: string | null;
  readonly working: string | null;
}

/** Digits that a rate, as a fraction, is kept to. */
export const RATE_DECIMALS = 4;

const UNKNOWN = { rate: null, amounts: null, score: null, rateWorking: null, working: null };

/**
 * Execution rate = 全年执行数 ÷ 全年预算数 of 年度资金总额, four decimals; its score = weight × rate, at most the
 * weight (SCORING §1). 万元 or 元 written in a cell counts for that cell. The initial budget counts only where the layout has no other.
 */
export function judgeExecution(
  funds: Funds,
  moneyUnit: '万元' | '元' | null,
  profile: ScoringProfile,
): ExecutionJudgement {
  const { budget: adjusted, initialBudget, executed, weight: weightCell } = funds.total;
  const budget = adjusted ?? initialBudget;
  const weight = weightCell?.number ?? funds.weightInHeader?.number ?? null;
  const base = { budget, executed, weight, ...UNKNOWN };
  const amounts = budget && executed ? inOneUnit(budget, executed, moneyUnit) : null;
  if (amounts === null || amounts[0].lte(0)) return base;
  const [planned, spent] = amounts;
  const rate = spent.div(planned).toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP);
  const percent = `${rate.times(100).toFixed(2)}%`;
  const rateWorking = `${formatPlain(spent)} ÷ ${formatPlain(planned)} = ${percent}`;
  if (weight === null) return { ...base, amounts, rate, rateWorking };
  const score = boundedScore(rate.times(weight), weight, profile);
  return {
    ...base,
    amounts,
    rate,
    rateWorking,
    score,
    working: `${formatPlain(weight)} × ${percent} = ${resultText(rate.times(weight), score)}`,
  };
}
