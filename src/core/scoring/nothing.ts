import type { Indicator } from '../form/selfEvaluationForm';
import type { Measure } from '../measure/measure';
import { plainText } from '../measure/plainText';
import { saysNothing, wantsNone } from '../reading/nothing';
import type { Judgement, RuleContext } from './judgement';
import { NOTES } from './notes';
import { suggested } from './qualitative';

/** A filler in every other row; beside a target of none it is an answer. */
const BARE = '无';

/**
 * Words for nothing (SCORING §1, VALUES §10): 无, 未发生 beside 0, =0起 or 不发生, 无上访 beside 小于5次. They count as 0 and full
 * marks are suggested, for a person to confirm. `null` where the target asks for something else, or the answer does.
 */
export function judgeNothing(
  indicator: Indicator,
  target: Measure | undefined,
  context: RuleContext,
): Judgement | null {
  const name = plainText(indicator.name);
  const answer = plainText(indicator.achieved.text);
  if (!saysNothing(answer, name)) return null;
  const wanted = plainText(indicator.target.text);
  // The target's own words are an answer in words, and said to be.
  if (answer === wanted && answer !== BARE) return null;
  if (answer === BARE && !wantsNothing(target, wanted, name, context)) return null;
  if (!wantsNothing(target, wanted, name, context) && !allowsSome(target)) return null;
  return suggested(context, `「${answer}」 = 0`, NOTES.nothingIsZero(indicator.achieved.text.trim()));
}

function wantsNothing(
  target: Measure | undefined,
  wanted: string,
  name: string,
  { isReverse }: RuleContext,
): boolean {
  if (target?.kind === 'quantity') return target.quantity.value.isZero() && target.comparison !== 'atLeast';
  // 无 in both cells is twice nothing said, unless the name speaks of what nobody wants.
  if (wanted === BARE) return isReverse;
  return target?.kind === 'phrase' && wantsNone(wanted, name);
}

function allowsSome(target: Measure | undefined): boolean {
  return target?.kind === 'quantity' && target.comparison === 'atMost';
}
