import type { QuantityMeasure } from '../measure/measure';

/** Whether a figure is just what it says, neither at least nor at most so much. */
export function isExact({ comparison }: QuantityMeasure): boolean {
  return comparison === null || comparison === 'equal';
}
