import type { Quantity } from './measure';
import { parseQuantity } from './parseQuantity';
import { plainText } from './plainText';

/** Units that stand in brackets in a name; anything else in brackets is a remark. */
const KNOWN =
  /^(?:%|[万亿]|[百千]?万?(?:元|美元)(?:\/.+)?|亿元|项|个|次|人|人次|户|套|台|件|份|家|条|吨|亩|公里|米|平方米|天|日|月|年)$/;

/**
 * The unit and multiplier that a name gives in brackets where its cells have none: `补助金额（万元）` → 万, 元;
 * `(≥**平方米)` → 平方米. `null`: the name is silent. Only the last brackets count.
 */
export function unitInName(name: string): Pick<Quantity, 'scale' | 'scaleName' | 'unit'> | null {
  const inside = /\((?:单位:?)?[≥≤<>=]?\**([^()]*)\)$/.exec(plainText(name))?.[1];
  if (inside === undefined || !KNOWN.test(inside)) return null;
  const quantity = parseQuantity(`1${inside}`);
  return quantity && { scale: quantity.scale, scaleName: quantity.scaleName, unit: quantity.unit };
}

/** Whether a name asks for a share of a hundred: 满意度, 合格率, 占比. */
export function namesShare(name: string): boolean {
  return /(?:率|满意度|比例|占比|比重)(?:\([^()]*\))?$/.test(plainText(name));
}
