import type { Quantity } from '../measure/measure';

/** 服务器 of 3台服务器; 人次 of 人 is no noun but another unit. */
const NOUN = /^\p{Script=Han}{2,}$/u;
/** 村 of 3个村. */
const NOUN_BEHIND_PIECE = /^\p{Script=Han}+$/u;
const PIECE = '个';

/**
 * `3台服务器` beside `4台` under a name with 服务器 in it: both count 台. Where the name does not say what is counted
 * the two units stay apart, and the row is for a person.
 */
export function withoutNoun(quantity: Quantity, other: Quantity, name: string): Quantity {
  if (other.unit === '' || !quantity.unit.startsWith(other.unit)) return quantity;
  const noun = quantity.unit.slice(other.unit.length);
  const isNoun = (other.unit === PIECE ? NOUN_BEHIND_PIECE : NOUN).test(noun);
  return isNoun && name.includes(noun) ? { ...quantity, unit: other.unit } : quantity;
}
