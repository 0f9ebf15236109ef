import type { FormCell, Indicator } from '../form/selfEvaluationForm';
import { plainText } from '../measure/plainText';
import { oneLine } from './rowTexts';

const STROKES = /^[/\\-]*$/;

/** A score's cell that holds something else than a number: 30*0.9, 27/30, 满分. `null` where it holds a number or nothing. */
export function unreadScore({ score }: Pick<Indicator, 'score'>): FormCell | null {
  if (score === null || score.number !== null || score.isCovered || score.isError) return null;
  return STROKES.test(plainText(score.text)) ? null : score;
}

/** What stands in a cell, as a sentence quotes it; `''` where there is nothing, or only a filler. */
export function writtenIn(cell: FormCell | null): string {
  return cell === null || STROKES.test(plainText(cell.text)) ? '' : oneLine(cell.text);
}
