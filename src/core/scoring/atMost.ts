import { Decimal } from 'decimal.js';
import type { ComparedQuantities } from './comparedQuantities';
import { judgement, type Judgement, type RuleContext } from './judgement';
import { metInFull, proportional } from './proportional';
import { boundedScore, formatPlain, resultText } from './score';

/** At most: B ≤ A → w; else by the profile w × A ÷ B or linear. A = 0: B ≤ 0 → w, else 0 (SCORING §1, §2). */
export function atMost(compared: ComparedQuantities, context: RuleContext): Judgement {
  const { target, achieved, targetText, achievedText } = compared;
  const isByRatio = target.isZero() || context.profile.atMost === 'ratio';
  if (achieved.lte(target)) {
    return judgement(
      'at-most',
      'met',
      metInFull(`${achievedText} ≤ ${targetText}`, context, isByRatio ? BY_RATIO : { kind: 'linear' }),
    );
  }
  if (isByRatio) {
    return judgement('at-most', 'unmet', proportional(compared, context, 'target'));
  }
  return judgement('at-most', 'unmet', linear(compared, context));
}

const BY_RATIO = { kind: 'ratio', over: 'target' } as const;

/** 1 − (B − A) ÷ A of the weight, nothing from twice the target on (预算管理一体化). */
function linear(compared: ComparedQuantities, { weight, profile }: RuleContext): Partial<Judgement> {
  if (weight === null) return { targetMet: false };
  const { target, achieved, targetText, achievedText } = compared;
  const share = new Decimal(1).minus(achieved.minus(target).div(target));
  const score = boundedScore(share.times(weight), weight, profile);
  const working = `(1 − (${achievedText} − ${targetText}) ÷ ${targetText}) × ${formatPlain(weight)}`;
  return {
    score,
    working: `${working} = ${resultText(share.times(weight), score)}`,
    targetMet: false,
    arithmetic: { kind: 'linear' },
  };
}
