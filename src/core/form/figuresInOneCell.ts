import { parseMeasure } from '../measure/parseMeasure';
import { plainText } from '../measure/plainText';
import { ACHIEVED_IN_CELL, TARGET_IN_CELL } from '../vocabulary/cellLabels';
import { statedNumber } from './formGrid';
import type { FormCell } from './selfEvaluationForm';

/** What a cell says of the target, and what of the achieved value. Both lie in the one cell and neither is its number. */
interface FiguresInOneCell {
  readonly target: FormCell;
  readonly achieved: FormCell;
}

/**
 * Target and achieved value of a layout that has one column for both: 「目标：≥95%；实际：96%」, 「≥95%/96%」. A cell that is
 * not written so leaves the target blank: nobody knows which is meant.
 */
export function figuresInOneCell(cell: FormCell): FiguresInOneCell {
  const plain = plainText(cell.text);
  const [target = '', achieved = plain] = labelled(plain) ?? sideBySide(plain) ?? [];
  return { target: withText(cell, target), achieved: withText(cell, achieved) };
}

/** What stands between the two: ; , / or nothing. */
const BETWEEN = /[;,、/。]{1,3}$/;

function labelled(plain: string): readonly [string, string] | null {
  const start = TARGET_IN_CELL.endAtStart(plain);
  if (start === 0) return null;
  const behind = plain.slice(start);
  const target = ACHIEVED_IN_CELL.before(behind);
  if (target === behind) return null;
  const rest = behind.slice(target.length);
  return [target.replace(BETWEEN, ''), rest.slice(ACHIEVED_IN_CELL.endAtStart(rest))];
}

/** 1次/月, 100元/人 and 2023/12 are one value. */
function sideBySide(plain: string): readonly [string, string] | null {
  if (parseMeasure(plain).some(({ kind }) => kind !== 'phrase')) return null;
  const [target, achieved, ...others] = plain.split('/');
  return target && achieved && others.length === 0 ? [target, achieved] : null;
}

function withText(cell: FormCell, text: string): FormCell {
  return { ...cell, text, number: statedNumber(text), stored: null, isBlank: text === '' };
}
