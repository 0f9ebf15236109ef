import { Decimal } from 'decimal.js';
import type { Figures } from '../../reading/figures';
import type { JudgedIndicator } from '../../scoring/judgement';
import { isDeductedAndExplained } from '../deductedAndExplained';
import { defineCheck, type Occurrence } from '../check';
import { targetAndAchieved } from '../targetAndAchieved';
import { messages, type LimitExceededValues } from './messages';

/** An at-most target passed, or an equal target missed, and not both deducted and explained (CHECKS: `limit-exceeded`). */
export const limitExceeded = defineCheck({
  id: 'limit-exceeded',
  severity: 'warning',
  basis: 'evaluationMeasures',
  givesWayTo: [
    { check: 'full-though-unmet', by: 'row' },
    { check: 'reason-missing', by: 'row' },
    { check: 'reason-contradicts', by: 'row' },
    { check: 'reason-unfinished', by: 'row' },
  ],
  messages,
  offers: ['candidates'],
  find: ({ judged: { indicators } }) => indicators.flatMap(exceeded),
});

function exceeded(judged: JudgedIndicator): Occurrence<LimitExceededValues>[] {
  const { indicator, judgement } = judged;
  const { verdict, rule, figures } = judgement;
  if (verdict !== 'unmet' || (rule !== 'at-most' && rule !== 'equal') || isDeductedAndExplained(judged))
    return [];
  const gap = figures === null ? null : gapOf(figures);
  return [
    { cell: indicator.achieved, subject: indicator, values: { ...targetAndAchieved(indicator), rule, gap } },
  ];
}

/** Shown with four digits after the point at most; a smaller gap as it is. */
function gapOf({ target, achieved, unit }: Figures): LimitExceededValues['gap'] {
  const exact = achieved.minus(target).abs();
  const rounded = exact.toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
  const spoken = unit === '%' ? '个百分点' : unit;
  return {
    isLess: achieved.lt(target),
    amount: `${(rounded.isZero() ? exact : rounded).toFixed()}${spoken}`,
  };
}
