import { Decimal } from 'decimal.js';
import type { Shortfall } from './arithmetic';
import type { ComparedQuantities } from './comparedQuantities';
import type { Judgement, RuleContext } from './judgement';
import { boundedScore, formatPlain, formatScore, resultText } from './score';

type Scored = Pick<Judgement, 'score' | 'working' | 'targetMet' | 'arithmetic'>;

/**
 * Full marks, the working being the comparison that earned them: `98% ≥ 98% → 10.00`.
 *
 * @param short what the rule gives where its target is missed
 */
export function metInFull(
  comparison: string,
  { weight }: RuleContext,
  short: Shortfall | null = null,
): Scored {
  return {
    score: weight,
    working: weight === null ? comparison : `${comparison} → ${formatScore(weight)}`,
    targetMet: true,
    arithmetic: weight === null ? null : { kind: 'full', short },
  };
}

/** Part of the weight by ratio: B ÷ A × w, or A ÷ B × w where less is better. A divisor of 0 gives 0. */
export function proportional(
  compared: ComparedQuantities,
  { weight, profile }: RuleContext,
  over: 'achieved' | 'target',
): Scored {
  const upward = over === 'achieved';
  const [dividend, divisor] = upward
    ? [compared.achieved, compared.target]
    : [compared.target, compared.achieved];
  const [overText, underText] = upward
    ? [compared.achievedText, compared.targetText]
    : [compared.targetText, compared.achievedText];
  if (weight === null)
    return { score: null, working: `${overText} ÷ ${underText}`, targetMet: false, arithmetic: null };
  const exact = divisor.isZero() ? new Decimal(0) : dividend.times(weight).div(divisor);
  const score = boundedScore(exact, weight, profile);
  return {
    score,
    working: `${overText} ÷ ${underText} × ${formatPlain(weight)} = ${resultText(exact, score)}`,
    targetMet: false,
    arithmetic: { kind: 'ratio', over },
  };
}
