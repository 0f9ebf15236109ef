import { Decimal } from 'decimal.js';
import type { Localized } from '../language/locale';
import type { Tier } from '../reading/answerTier';
import type { PercentReading, WordsReading } from '../reading/pairReading';
import { leftOpen } from './doubtNote';
import { number, ONE } from './expression';
import { judgement, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { formatScore, fullMarks } from './score';
import { scoreOf, scoreWorking, type ScoreExpression } from './scoreExpression';

/**
 * Qualitative: a suggestion and the band it may lie in. 达成 [0.8w, w], 部分达成 [0.6w, 0.8w), 未达成 [0, 0.6w).
 * The same words as the target, or a clear 达成, suggest w. Anything weaker gets its tier but no number: a person scores
 * it (SCORING §1, §2).
 */
export function judgeWords({ tier, basis, answer, target }: WordsReading, context: RuleContext): Judgement {
  if (tier !== 'top') return tierOnly(tier, answer, context);
  switch (basis) {
    case 'sameWords':
      return suggested(context, `${answer} = ${target}`, NOTES.qualitativeSameWords);
    case 'shortened':
      return suggested(context, `「${answer}」`, NOTES.qualitativeShortened(answer));
    case 'said':
      return suggested(context, `「${answer}」`, NOTES.qualitativeDone(answer));
  }
}

/** A percentage p beside words is its own basis: w × p, band by p (SCORING §2). */
export function judgePercent({ percent, written, doubts }: PercentReading, context: RuleContext): Judgement {
  const tier = tierOf(percent, context);
  const doubt = doubts.find(
    ({ matters }) => matters === 'always' || (matters === 'ifUnmet' && tier !== 'top'),
  );
  if (doubt) return leftOpen('qualitative', doubt);
  const note = NOTES.qualitativePercent(written);
  const rest = { note, targetMet: tier === 'low' ? false : null };
  const { weight, profile } = context;
  if (weight === null) return judgement('qualitative', 'qualitative', rest);
  const suggestion: ScoreExpression = {
    weight: number(weight, 'weight'),
    share: { kind: 'atMost', of: number(percent.div(100), null, written), bound: ONE },
    comparison: null,
    decimals: profile.decimals,
    rounding: 'belowFull',
    weightFirst: true,
    deductions: [],
  };
  return judgement('qualitative', 'qualitative', {
    ...rest,
    score: scoreOf(suggestion),
    band: bandOf(tier, weight, context),
    working: scoreWorking(suggestion),
  });
}

/** Full marks as a suggestion with its basis, to be confirmed by a person. */
export function suggested(context: RuleContext, basis: string, note: Localized): Judgement {
  const { weight } = context;
  if (weight === null)
    return judgement('qualitative', 'qualitative', { note, working: basis, targetMet: true });
  return judgement('qualitative', 'qualitative', {
    score: fullMarks(weight),
    band: bandOf('top', weight, context),
    working: `${basis} → ${formatScore(weight)}`,
    note,
    targetMet: true,
  });
}

function tierOnly(tier: Tier, answer: string, context: RuleContext): Judgement {
  return judgement('qualitative', 'qualitative', {
    band: context.weight === null ? null : bandOf(tier, context.weight, context),
    note: NOTES.qualitativeTier(answer),
    // 未完成 misses the target; 基本完成 leaves it open until a person has scored it.
    targetMet: tier === 'low' ? false : null,
  });
}

function tierOf(percent: Decimal, { profile }: RuleContext): Tier {
  if (percent.gte(profile.qualitativeTiers.top)) return 'top';
  return percent.gte(profile.qualitativeTiers.middle) ? 'middle' : 'low';
}

function bandOf(tier: Tier, weight: Decimal, { profile }: RuleContext): [Decimal, Decimal] {
  const at = (percent: number) => weight.times(percent).div(100);
  const { top, middle } = profile.qualitativeTiers;
  if (tier === 'top') return [at(top), weight];
  return tier === 'middle' ? [at(middle), at(top)] : [new Decimal(0), at(middle)];
}
