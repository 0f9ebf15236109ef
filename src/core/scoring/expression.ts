import { Decimal } from 'decimal.js';

/** What a number of an expression stands for on the form; a formula refers to its cell where that holds the number. */
export type NumberSource = 'weight' | 'target' | 'achieved' | 'budget' | 'executed' | 'rate';

export interface NumberNode {
  readonly kind: 'number';
  readonly value: Decimal;
  /** As workings write it: `98%`, `29.99`. */
  readonly text: string;
  readonly source: NumberSource | null;
}

/** Arithmetic as data. Value, working and formula are all read off it, so that they cannot differ. */
export type Expression =
  | NumberNode
  | { readonly kind: 'quotient'; readonly dividend: Expression; readonly divisor: Expression }
  | { readonly kind: 'difference'; readonly from: Expression; readonly less: Expression }
  /** The expression, or `bound` where that is less (`atMost`) or more (`atLeast`). */
  | { readonly kind: 'atMost' | 'atLeast'; readonly of: Expression; readonly bound: Expression }
  /** All of it while `value` is no more than `limit`. */
  | {
      readonly kind: 'wholeUpTo';
      readonly value: Expression;
      readonly limit: Expression;
      readonly beyond: Expression;
    }
  /** Rounded half up, and known by `text` where it is used further. */
  | {
      readonly kind: 'rounded';
      readonly of: Expression;
      readonly decimals: number;
      readonly text: string;
      readonly source: NumberSource;
    };

export const ONE: NumberNode = { kind: 'number', value: new Decimal(1), text: '1', source: null };
const NOTHING: NumberNode = { kind: 'number', value: new Decimal(0), text: '0', source: null };

/** A number of a working, and the cell that a formula takes it from; `null`: it is written out. */
export function number(value: Decimal, source: NumberSource | null, text = value.toFixed()): NumberNode {
  return { kind: 'number', value, text, source };
}

/** B ÷ A, at most 1. */
export function shareReached(achieved: Expression, target: Expression): Expression {
  return { kind: 'atMost', of: { kind: 'quotient', dividend: achieved, divisor: target }, bound: ONE };
}

/** 1 while B ≤ A, beyond it A ÷ B. */
export function shareOfLimit(achieved: Expression, target: Expression): Expression {
  const beyond: Expression = { kind: 'quotient', dividend: target, divisor: achieved };
  return { kind: 'wholeUpTo', value: achieved, limit: target, beyond };
}

/** 1 − (B − A) ÷ A, between 0 and 1. */
export function shareByDeviation(achieved: Expression, target: Expression): Expression {
  const deviation: Expression = { kind: 'difference', from: achieved, less: target };
  const less: Expression = { kind: 'quotient', dividend: deviation, divisor: target };
  const share: Expression = { kind: 'difference', from: ONE, less };
  return { kind: 'atLeast', of: { kind: 'atMost', of: share, bound: ONE }, bound: NOTHING };
}

/** The value, not rounded but where the expression says so. Divided by nothing it is nothing. */
export function valueOf(expression: Expression): Decimal {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'quotient': {
      const divisor = valueOf(expression.divisor);
      return divisor.isZero() ? new Decimal(0) : valueOf(expression.dividend).div(divisor);
    }
    case 'difference':
      return valueOf(expression.from).minus(valueOf(expression.less));
    case 'atMost':
      return Decimal.min(valueOf(expression.of), valueOf(expression.bound));
    case 'atLeast':
      return Decimal.max(valueOf(expression.of), valueOf(expression.bound));
    case 'wholeUpTo':
      return valueOf(expression.value).lte(valueOf(expression.limit))
        ? ONE.value
        : valueOf(expression.beyond);
    case 'rounded':
      return valueOf(expression.of).toDecimalPlaces(expression.decimals, Decimal.ROUND_HALF_UP);
  }
}

/** The value times a factor, multiplied before it is divided where it can be: 2 ÷ 3 of 90 is 60 and not 59.99…. */
export function timesValue(expression: Expression, factor: Decimal): Decimal {
  if (expression.kind === 'quotient') {
    const divisor = valueOf(expression.divisor);
    return divisor.isZero() ? new Decimal(0) : valueOf(expression.dividend).times(factor).div(divisor);
  }
  if (expression.kind === 'atMost' || expression.kind === 'atLeast') {
    const bounded = valueOf(expression).eq(valueOf(expression.bound));
    return bounded ? valueOf(expression.bound).times(factor) : timesValue(expression.of, factor);
  }
  if (expression.kind === 'wholeUpTo') {
    const isWhole = valueOf(expression.value).lte(valueOf(expression.limit));
    return isWhole ? factor : timesValue(expression.beyond, factor);
  }
  return valueOf(expression).times(factor);
}
