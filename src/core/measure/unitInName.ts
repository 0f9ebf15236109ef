import { OPEN_ENDED_RATES, SHARE_NAMES } from '../vocabulary/valueWords';
import { COUNTERS, CURRENCIES, SHARE_ENDINGS, UNIT_SIZES, UNITS_IN_NAMES } from '../vocabulary/unitWords';
import { wordPattern } from '../vocabulary/wordPattern';
import type { Quantity } from './measure';
import { parseQuantity } from './parseQuantity';
import { plainText } from './plainText';
import { remembered } from './remembered';

/** Money in brackets, with what it is paid for: 万元, 元/人·月, 万美元. */
const MONEY = new RegExp(String.raw`^[百千]?万?${wordPattern(CURRENCIES)}(?:/.+)?$`);

/**
 * The unit and multiplier that a name gives in brackets where its cells have none: `补助金额（万元）` → 万, 元;
 * `(≥**平方米)` → 平方米. `null`: the name is silent. Only the last brackets count.
 */
export function unitInName(name: string): Pick<Quantity, 'scale' | 'scaleName' | 'unit'> | null {
  const inside = /\((?:单位:?)?[≥≤<>=]?\*{0,4}([^()]{0,30})\)$/.exec(plainText(name))?.[1];
  if (inside === undefined) return null;
  const quantity = parseQuantity(`1${inside}`);
  if (
    !UNITS_IN_NAMES.exactly(inside) &&
    !MONEY.test(inside) &&
    !(quantity && !inside.includes('/') && isKnown(quantity.unit))
  )
    return null;
  return quantity && { scale: quantity.scale, scaleName: quantity.scaleName, unit: quantity.unit };
}

/** 万亩, 分钟, 千米: a unit that cells are read with too; 一期, 含税 and the like are remarks. */
function isKnown(unit: string): boolean {
  return (
    UNIT_SIZES.exactly(unit) !== null ||
    COUNTERS.exactly(unit) !== null ||
    UNITS_IN_NAMES.exactly(unit) !== null
  );
}

const SIGN = /^[≥≤<>=]/;

/** Whether a target is a unit that waits for its figure: 公里, 万亩, ≥%. Expects `plainText`. */
export function isUnitAlone(text: string): boolean {
  const unit = text.replace(SIGN, '');
  const one = unit === '' || /\d/.test(unit) ? null : parseQuantity(`1${unit}`);
  return one !== null && isKnown(one.unit);
}

/** Whether a name asks for a share of a hundred: 满意度, 合格率, 占比. */
export const namesShare = remembered(
  (name: string): boolean => SHARE_ENDINGS.atEnd(plainText(name).replace(/\([^()]*\)$/, '')) !== null,
);

/** Whether a name asks for a share that cannot pass a hundred: 合格率, and neither 增长率 nor 完成率. */
export function namesPartOfWhole(name: string): boolean {
  return (namesShare(name) || SHARE_NAMES.isIn(name)) && !OPEN_ENDED_RATES.isIn(name);
}
