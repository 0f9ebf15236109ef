import type { Decimal } from 'decimal.js';
import type { FormCell } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { oneLine } from './rowTexts';

const STROKES = /^[/\\-]*$/;

/**
 * A score's cell that holds something else than a number: 30*0.9, 27/30, 满分, and — where the row has points. It is
 * somebody's entry and never written over. `null` where it holds a number or nothing, and for a stroke in a row without
 * points.
 *
 * @param points what the row can earn, wherever that stands; `null` where it is not known
 */
export function unreadScore(score: FormCell | null, points: Decimal | null): FormCell | null {
  if (score === null || score.number !== null || score.isCovered || score.isError) return null;
  const plain = plainText(score.text);
  if (STROKES.test(plain)) return plain === '' || !points?.gt(0) ? null : score;
  return score;
}

/** Whether a score's cell holds a stroke and nothing else. */
export function isStroke({ text }: FormCell): boolean {
  return STROKES.test(plainText(text));
}

/** A score's cell as a sentence quotes it, a stroke included. */
export function quotedScore({ text }: FormCell): string {
  return oneLine(text);
}

/** What stands in a cell, as a sentence quotes it; `''` where there is nothing, or only a filler. */
export function writtenIn(cell: FormCell | null): string {
  return cell === null || STROKES.test(plainText(cell.text)) ? '' : oneLine(cell.text);
}
