import { Decimal } from 'decimal.js';

/** A number as a person would write it: 129.9 and never 129.89999999999998. `NaN` stays. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(6));
}

/** 130% of the target are 30% above it. */
export function percentAbove(percent: number): number {
  return withoutNoise(percent - 100);
}

/** A rate that an example can use: under the line, and a plain number. */
export function somewhatBelow(line: number): number {
  return line > 5 ? withoutNoise(line - 5) : 0;
}

/** Not below zero. */
export function atLeastZero(value: number): number {
  return withoutNoise(Math.max(0, value));
}

/** `dividend ÷ divisor × 10` as a score of 10 points is written. */
export function ofTenPoints(dividend: number, divisor: number, decimals: number): string {
  return new Decimal(dividend).times(10).div(divisor).toFixed(decimals, Decimal.ROUND_HALF_UP);
}
