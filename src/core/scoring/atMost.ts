import type { ComparedQuantities } from '../reading/comparedQuantities';
import { shareByDeviation, shareOfLimit } from './expression';
import { judgement, type Judgement, type RuleContext } from './judgement';
import { figureNodes, metInFull, scoredShare } from './proportional';

/** At most: B ≤ A → w; else by the profile w × A ÷ B or linear. A = 0: B ≤ 0 → w, else 0 (SCORING §1, §2). */
export function atMost(compared: ComparedQuantities, context: RuleContext): Judgement {
  const { target, achieved, targetText, achievedText } = compared;
  const nodes = figureNodes(compared);
  const isByRatio = target.isZero() || context.profile.atMost === 'ratio';
  // 1 − (B − A) ÷ A of the weight, nothing from twice the target on (预算管理一体化).
  const shareOf = isByRatio ? shareOfLimit : shareByDeviation;
  const share = shareOf(nodes.achieved, nodes.target);
  if (achieved.lte(target))
    return judgement('at-most', 'met', metInFull(`${achievedText} ≤ ${targetText}`, context, share));
  return judgement('at-most', 'unmet', { ...scoredShare(share, context), targetMet: false });
}
