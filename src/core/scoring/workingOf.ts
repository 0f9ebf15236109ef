import { valueOf, type Expression } from './expression';

/** An expression as a person writes it: `3 ÷ 4`, `(1 − (60 − 50) ÷ 50)`. Bounds are left out; the result shows them. */
export function workingOf(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
    case 'rounded':
      return expression.text;
    case 'quotient':
      return `${inBrackets(expression.dividend)} ÷ ${inBrackets(expression.divisor)}`;
    case 'difference':
      return `${workingOf(expression.from)} − ${expression.less.kind === 'difference' ? inBrackets(expression.less) : workingOf(expression.less)}`;
    case 'atMost':
    case 'atLeast':
      return workingOf(expression.of);
    case 'wholeUpTo':
      return valueOf(expression.value).lte(valueOf(expression.limit)) ? '1' : workingOf(expression.beyond);
  }
}

/** The same as a factor or divisor: a difference needs its brackets. */
export function inBrackets(expression: Expression): string {
  const inner = expression.kind === 'atMost' || expression.kind === 'atLeast' ? expression.of : expression;
  if (inner !== expression) return inBrackets(inner);
  return expression.kind === 'difference' ? `(${workingOf(expression)})` : workingOf(expression);
}
