import { Decimal } from 'decimal.js';
import { parseCell } from '../../grid/cellAddress';
import { cellAt, type GridSnapshot } from '../../grid/gridSnapshot';
import { chosenScore } from '../chosenScore';
import type { CellEdit } from '../plan';
import type { Review, ReviewRow } from './review';

/** What a reviewer gives one row (one-based sheet row); what is left out stays as it is. */
export interface ReviewEntry {
  readonly row: number;
  /** Decimal text, from 0 to the weight. */
  readonly score?: string;
  readonly note?: string;
}

/**
 * The edits that put a reviewer's scores and notes into their own columns. The unit's own score is in none of them, nor
 * a cell that holds a formula, nor a score outside of 0 and the row's weight.
 */
export function reviewEdits(
  snapshot: GridSnapshot,
  review: Review,
  entries: readonly ReviewEntry[],
): readonly CellEdit[] {
  return entries.flatMap((entry) => {
    const row = review.rows.find((one) => one.row === entry.row);
    if (!row) return [];
    const { score: scoreCell, note: noteCell } = row.cells;
    const score =
      entry.score !== undefined && scoreCell !== null && isWithin(entry.score, row.weight)
        ? chosenScore(snapshot, scoreCell, entry.score)
        : null;
    const note =
      entry.note === undefined || noteCell === null ? null : noteEdit(snapshot, noteCell, entry.note);
    return [score, note].filter((edit) => edit !== null);
  });
}

/** What can be put into the blank cells of the reviewer's column: the rules' own scores, where nothing is to choose. */
export function proposedEntries({ rows }: Review): readonly ReviewEntry[] {
  return rows.flatMap(({ row, byRule, reviewScore, cells }) =>
    byRule === null || reviewScore !== null || cells.score === null ? [] : [{ row, score: byRule }],
  );
}

/** What can be put into the blank cells of the reviewer's opinion. */
export function proposedNotes({ rows }: Review): readonly ReviewEntry[] {
  return rows.flatMap((row) => {
    const note = row.cells.note === null ? null : proposedNote(row);
    return note === null ? [] : [{ row: row.row, note }];
  });
}

/** What can be said of a row that the reviewer has scored otherwise than its unit: what was found in it. */
export function proposedNote({ findings, note, selfScore, reviewScore }: ReviewRow): string | null {
  const isSame = selfScore !== null && reviewScore !== null && new Decimal(selfScore).eq(reviewScore);
  return note !== '' || isSame || findings.length === 0 ? null : findings.join('');
}

function isWithin(score: string, weight: string | null): boolean {
  const value = new Decimal(score);
  return !value.isNegative() && (weight === null || value.lte(weight));
}

function noteEdit(snapshot: GridSnapshot, cell: string, text: string): CellEdit | null {
  const position = parseCell(cell);
  if (position === null || cellAt(snapshot, position.row, position.column).formula !== null) return null;
  const content = text.trim() === '' ? ({ kind: 'blank' } as const) : ({ kind: 'text', text } as const);
  return { cell, content, numberFormat: null };
}
