import { Decimal } from 'decimal.js';
import type { FormCell } from '../form/selfEvaluationForm';
import type { FundsGap, FundsReading } from '../reading/fundsReading';
import type { MoneyUnitSlip } from '../reading/moneyUnit';
import { number, ONE, valueOf, type Expression } from './expression';
import type { ScoringProfile } from './profile';
import { scoreOf, scoreWorking, type ScoreExpression } from './scoreExpression';
import { workingOf } from './workingOf';

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
  /** What rate, score, workings and formulas are read off. */
  readonly rateExpression: Expression | null;
  readonly arithmetic: ScoreExpression | null;
  /** 元 and 万元 are mixed, with the likely figure; there is then no rate and no score. */
  readonly moneyUnitSlip: MoneyUnitSlip | null;
  /** The amount or the weight that stands in the way of a score. */
  readonly gap: FundsGap | null;
  readonly rateWorking: string | null;
  readonly working: string | null;
}

/** Digits that a rate, as a fraction, is kept to. */
export const RATE_DECIMALS = 4;

const UNKNOWN = {
  rate: null,
  amounts: null,
  score: null,
  rateExpression: null,
  arithmetic: null,
  rateWorking: null,
  working: null,
};

/**
 * Execution rate = 全年执行数 ÷ 全年预算数 of 年度资金总额, four decimals; its score = weight × rate, at most the
 * weight (SCORING §1).
 */
export function judgeExecution(
  { budget, executed, weight, amounts, moneyUnitSlip, gap }: FundsReading,
  profile: ScoringProfile,
): ExecutionJudgement {
  const base = { budget, executed, weight, ...UNKNOWN, moneyUnitSlip, gap };
  if (amounts === null) return base;
  const [planned, spent] = amounts;
  const rate = rateOf(planned, spent);
  const known = {
    ...base,
    amounts,
    rate: valueOf(rate),
    rateExpression: rate,
    rateWorking: `${workingOf(rate.of)} = ${rate.text}`,
  };
  // 100 points for the execution alone are a slip (SCORING §1): nothing is scored by them.
  if (weight === null || weight.gte(profile.fullMarks)) return known;
  const arithmetic: ScoreExpression = {
    weight: number(weight, 'weight'),
    share: { kind: 'atMost', of: rate, bound: ONE },
    comparison: null,
    decimals: profile.decimals,
    rounding: 'plain',
    weightFirst: true,
    deductions: [],
  };
  return { ...known, arithmetic, score: scoreOf(arithmetic), working: scoreWorking(arithmetic) };
}

function rateOf(budget: Decimal, executed: Decimal): Extract<Expression, { kind: 'rounded' }> {
  const of: Expression = {
    kind: 'quotient',
    dividend: number(executed, 'executed'),
    divisor: number(budget, 'budget'),
  };
  const rate = valueOf(of).toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP);
  return {
    kind: 'rounded',
    of,
    decimals: RATE_DECIMALS,
    text: `${rate.times(100).toFixed(2)}%`,
    source: 'rate',
  };
}
