import { valueOf, type Expression } from '../scoring/expression';
import type { Term } from './term';

/** The term of a number on the form; `null`: the number is written as its value. */
export type TermOf = (node: Extract<Expression, { kind: 'number' | 'rounded' }>) => Term | null;

/** A formula's text with what its outermost sign binds: brackets are set where they are needed. */
interface Written {
  readonly text: string;
  readonly isDifference: boolean;
}

/**
 * An expression as Excel writes it, without the leading `=`. Where no cell is referred to nothing can change: a bound
 * that does not bind is then left out, and a choice is made at once. `null` where it would divide by nothing.
 */
export function formulaOf(expression: Expression, termOf: TermOf): string | null {
  return written(expression, termOf)?.text ?? null;
}

/** The same as a factor. */
export function factorOf(expression: Expression, termOf: TermOf): string | null {
  return bracketed(written(expression, termOf));
}

/** Whether the expression refers to a cell. */
export function isLive(expression: Expression, termOf: TermOf): boolean {
  switch (expression.kind) {
    case 'number':
      return termOf(expression)?.isCell === true;
    case 'rounded':
      return termOf(expression)?.isCell === true || isLive(expression.of, termOf);
    case 'quotient':
      return isLive(expression.dividend, termOf) || isLive(expression.divisor, termOf);
    case 'difference':
      return isLive(expression.from, termOf) || isLive(expression.less, termOf);
    case 'atMost':
    case 'atLeast':
      return isLive(expression.of, termOf);
    case 'wholeUpTo':
      return isLive(expression.value, termOf) || isLive(expression.limit, termOf);
  }
}

function written(expression: Expression, termOf: TermOf): Written | null {
  switch (expression.kind) {
    case 'number':
      return plain(termOf(expression)?.text ?? expression.value.toFixed());
    case 'rounded': {
      const cell = termOf(expression);
      if (cell?.isCell) return plain(cell.text);
      const of = formulaOf(expression.of, termOf);
      return of === null ? null : plain(`ROUND(${of},${expression.decimals})`);
    }
    case 'quotient': {
      const isConstant = !isLive(expression.divisor, termOf);
      if (isConstant && valueOf(expression.divisor).isZero()) return null;
      return joined(
        bracketed(written(expression.dividend, termOf)),
        '/',
        bracketed(written(expression.divisor, termOf)),
      );
    }
    case 'difference': {
      const less = written(expression.less, termOf);
      const both = joined(formulaOf(expression.from, termOf), '-', bracketed(less));
      return both && { ...both, isDifference: true };
    }
    case 'atMost':
    case 'atLeast':
      return bounded(expression, termOf);
    case 'wholeUpTo':
      return wholeUpTo(expression, termOf);
  }
}

function bounded(
  { kind, of, bound }: Extract<Expression, { kind: 'atMost' | 'atLeast' }>,
  termOf: TermOf,
): Written | null {
  const isFree = kind === 'atMost' ? valueOf(of).lt(valueOf(bound)) : valueOf(of).gte(valueOf(bound));
  if (!isLive(of, termOf) && isFree) return written(of, termOf);
  const [inner, limit] = [formulaOf(of, termOf), formulaOf(bound, termOf)];
  if (inner === null || limit === null) return null;
  return plain(`${kind === 'atMost' ? 'MIN' : 'MAX'}(${limit},${inner})`);
}

function wholeUpTo(
  { value, limit, beyond }: Extract<Expression, { kind: 'wholeUpTo' }>,
  termOf: TermOf,
): Written | null {
  const isConstant = !isLive(value, termOf) && !isLive(limit, termOf);
  if (isConstant) return valueOf(value).lte(valueOf(limit)) ? plain('1') : written(beyond, termOf);
  const [left, right, rest] = [value, limit, beyond].map((part) => formulaOf(part, termOf));
  if (left === null || right === null || rest === null) return null;
  return plain(`IF(${left}<=${right},1,${rest})`);
}

function plain(text: string): Written {
  return { text, isDifference: false };
}

function bracketed(part: Written | null): string | null {
  if (part === null) return null;
  return part.isDifference ? `(${part.text})` : part.text;
}

function joined(left: string | null, sign: string, right: string | null): Written | null {
  return left === null || right === null ? null : plain(`${left}${sign}${right}`);
}
