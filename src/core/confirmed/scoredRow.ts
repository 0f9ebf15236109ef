import { Decimal } from 'decimal.js';
import { isSameName, nameOfRow, type NamedForm, type NamedRow } from '../ignored/ignoredPlace';
import type { ConfirmedItem } from './confirmedScores';

/** A row with a score in its cell, as far as a confirmation depends on it. */
export interface ScoredRow extends NamedRow {
  readonly target: string;
  readonly achieved: string;
  readonly printedScore: string | null;
}

/** What an item is known by: one item each. */
type ScoredPlace = Omit<ConfirmedItem, 'score' | 'confirmed' | 'reason'>;

/** Longest text that is kept whole: a workbook keeps 5 MB for an add-in, and a cell may hold 32767 characters. */
const LONGEST_TEXT = 200;

/** What a row is known by among the confirmed: form, group, name and figures; long texts are shortened. */
export function scoredPlace(form: NamedForm, row: ScoredRow): ScoredPlace {
  return {
    sheet: form.sheet,
    form: shortened(form.form),
    group: shortened(groupOf(row)),
    row: shortened(nameOfRow(row)),
    target: shortened(row.target),
    achieved: shortened(row.achieved),
  };
}

/** Whether two items are about the same row saying the same. */
export function isSameScoredPlace(one: ScoredPlace, other: ScoredPlace): boolean {
  return (
    one.sheet === other.sheet &&
    isOfRow(one, other) &&
    isSameName(one.target, other.target) &&
    isSameName(one.achieved, other.achieved)
  );
}

/** Whether two items are about rows of the same names on forms of the same name, whatever the rows say. */
export function isOfRow(one: ScoredPlace, other: ScoredPlace): boolean {
  return (
    isSameName(one.form, other.form) && isSameName(one.group, other.group) && isSameName(one.row, other.row)
  );
}

/** Whether two scores (decimal texts) are the same number; what is no number is no score. */
export function isSameScore(one: string, other: string | null): boolean {
  if (other === null) return false;
  try {
    return new Decimal(one).eq(other);
  } catch {
    return false;
  }
}

function groupOf({ dimension, category }: NamedRow): string {
  return `${dimension} / ${category}`;
}

/** A long text by its beginning and its length. */
function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST_TEXT ? trimmed : `${trimmed.slice(0, LONGEST_TEXT)}…${trimmed.length}`;
}
