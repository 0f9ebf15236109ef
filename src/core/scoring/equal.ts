import { withUnits, type ComparedQuantities } from '../reading/comparedQuantities';
import { ONE, shareReached } from './expression';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { figureNodes, metInFull, proportional } from './proportional';

/**
 * Equal: B = A → w; B < A → w × B ÷ A; B > A → w for a non-cost indicator, w × A ÷ B for a cost indicator.
 * A = 0: B = 0 → w, else 0. A cost below its equal target is scored by ratio and the other reading, a saving
 * with full marks, is offered (SCORING §1).
 */
export function equal(compared: ComparedQuantities, context: RuleContext): Judgement {
  const { target, achieved, targetText, achievedText } = compared;
  // A cost may miss its target on either side: no one ratio says what it then earns.
  const nodes = figureNodes(compared);
  const share = context.isCost || target.isZero() ? ONE : shareReached(nodes.achieved, nodes.target);
  if (achieved.eq(target)) {
    return judgement('equal', 'met', metInFull(`${achievedText} = ${targetText}`, context, share));
  }
  // 投诉率 =2%: more is not better and fewer is no shortfall, whatever the sign says.
  if (context.isReverse && !context.isCost && !target.isZero())
    return needsReview('none', NOTES.reverseWithoutOperator(...withUnits(compared.figures)));
  if (achieved.lt(target)) {
    const below = judgement('equal', 'unmet', proportional(compared, context, 'achieved'));
    return context.isCost
      ? { ...below, note: NOTES.equalCostByRatio, candidates: saving(below, context) }
      : below;
  }
  if (context.isCost && !target.isZero() && context.profile.equalCostOverspend === 'full') {
    const met = metInFull(`${achievedText} > ${targetText}`, context);
    return judgement('equal', 'met', { ...met, isLenient: true, note: NOTES.lenientOverspend });
  }
  if (context.isCost || target.isZero()) {
    return judgement('equal', 'unmet', proportional(compared, context, 'target'));
  }
  return judgement('equal', 'met', metInFull(`${achievedText} > ${targetText}`, context, share));
}

/** A cost indicator without operator: only B = A has one answer; else both readings are named (SCORING §1). */
export function costWithoutOperator(compared: ComparedQuantities, context: RuleContext): Judgement {
  const { target, achieved, targetText, achievedText } = compared;
  if (achieved.eq(target)) {
    return judgement('cost', 'met', metInFull(`${achievedText} = ${targetText}`, context));
  }
  const isSaving = achieved.lt(target);
  const ratio = proportional(compared, context, isSaving ? 'achieved' : 'target');
  const note = isSaving ? NOTES.costWithoutOperator : NOTES.costOverspent;
  return needsReview('cost', note(...withUnits(compared.figures)), {
    targetMet: isSaving ? null : false,
    candidates: isSaving ? saving(ratio, context) : byRatio(ratio),
  });
}

function saving(ratio: Pick<Judgement, 'score'>, { weight }: RuleContext): Judgement['candidates'] {
  return weight === null ? [] : [...byRatio(ratio), { score: weight, reading: NOTES.savingEarnsFull }];
}

function byRatio({ score }: Pick<Judgement, 'score'>): Judgement['candidates'] {
  return score === null ? [] : [{ score, reading: NOTES.byRatio }];
}
