import { Decimal } from 'decimal.js';
import { unitFactor } from '../reading/unitFactor';
import type { RuleStep } from '../reading/ruleStep';
import type { Judgement } from './judgement';
import type { RuledRow } from './ruledRow';
import { halfUp } from './score';

/** Whether a step may take points off a target that is met: 每超过10%扣1分 beside more than was wanted. */
export function stepsConcern({ figures, rule }: Judgement, steps: readonly RuleStep[]): boolean {
  return steps.some(({ side }) => {
    if (side === 'late') return false;
    if (figures === null || rule === 'range') return true;
    const { target, achieved } = figures;
    if (side === 'below') return achieved.lt(target) && rule !== 'at-most';
    if (side === 'above') return achieved.gt(target);
    return rule === 'at-least' || !achieved.isZero();
  });
}

/**
 * 每低1个百分点扣0.5分: whole steps only; whether a begun step counts is said nowhere.
 *
 * @param limit what the steps are counted from, in percent, where it is not the target: the 95 of ≥95%得满分
 */
export function byRuleStep(row: RuledRow, limit: Decimal | null): Decimal | null {
  const { figures, rule, working } = row.judged;
  const [step, another] = row.rule.steps.filter(({ side }) => side !== 'late');
  if (!step || another || figures === null || working === null) return null;
  // 每发生1起: of those that were allowed nobody knows whether they count.
  if (step.side === 'each' && !(figures.target.isZero() && limit === null)) return null;
  const isBelow = figures.achieved.lt(figures.target);
  if ((step.side === 'below') !== isBelow || (rule !== 'at-least' && rule !== 'at-most' && rule !== 'equal'))
    return null;
  const gap = gapOf(figures, step, limit);
  return gap === null ? null : lessSteps(gap.div(step.size), step, row);
}

function gapOf(
  { target, achieved, unit }: NonNullable<Judgement['figures']>,
  step: RuleStep,
  limit: Decimal | null,
): Decimal | null {
  const wanted = limit ?? target;
  if (unit === '%') return step.unit === '%' || step.unit === '' ? wanted.minus(achieved).abs() : null;
  if (step.unit === '%')
    return target.isZero() ? null : (limit ?? HUNDRED).minus(achieved.div(target).times(100)).abs();
  if (limit !== null) return null;
  const gap = wanted.minus(achieved).abs();
  if (step.unit === '' || unit === '') return gap;
  // 每超1万元 of 1050000元.
  const factor = unitFactor(unit, step.unit);
  return factor && gap.div(factor);
}

const HUNDRED = new Decimal(100);

/** A row's points less so many steps, not below 0; `null` where the last step is only begun. */
export function lessSteps(
  count: Decimal,
  { less }: RuleStep,
  { weight, decimals }: RuledRow,
): Decimal | null {
  if (!count.isInteger()) return null;
  const each = less.of === 'points' ? less.value : weight.times(less.value).div(100);
  return halfUp(Decimal.max(0, weight.minus(each.times(count))), decimals);
}
