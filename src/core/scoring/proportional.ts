import type { ComparedQuantities } from '../reading/comparedQuantities';
import { number, ONE, shareOfLimit, shareReached, type Expression } from './expression';
import type { Judgement, RuleContext } from './judgement';
import { scoreOf, scoreWorking, type ScoreExpression } from './scoreExpression';
import { workingOf } from './workingOf';

type Scored = Pick<Judgement, 'score' | 'working' | 'targetMet' | 'arithmetic'>;

/**
 * Full marks, the working being the comparison that earned them: `98% ≥ 98% → 10.00`.
 *
 * @param share what the rule gives by its figures, all of it here: a formula that follows the cells shows it
 */
export function metInFull(comparison: string, context: RuleContext, share: Expression = ONE): Scored {
  return scored(scoredShare(share, context, comparison), true);
}

/** Part of the weight by ratio: B ÷ A × w, or A ÷ B × w where less is better. A divisor of 0 gives 0. */
export function proportional(
  compared: ComparedQuantities,
  context: RuleContext,
  over: 'achieved' | 'target',
): Scored {
  const { achieved, target } = figureNodes(compared);
  const share = over === 'achieved' ? shareReached(achieved, target) : shareOfLimit(achieved, target);
  return scored(scoredShare(share, context), false);
}

function scored({ score, working, arithmetic }: Omit<Scored, 'targetMet'>, targetMet: boolean): Scored {
  return { score, working, arithmetic, targetMet };
}

/** Score and working of a share of the weight; without a weight only the working of the share. */
export function scoredShare(
  share: Expression,
  { weight, profile }: RuleContext,
  comparison: string | null = null,
): Omit<Scored, 'targetMet'> {
  if (weight === null) return { score: null, working: comparison ?? workingOf(share), arithmetic: null };
  const arithmetic: ScoreExpression = {
    weight: number(weight, 'weight'),
    share,
    comparison,
    decimals: profile.decimals,
    rounding: 'belowFull',
    weightFirst: false,
    deductions: [],
  };
  return { score: scoreOf(arithmetic), working: scoreWorking(arithmetic), arithmetic };
}

/** Target and achieved value as parts of an expression. */
export function figureNodes({ figures, targetText, achievedText }: ComparedQuantities): {
  readonly target: Expression;
  readonly achieved: Expression;
} {
  return {
    target: number(figures.target, 'target', targetText),
    achieved: number(figures.achieved, 'achieved', achievedText),
  };
}
