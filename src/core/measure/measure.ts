import type { Decimal } from 'decimal.js';
import type { Comparison } from '../vocabulary/comparisonWords';

export type { Comparison };

/** A number with its unit: `5.8万元` is value 5.8, scale 10000, unit 元. */
export interface Quantity {
  /** As written, before the multiplier. */
  readonly value: Decimal;
  /** 1, 千 1000, 万 10 000, 百万, 千万, 亿 100 000 000. */
  readonly scale: number;
  /** The scale as written: `''`, `万`, `亿`. */
  readonly scaleName: string;
  /** Normalised: `%` for percentages, `''` where none is written. */
  readonly unit: string;
  /** Ⅲ类: a rank for certain, in whatever row it stands. */
  readonly isRank?: true;
  /** 1小时50分: written in two units, of which the larger may be the other side's. */
  readonly isInTwoUnits?: true;
}

/** A day of the calendar; the year is `null` where the text leaves it out. It need not exist (`6.31日`). */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** One way to read the text of a target or an achieved value. */
export type Measure =
  | {
      readonly kind: 'quantity';
      readonly comparison: Comparison | null;
      readonly quantity: Quantity;
      /** >, 大于, 低于: the figure itself does not count. */
      readonly isStrict?: true;
    }
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }
  | {
      readonly kind: 'date';
      readonly date: CalendarDate;
      readonly exists: boolean;
      /** 2023年1-12月: the last day of a period, and where it begins, as 101 for 1月1日 of its year, 1 of the year before −1099. */
      readonly begins?: number;
    }
  /** Words. `mixed`: words with numbers in them that could not be read as any of the above. */
  | { readonly kind: 'phrase'; readonly text: string; readonly mixed: boolean }
  /** Nothing, or a filler such as `—`, `/`, `……`. */
  | { readonly kind: 'blank' };

export type QuantityMeasure = Extract<Measure, { kind: 'quantity' }>;
export type DateMeasure = Extract<Measure, { kind: 'date' }>;
export type PhraseMeasure = Extract<Measure, { kind: 'phrase' }>;
