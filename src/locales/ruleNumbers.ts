/** A setting's own numbers, for its example. */
export interface RuleNumbers {
  readonly atMost: 'ratio' | 'linear';
  readonly tierTop: number;
  readonly tierMiddle: number;
  /** Percent of the target, `null`: off. */
  readonly overTargetFrom: number | null;
  readonly overTargetOfZeroFrom: number | null;
  readonly deduction: 'none' | 'points' | 'deviation';
  readonly deductedPoints: number;
  readonly deductedPercent: number;
  readonly deductionFloor: number;
  readonly equalCost: 'ratio' | 'full';
  readonly lowExecutionBelow: number | null;
  readonly cap: { readonly rateBelow: number; readonly atMost: number } | null;
  readonly decimals: number;
  readonly tolerance: number;
  readonly excellent: number;
  readonly good: number;
  readonly fullMarks: number;
}

/** 130% of the target are 30% above it. */
export function percentAbove(percent: number): number {
  return Number((percent - 100).toFixed(6));
}

/** A rate that an example can use: under the line, and a plain number. */
export function somewhatBelow(line: number): number {
  return line > 5 ? Number((line - 5).toFixed(6)) : 0;
}

/** Not below zero, and without binary artefacts. */
export function formatted(value: number): string {
  return String(Number(Math.max(0, value).toFixed(6)));
}
