import { Decimal } from 'decimal.js';
import type { Quantity, QuantityMeasure } from '../measure/measure';
import { canonicalUnit } from '../measure/units';
import { A_DAY_OR_YEAR, PERIOD_NAMES, TIMES_A_YEAR } from '../vocabulary/unitWords';
import { compareQuantities, type ComparedQuantities } from './comparedQuantities';

/** Nobody asks for twelve in each month and is content with one; four in a quarter may be asked for. */
const OFTEN = 12;

/**
 * An answer beside a target where the row's name says for which time the one of them is that does not say it itself:
 * 48小时/周 beside ≥49小时 under 每周开放时间 are 48 of 49 hours, not 52 times as many. Two readings where what they come to
 * in the year is nearer to the target (1次/季度 of ≥4次); `null` where name and answer tell of different times.
 */
export function besidePeriodOfName(
  { comparison, quantity: target }: QuantityMeasure,
  done: Quantity,
  name: string,
): readonly Quantity[] | null {
  const [wanted, reached] = [periodOf(target.unit), periodOf(done.unit)];
  const named = periodsIn(name);
  const [period] = named;
  if ((wanted === null) === (reached === null) || !target.unit || !done.unit || period === undefined)
    return [done];
  const isNamed = named.length === 1 && period === (wanted ?? reached);
  if (reached !== null) return isNamed ? withoutPeriod(target, done, period) : null;
  // 43小时 of 42小时/周 are enough; 3次 beside 每月4次 may be all there were, and 48次 all of the year.
  const each = { ...done, unit: done.unit + target.unit.slice(target.unit.lastIndexOf('/')) };
  const compared = compareQuantities(target, each);
  const isEnough =
    compared &&
    (comparison === 'atMost'
      ? compared.achieved.lte(compared.target)
      : compared.achieved.gte(compared.target));
  return isNamed && isEnough && !isNearer(compareQuantities(target, done), compared) ? [each] : [done];
}

function withoutPeriod(target: Quantity, done: Quantity, period: number): readonly Quantity[] {
  const asItStands = { ...done, unit: done.unit.slice(0, done.unit.lastIndexOf('/')) };
  const [each, inYear] = [compareQuantities(target, asItStands), compareQuantities(target, done)];
  if (!each || !isNearer(inYear, each)) return [asItStands];
  return inYear?.achieved.eq(inYear.target) && period >= OFTEN ? [done] : [asItStands, done];
}

function isNearer(inYear: ComparedQuantities | null, each: ComparedQuantities): boolean {
  return inYear !== null && distance(inYear).lt(distance(each));
}

/** How many times one side is of the other; of nothing there is no telling. */
function distance({ target, achieved }: ComparedQuantities): Decimal {
  if (target.isZero() || achieved.isZero()) return new Decimal(1);
  return Decimal.max(target.div(achieved), achieved.div(target));
}

/** How often in a year, for each of which times a unit counts; `null` where it does not say: 次/月 is 12. */
function periodOf(unit: string): number | null {
  const at = unit.lastIndexOf('/');
  const time = unit.slice(at + 1);
  return at < 0 ? null : (TIMES_A_YEAR.exactly(time) ?? A_DAY_OR_YEAR.exactly(time));
}

/** The times that a name speaks of, in words or in its brackets: 每周, (次/月). A year is no other time than the form's. */
function periodsIn(name: string): readonly number[] {
  const inBrackets = name.endsWith(')') ? periodOf(canonicalUnit(name.slice(0, -1))) : null;
  const found = new Set(PERIOD_NAMES.allIn(name).map(({ means }) => means));
  if (inBrackets !== null) found.add(inBrackets);
  return found.has(1) ? [] : [...found];
}
