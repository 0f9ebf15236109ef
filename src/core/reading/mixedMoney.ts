import type { Quantity } from '../measure/measure';
import { amount } from '../measure/quantity';

/** 元 in 万元. */
const APART = 10_000;
/** Money of one kind is seldom further apart, once the unit is put right. */
const NEAR = 3;

/** Whether 元 and 万元 were probably mixed: 4800万元/台 beside 5000元/台 is 4800元. Next to nothing of a limit is no slip. */
export function mixesMoney(one: Quantity, other: Quantity): boolean {
  if (!one.unit.startsWith('元') || one.unit !== other.unit) return false;
  const amounts = [amount(one).abs(), amount(other).abs()].sort((a, b) => a.cmp(b));
  const [less, more] = amounts;
  if (!less?.gt(0) || !more) return false;
  const times = more.div(less);
  return times.gte(APART / NEAR) && times.lte(APART * NEAR);
}
