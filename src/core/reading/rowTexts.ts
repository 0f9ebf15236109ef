import type { Indicator } from '../form/selfEvaluationForm';
import type { Measure, Quantity } from '../measure/measure';
import { plainText } from '../measure/plainText';

/** A row's texts with everything levelled that is only a way of typing; what words are looked up in. */
export interface RowTexts {
  readonly name: string;
  readonly dimension: string;
  readonly category: string;
  readonly target: string;
  readonly achieved: string;
}

/** The texts of a row as words are looked up in them. */
export function rowTexts({ name, dimension, category, target, achieved }: Indicator): RowTexts {
  return {
    ...{ name: plainText(name), dimension: plainText(dimension), category: plainText(category) },
    ...{ target: plainText(target.text), achieved: plainText(achieved.text) },
  };
}

/** The number that a measure states; `null` for days, ranges and words. */
export function quantityIn(measure: Measure): Quantity | null {
  return measure.kind === 'quantity' ? measure.quantity : null;
}

/** A text on one line, cut to what a sentence can carry. */
export function oneLine(text: string, longest = LONGEST_QUOTED): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

const LONGEST_QUOTED = 40;
