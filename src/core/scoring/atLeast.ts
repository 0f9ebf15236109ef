import type { ComparedQuantities } from './comparedQuantities';
import { judgement, type Judgement, type RuleContext } from './judgement';
import { metInFull, proportional } from './proportional';

/** At least: B ≥ A → w; else w × B ÷ A (SCORING §1, 财预〔2020〕10号). */
export function atLeast(compared: ComparedQuantities, context: RuleContext): Judgement {
  const { target, achieved, targetText, achievedText } = compared;
  if (achieved.gte(target)) {
    const short = { kind: 'ratio', over: 'achieved' } as const;
    return judgement('at-least', 'met', metInFull(`${achievedText} ≥ ${targetText}`, context, short));
  }
  return judgement('at-least', 'unmet', proportional(compared, context, 'achieved'));
}
