import { Decimal } from 'decimal.js';
import type { Quantity } from '../measure/measure';
import { amount, divided, multiplied } from '../measure/quantity';
import { relateUnits } from '../measure/units';
import { PRICE_NAMES, UNIT_COST_ENDINGS } from '../vocabulary/costWords';
import { TIME_UNITS } from '../vocabulary/natureWords';
import { UNIT_SIZES } from '../vocabulary/unitWords';
import type { Figures } from './figures';

/** Target A and achieved B brought to one unit, with the way to write them in a working. */
export interface ComparedQuantities {
  /** A, in its own unit with its multiplier worked in. */
  readonly target: Decimal;
  /** B in the same unit; below zero it counts as zero (SCORING §1), but beside a target below zero. */
  readonly achieved: Decimal;
  /** For workings: without the unit, but with the percent sign. */
  readonly targetText: string;
  readonly achievedText: string;
  /** Both exactly, in the target's unit, or in the achieved value's where they would not end in the target's. */
  readonly figures: Figures;
  /** Things are counted one by one: neither money nor a share, nor thousands of them. */
  readonly isCounted: boolean;
}

const MONEY_OR_SHARE = ['元', '%', '‰'];
const IN_THOUSANDS = ['千', '百', '万', '亿'];

function countsThings(unit: string): boolean {
  return (
    !MONEY_OR_SHARE.some((sign) => unit.includes(sign)) &&
    !IN_THOUSANDS.some((scale) => unit.startsWith(scale))
  );
}

/** 0次 for 0起: of nothing it does not matter how it is counted. */
function isSameNothing(target: Quantity, achieved: Quantity): boolean {
  return [target, achieved].every(({ value, unit }) => value.isZero() && !unit.includes('%'));
}

/** Prices of one thing are seldom further apart; 600元 beside 100元/月 are six months, and 60元 hardly any. */
const NEAR = { ofThing: 10, ofTime: 2 } as const;

/** 0.48元 for 0.5元/度: the price without what it is paid for. 480000元 is the whole bill. */
function isPriceCutShort(target: Quantity, achieved: Quantity, name: string): boolean {
  if (target.unit === '元') return isPriceOfName(target, achieved, name);
  if (isPersonLeftOut(target.unit, achieved.unit) && !name.includes(ALL))
    return areNear(target, achieved, NEAR.ofTime);
  if (achieved.unit !== '元' || !target.unit.startsWith('元/')) return false;
  const isMore = amount(achieved).gt(amount(target));
  const near = isMore && TIME_UNITS.atEnd(target.unit) ? NEAR.ofTime : NEAR.ofThing;
  return areNear(target, achieved, near);
}

/** 1980元/平方米 for 2000元 under 每平方米造价; under 总投资 it is the price of a part. */
function isPriceOfName(target: Quantity, achieved: Quantity, name: string): boolean {
  const [money, thing = ''] = achieved.unit.split(/[/·*]/);
  if (money !== '元' || thing === '') return false;
  if (TIME_UNITS.atEnd(achieved.unit) && !amount(target).eq(amount(achieved))) return false;
  const isNamed = PRICE_NAMES.isIn(name) || name.includes(`每${thing}`) || name.includes(`${thing}均`);
  if (isNamed) return areNear(target, achieved, NEAR.ofThing);
  if (name.includes(ALL)) return false;
  return UNIT_COST_ENDINGS.atEnd(name)
    ? areNear(target, achieved, NEAR.ofTime)
    : amount(target).eq(amount(achieved));
}

const ALL = '总';

/** 583元/月 for 530元/人*月. */
function isPersonLeftOut(target: string, achieved: string): boolean {
  return target !== achieved && /^元\/./.test(achieved) && target.replace(/\/[人户]/, '') === achieved;
}

function areNear(target: Quantity, achieved: Quantity, near: number): boolean {
  const [price, paid] = [amount(target), amount(achieved)];
  return paid.times(near).gte(price) && price.times(near).gte(paid);
}

/** `null` where the units clash: 10套 against 100%. The name says what a price may be paid for. */
export function compareQuantities(
  target: Quantity,
  achieved: Quantity,
  name = '',
): ComparedQuantities | null {
  const relation = relateUnits(target, achieved);
  const isOne = () => isSameNothing(target, achieved) || isPriceCutShort(target, achieved, name);
  if (relation.kind === 'clash' && !isOne()) return null;
  // Multiplied before it is divided: 90 minutes are exactly 1.5 hours.
  const { multiply, divide } =
    relation.kind === 'convertible' || relation.kind === 'perTime' ? relation : { multiply: 1, divide: 1 };
  const a = amount(target);
  const said = divided(multiplied(amount(achieved), multiply), divide);
  // −45% beside ≤−30% is what it is.
  const b = a.isNegative() ? said : notNegative(said);
  // Written in the target's own scale: 29.99 ÷ 50, not 299900 ÷ 500000.
  const sign = target.unit === '%' || (target.unit === '' && achieved.unit === '%') ? '%' : '';
  const [wanted, reached] = [divided(a, target.scale), divided(b, target.scale)];
  const figures: Figures =
    reached.decimalPlaces() > READABLE_DECIMALS
      ? {
          target: divided(divided(multiplied(a, divide), multiply), achieved.scale),
          achieved: notNegative(achieved.value),
          unit: `${achieved.scaleName}${achieved.unit}`,
        }
      : {
          target: wanted,
          achieved: reached,
          unit: sign || `${target.scaleName}${target.unit || achieved.unit}`,
        };
  return {
    target: a,
    achieved: b,
    targetText: `${readable(wanted).toFixed()}${sign}`,
    achievedText: `${readable(reached).toFixed()}${sign}`,
    figures,
    isCounted: countsThings(figures.unit),
  };
}

/** Whether a target is one thing (1起, 1人), below which there is none. Not 1小时, nor 1%. */
export function isOneThing({ target, figures: { unit }, isCounted }: ComparedQuantities): boolean {
  return target.eq(1) && isCounted && unit !== '' && UNIT_SIZES.exactly(unit) === null;
}

function notNegative(value: Decimal): Decimal {
  return value.isNegative() ? NOTHING : value;
}

const NOTHING = new Decimal(0);

/** Both figures with their unit, as a sentence shows them: 8万元, 6.2万元. */
export function withUnits({ target, achieved, unit }: Figures): readonly [target: string, achieved: string] {
  return [`${readable(target).toFixed()}${unit}`, `${readable(achieved).toFixed()}${unit}`];
}

/** More digits after the point than this come from a division that does not end. */
const READABLE_DECIMALS = 10;

/** 11 months are 0.91666… years: nobody reads twenty digits. What people write themselves is kept as it is. */
function readable(value: Decimal): Decimal {
  return value.decimalPlaces() > READABLE_DECIMALS ? value.toSignificantDigits(6) : value;
}
