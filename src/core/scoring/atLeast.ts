import type { ComparedQuantities } from '../reading/comparedQuantities';
import { ONE, shareReached } from './expression';
import { judgement, type Judgement, type RuleContext } from './judgement';
import { figureNodes, metInFull, proportional } from './proportional';

/** At least: B ≥ A → w; else w × B ÷ A (SCORING §1, 财预〔2020〕10号). */
export function atLeast(compared: ComparedQuantities, context: RuleContext): Judgement {
  const { target, achieved, targetText, achievedText } = compared;
  if (achieved.gte(target)) {
    const nodes = figureNodes(compared);
    const share = target.isZero() ? ONE : shareReached(nodes.achieved, nodes.target);
    return judgement('at-least', 'met', metInFull(`${achievedText} ≥ ${targetText}`, context, share));
  }
  return judgement('at-least', 'unmet', proportional(compared, context, 'achieved'));
}
