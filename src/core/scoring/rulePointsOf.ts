import { Decimal } from 'decimal.js';
import type { PrintedRule } from '../reading/printedRule';
import type { RulePoints } from '../reading/rulePoints';
import { fullMarks } from './score';

/** What a printed rule gives of a row's points; `null` for more than there are: that is somebody's slip. */
export function rulePointsOf(earns: RulePoints, full: Decimal, weight: Decimal): Decimal | null {
  if (earns === 'full') return full;
  if (earns === 'none') return ZERO;
  const points = earns.of === 'points' ? earns.value : weight.times(earns.value).div(100);
  return points.gt(weight) ? null : points;
}

const ZERO = new Decimal(0);

/** What a miss earns; never all the points: 超过目标值得满分 is said of a target that is met by more. */
export function pointsOfMissed(missed: PrintedRule['missed'], weight: Decimal): Decimal | null {
  if (missed === null || missed === 'proportional' || missed === 'byPerson') return null;
  const points = rulePointsOf(missed, fullMarks(weight), weight);
  return points?.lt(fullMarks(weight)) ? points : null;
}
