/** What a data validation asks of a number, as far as it is written out in the rule itself. */
export interface ValidationLimit {
  readonly kind: 'whole' | 'decimal' | 'list';
  /** `between` and its like (ECMA-376 18.18.22). */
  readonly operator: string;
  readonly first: number | null;
  readonly second: number | null;
  /** The items of a list. */
  readonly items: readonly string[];
}

/** Whether a number may stand where the limit is set; a limit that is not known to forbid it allows it. */
export function allowsNumber(
  { kind, operator, first, second, items }: ValidationLimit,
  value: number,
): boolean {
  if (kind === 'list') return items.some((item) => item.trim() !== '' && Number(item) === value);
  if (kind === 'whole' && !Number.isInteger(value)) return false;
  if (first === null) return true;
  switch (operator) {
    case 'between':
      return second === null || (value >= first && value <= second);
    case 'notBetween':
      return second === null || value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThan':
      return value < first;
    case 'lessThanOrEqual':
      return value <= first;
    default:
      return true;
  }
}
