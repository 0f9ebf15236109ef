import { Decimal } from 'decimal.js';
import { parseCell } from '../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../grid/gridSnapshot';
import type { CellEdit } from './plan';
import { formatToSet } from './writtenFormat';

/** The edit that puts a score a person has chosen into its cell; `null` where there is no such cell, or a formula. */
export function chosenScore(snapshot: GridSnapshot, cell: string, score: string): CellEdit | null {
  const position = parseCell(cell);
  if (position === null) return null;
  const present = cellAt(snapshot, position.row, position.column);
  if (present.formula !== null) return null;
  const value = new Decimal(score);
  return {
    cell,
    content: { kind: 'number', value: value.toNumber() },
    numberFormat: formatToSet(present.numberFormat, value, 'score'),
  };
}
