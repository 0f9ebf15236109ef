import type { Quantity } from '../measure/measure';
import { amount } from '../measure/quantity';

/** Money of one kind is never so far apart: 4800万元/台 beside 5000元/台 is 4800元. */
const FAR = 1000;

/** Whether 元 and 万元 were probably mixed. */
export function mixesMoney(one: Quantity, other: Quantity): boolean {
  if (!one.unit.startsWith('元') || one.unit !== other.unit) return false;
  const [a, b] = [amount(one).abs(), amount(other).abs()];
  return a.gt(0) && b.gt(0) && (a.gte(b.times(FAR)) || b.gte(a.times(FAR)));
}
