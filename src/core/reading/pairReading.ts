import type { Decimal } from 'decimal.js';
import type { Comparison, DateMeasure } from '../measure/measure';
import type { Tier } from './answerTier';
import type { ComparedQuantities } from './comparedQuantities';
import type { Doubt } from './doubt';

/** What a target asks for. */
export type Asked = 'figure' | 'range' | 'day' | 'words';

/** One way to hold two numbers against each other. */
export interface FigurePair {
  /** Both in one unit; `null` where the units clash. */
  readonly compared: ComparedQuantities | null;
  /** 水质 3级, 100元/人天: of ranks and prices the lower number may be the better one. */
  readonly isRankOrPrice: boolean;
  /** 3级, 2等: which of two is the better one only the field itself says. */
  readonly isRank: boolean;
  /** 变动率, which may be below zero; a -5 of anything else may be a stroke and a 5. */
  readonly isOfChange: boolean;
  /** 水质 Ⅲ类: a rank of which the lower number is the better one. */
  readonly isLowerBetter: boolean;
}

/** A number beside a number. */
export interface FigureReading {
  readonly kind: 'figures';
  /** From the target's cell or, where that is silent, the indicator's name. */
  readonly comparison: Comparison | null;
  /** >, 大于, 低于: an answer that equals the target does not meet it. */
  readonly isStrict: boolean;
  /** The target is the budget itself (批复预算以内): a cost, whatever the indicator is. */
  readonly isBudget: boolean;
  /** Every way to read the two, the likeliest first; never empty. */
  readonly pairs: readonly FigurePair[];
  /** The text that has several readings, where there is more than one pair. */
  readonly open: string;
  /** The achieved number, where it is below zero: as written. */
  readonly belowZero: string | null;
  /** In the order in which they count. */
  readonly doubts: readonly Doubt[];
}

/** A number, or an end of a span, beside the two ends of the target's span. */
export interface SpanPair {
  /** `null` where the units clash. */
  readonly low: ComparedQuantities | null;
  readonly high: ComparedQuantities | null;
  /** The target's span and the number, as a person writes them. */
  readonly target: string;
  readonly achieved: string;
}

/** A number beside a span, by every way to read the number. */
export interface SpanReading {
  readonly kind: 'span';
  readonly pairs: readonly SpanPair[];
  readonly answer: string;
}

/** A span beside a span: both ends of the answer's. */
export interface SpanWithinReading {
  readonly kind: 'spanWithin';
  readonly ends: readonly [SpanPair, SpanPair];
  readonly answer: string;
}

/** A span beside a number: 85%-90% for ≥80%. */
export interface OpenAnswerReading {
  readonly kind: 'openAnswer';
  readonly comparison: Comparison | null;
  readonly ends: readonly [FigureReading, FigureReading];
  readonly answer: string;
}

/** A day beside a day. */
export interface DayReading {
  readonly kind: 'day';
  readonly target: DateMeasure;
  readonly achieved: DateMeasure;
  readonly texts: readonly [target: string, achieved: string];
  /** The answer gives no more than the year, or the month: which day of it is not said. */
  readonly within: 'year' | 'month' | null;
  readonly doubts: readonly Doubt[];
}

/** Words beside words: that the goal was reached, or the tier below that. */
export interface WordsReading {
  readonly kind: 'words';
  readonly tier: Tier;
  /** What the tier is read off; a tier below the top has no other basis than its word. */
  readonly basis: 'sameWords' | 'shortened' | 'said';
  readonly answer: string;
  readonly target: string;
}

/** A percentage as the completion of a target in words. */
export interface PercentReading {
  readonly kind: 'percent';
  readonly percent: Decimal;
  readonly written: string;
  readonly doubts: readonly Doubt[];
}

/** 未开展 beside a number or a day. */
export interface NotDoneReading {
  readonly kind: 'notDone';
  readonly asked: Asked;
  readonly answer: string;
}

/** Nothing can be judged. */
export interface UnclearReading {
  readonly kind: 'unclear';
  readonly asked: Asked;
  readonly doubt: Doubt;
  /** The answer says all the same that something was left undone. */
  readonly saysUndone: boolean;
}

/** What one reading of the target and one of the achieved value are beside each other. */
export type PairReading =
  | FigureReading
  | SpanReading
  | SpanWithinReading
  | OpenAnswerReading
  | DayReading
  | WordsReading
  | PercentReading
  | NotDoneReading
  | UnclearReading;
