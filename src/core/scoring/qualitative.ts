import { Decimal } from 'decimal.js';
import type { Measure } from '../measure/measure';
import { parseComparison } from '../measure/parseComparison';
import type { Localized } from '../language/locale';
import { answerTier, type Tier } from './answerTier';
import { judgement, needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { number, ONE } from './expression';
import { formatScore, fullMarks } from './score';
import { scoreOf, scoreWorking, type ScoreExpression } from './scoreExpression';

/** Lists printed for choosing one; the list itself as an answer means that nobody chose. */
const OPTION_LISTS: readonly (readonly string[])[] = [
  ['优', '良', '中', '低', '差'],
  ['优', '良', '中', '差'],
  ['好', '中', '差'],
  ['高', '中', '低'],
  ['好', '坏'],
  ['是', '否'],
];
/** Tokens of lists that are printed in other combinations: 优良差, 高低, 满意基本满意不满意. 良好 is 良 and 好. */
const LIST_TOKENS =
  /^(?:不合格|基本合格|合格|不满意|基本满意|很满意|满意|较好|较差|一般|优秀|优|良|中|低|差|好|坏|高|是|否|有|无|强|弱)+$/;
const BAD_END = /(?:差|坏|低|否|无|弱|不合格|不满意)$/;
const BAD_START = /^(?:差|坏|低|否|无|弱|不合格|不满意)./;
/** Words of a figure: `^80%` repeated is no answer in words. */
const HAS_SIGN = /[≥≤<>=^]/;
/** 3/5, 2021.1.1-12.31: no words at all. */
const HAS_WORDS = /\p{Script=Han}/u;
/** 无事故, 有效降低: what a percentage beside it counts is not said. */
const WANTS_LESS = /[无零没未]|不(?!断)|杜绝|避免|防止|降低|下降|减少|减轻|压减|控制|遏制|缓解/;
/** 定性 in a column of its own, or = before words: says what kind of target it is, not what is wanted. */
const NATURE = /^(?:定性(?:指标)?|文字描述|=)+/;
/** An answer cut short counts as the same words from this share of the target's length on: 全天候 of 全天候可用. */
const SHORTENED_FROM = 0.6;
const SHORTENED_MIN = 3;

/**
 * Qualitative: a suggestion and the band it may lie in. 达成 [0.8w, w], 部分达成 [0.6w, 0.8w), 未达成 [0, 0.6w).
 * A percentage p is its own basis (w × p, band by p); the same words as the target, or a clear 达成, suggest w.
 * Anything weaker gets its tier but no number: a person scores it (SCORING §1, §2).
 */
export function qualitative(target: string, achieved: Measure, context: RuleContext): Judgement {
  const targetText = wantedText(target);
  if (achieved.kind === 'quantity') return byQuantity(targetText, achieved, context);
  if (achieved.kind !== 'phrase') {
    return needsReview('qualitative', NOTES.notComparable(targetText, formatAnswer(achieved)), {
      reviewCause: 'not-comparable',
    });
  }
  // An answer that repeats the operator's column: =有效.
  const answer = wantedText(achieved.text);
  if (targetText === '') return needsReview('qualitative', NOTES.targetBlank);
  const options = optionsOf(targetText);
  if (options) return byOption(options, answer, context);
  if (isUnknownList(targetText)) return needsReview('qualitative', NOTES.optionsUnclear(targetText, answer));
  if (HAS_SIGN.test(answer) || (achieved.mixed && !HAS_WORDS.test(answer)))
    return needsReview('qualitative', NOTES.notUnderstood(answer));
  if (isShortened(answer, targetText))
    return suggested(context, `「${answer}」`, NOTES.qualitativeShortened(answer));
  if (answer === targetText) {
    return suggested(context, `${answer} = ${targetText}`, NOTES.qualitativeSameWords);
  }
  if (achieved.mixed) return needsReview('qualitative', NOTES.notUnderstood(answer));
  const tier = answerTier(targetText, answer);
  if (tier === null) return needsReview('qualitative', NOTES.qualitativeNoBasis(answer));
  if (tier !== 'top') return tierOnly(tier, answer, context);
  return suggested(context, `「${answer}」`, NOTES.qualitativeDone(answer));
}

/** The words themselves, without what only says what kind of target it is. */
export function wantedText(target: string): string {
  return target.replace(NATURE, '');
}

/** 优良中低差 → its options, with or without separators; `null` for any other target. */
export function optionsOf(targetText: string): readonly string[] | null {
  const bare = targetText.replace(/[/、,，|]/g, '');
  return OPTION_LISTS.find((options) => options.join('') === bare) ?? null;
}

/** A list whose order nobody can be sure of (有无, 差中良优): which of it is wanted is for a person to say. */
export function isUnknownList(targetText: string): boolean {
  const bare = targetText.replace(/[/、,|;]|或/g, '');
  return (
    [...bare].length > 1 &&
    LIST_TOKENS.test(bare) &&
    (BAD_END.test(bare) || BAD_START.test(bare)) &&
    !/^不/.test(bare)
  );
}

function isShortened(answer: string, targetText: string): boolean {
  const long = [...answer].length >= SHORTENED_MIN && answer.length >= targetText.length * SHORTENED_FROM;
  return long && answer !== targetText && targetText.startsWith(answer) && !/[不未无没]/.test(targetText);
}

function byOption(options: readonly string[], answer: string, context: RuleContext): Judgement {
  // 投诉、风险「高中低」: the first of the list is the worst.
  if (context.isReverse) return needsReview('qualitative', NOTES.optionsUnclear(options.join(''), answer));
  const chosen = options.indexOf(answer);
  if (chosen < 0) return needsReview('qualitative', NOTES.optionNotChosen(options.join('')));
  if (chosen === 0) return suggested(context, `「${answer}」`, NOTES.qualitativeDone(answer));
  return tierOnly(chosen === options.length - 1 ? 'low' : 'middle', answer, context);
}

function byQuantity(
  targetText: string,
  { quantity, comparison }: Extract<Measure, { kind: 'quantity' }>,
  context: RuleContext,
): Judgement {
  const written = `${quantity.value.toFixed()}${quantity.scaleName}${quantity.unit}`;
  if (quantity.unit !== '%' || quantity.value.isNegative() || comparison === 'atMost') {
    return needsReview('qualitative', NOTES.notComparable(targetText, written), {
      reviewCause: 'not-comparable',
    });
  }
  const tier = tierOf(quantity.value, context);
  // 有效降低 30% may be by how much it fell, 无事故 0% how many there were: only a high share is a completion.
  if (isLimit(targetText) || (tier !== 'top' && WANTS_LESS.test(targetText)))
    return needsReview('qualitative', NOTES.percentUnclear(targetText, written));
  const note = NOTES.qualitativePercent(written);
  const rest = { note, targetMet: tier === 'low' ? false : null };
  const { weight, profile } = context;
  if (weight === null) return judgement('qualitative', 'qualitative', rest);
  const suggestion: ScoreExpression = {
    weight: number(weight, 'weight'),
    share: { kind: 'atMost', of: number(quantity.value.div(100), null, written), bound: ONE },
    comparison: null,
    decimals: profile.decimals,
    rounding: 'belowFull',
    weightFirst: true,
  };
  return judgement('qualitative', 'qualitative', {
    ...rest,
    score: scoreOf(suggestion),
    band: bandOf(tier, weight, context),
    working: scoreWorking(suggestion),
  });
}

/** 不超过预算, 控制在计划以内, ≥% left empty: held against a figure that is not given, 90% may be all of it. */
function isLimit(targetText: string): boolean {
  return parseComparison(targetText).comparison !== null;
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

function formatAnswer(measure: Measure): string {
  if (measure.kind === 'date') return `${measure.date.month}月${measure.date.day}日`;
  if (measure.kind === 'range')
    return `${measure.low.value.toFixed()}–${measure.high.value.toFixed()}${measure.high.unit}`;
  return measure.kind === 'phrase' ? measure.text : '';
}
