import type { Decimal } from 'decimal.js';
import type { Indicator } from '../form/selfEvaluationForm';
import { roundedOnScreen, type RoundedOnScreen } from '../reading/roundedOnScreen';
import { joinSentences } from '../language/joinSentences';
import type { Judgement } from './judgement';
import { NOTES } from './notes';

/**
 * The cell by whose hidden digits a row misses a target that it meets by what is seen: 94.96% under the format `0%` looks
 * like 95%. `null` where nobody can be misled. Hidden digits count (VALUES §2); a person who does not see them is told.
 */
function missedByHiddenDigits(
  { target, achieved }: Pick<Indicator, 'target' | 'achieved'>,
  { verdict, figures }: Judgement,
): RoundedOnScreen | null {
  if (verdict !== 'unmet' || figures === null) return null;
  const [ofTarget, ofAchieved] = [roundedOnScreen(target), roundedOnScreen(achieved)];
  if (ofTarget === null && ofAchieved === null) return null;
  const isShort = figures.achieved.lt(figures.target);
  const shownTarget = ofTarget?.seen(figures.target) ?? figures.target;
  const looksMetBy = (answer: Decimal) => (isShort ? answer.gte(shownTarget) : answer.lte(shownTarget));
  if (ofTarget !== null && looksMetBy(figures.achieved)) return ofTarget;
  return ofAchieved !== null && looksMetBy(ofAchieved.seen(figures.achieved)) ? ofAchieved : null;
}

/** The judgement with a sentence in front that says which digits are hidden, where a person would be misled. */
export function withHiddenDigitsSaid(indicator: Indicator, judged: Judgement): Judgement {
  const hidden = missedByHiddenDigits(indicator, judged);
  if (hidden === null) return judged;
  const said = NOTES.hiddenDigits(hidden.shown, hidden.exact);
  const note = {
    'zh-CN': joinSentences(said['zh-CN'], judged.note?.['zh-CN'] ?? null),
    'en-US': joinSentences(said['en-US'], judged.note?.['en-US'] ?? null),
  };
  return { ...judged, note };
}
