import { Decimal } from 'decimal.js';
import type { Measure } from '../measure/measure';
import type { Localized } from '../language/locale';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { boundedScore, formatPlain, formatScore } from './score';

type Tier = 'top' | 'middle' | 'low';

/** An answer that says plainly that the goal was reached (VALUES §5). */
const DONE =
  /^(?:已?(?:全部|全面|完全|按时|按期|如期|圆满|均已?|基?本?已)?(?:达成|完成|实现|达标|达到)(?:年初|年度|预期|既定|设定)*(?:指标|目标|效果|要求)?|优秀?|是|合格|符合(?:要求|规定)?)$/;
const NEGATIVE = /未|没有|不|否|差|无法|尚/;
const PARTIAL = /基本|部分|较|一般|良|中/;

/**
 * Qualitative: a suggestion and the band it may lie in. 达成 [0.8w, w], 部分达成 [0.6w, 0.8w), 未达成 [0, 0.6w).
 * A percentage p is its own basis (w × p, band by p); the same words as the target, or a clear 达成, suggest w.
 * Anything weaker gets its tier but no number: a person scores it (SCORING §1, §2).
 */
export function qualitative(targetText: string, achieved: Measure, context: RuleContext): Judgement {
  if (achieved.kind === 'quantity') return byQuantity(targetText, achieved, context);
  if (achieved.kind !== 'phrase')
    return needsReview('qualitative', NOTES.notComparable(targetText, formatAnswer(achieved)));
  const answer = achieved.text;
  if (answer === targetText)
    return suggested(context, `${answer} = ${targetText}`, NOTES.qualitativeSameWords);
  if (achieved.mixed) return needsReview('qualitative', NOTES.notUnderstood(answer));
  if (NEGATIVE.test(answer) && !DONE.test(answer)) return tierOnly('low', answer, context);
  if (PARTIAL.test(answer)) return tierOnly('middle', answer, context);
  if (DONE.test(answer)) return suggested(context, `「${answer}」`, NOTES.qualitativeDone(answer));
  return needsReview('qualitative', NOTES.qualitativeNoBasis(answer));
}

function byQuantity(
  targetText: string,
  { quantity }: Extract<Measure, { kind: 'quantity' }>,
  context: RuleContext,
): Judgement {
  const written = `${quantity.value.toFixed()}${quantity.scaleName}${quantity.unit}`;
  if (quantity.unit !== '%' || quantity.value.isNegative()) {
    return needsReview('qualitative', NOTES.notComparable(targetText, written));
  }
  const tier = tierOf(quantity.value, context);
  const note = NOTES.qualitativePercent(written);
  const rest = { note, targetMet: tier === 'low' ? false : null };
  const { weight, profile } = context;
  if (weight === null) return judgement('qualitative', 'qualitative', rest);
  const score = boundedScore(quantity.value.times(weight).div(100), weight, profile);
  return judgement('qualitative', 'qualitative', {
    ...rest,
    score,
    band: bandOf(tier, weight, context),
    working: `${formatPlain(weight)} × ${written} = ${formatScore(score)}`,
  });
}

function suggested(context: RuleContext, basis: string, note: Localized): Judgement {
  const { weight } = context;
  if (weight === null)
    return judgement('qualitative', 'qualitative', { note, working: basis, targetMet: true });
  return judgement('qualitative', 'qualitative', {
    score: weight,
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
    targetMet: false,
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

function formatAnswer(measure: Measure): string {
  if (measure.kind === 'date') return `${measure.date.month}月${measure.date.day}日`;
  if (measure.kind === 'range')
    return `${measure.low.value.toFixed()}–${measure.high.value.toFixed()}${measure.high.unit}`;
  return measure.kind === 'phrase' ? measure.text : '';
}
