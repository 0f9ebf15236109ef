import type { CellArea } from './cellAddress';
import type { ValidatedCells } from './validatedCells';

/** A cell's value: a date is its serial number, an error its text, `null` an empty cell. */
export type CellScalar = string | number | boolean | null;
/** What kind of value it is: an error is told from a text only by this. */
export type CellType = 'empty' | 'string' | 'number' | 'boolean' | 'error';

/** One cell as the spreadsheet holds it, never as it is displayed. */
export interface GridCell {
  /**
   * Number for numbers, percentages and dates (serial); error values as their text (`#REF!`); `null` when empty.
   * Characters that are struck out are not in it where the host can tell them: see `struck`.
   */
  readonly value: CellScalar;
  readonly type: CellType;
  /**
   * With its leading `=`, or `null` for a constant. A cell with a formula that is `empty` was never calculated: that it
   * holds no value says nothing.
   */
  readonly formula: string | null;
  /** The number format's code as Excel writes it in English: `General`, `0.00%`, `@`. */
  readonly numberFormat: string;
  /**
   * `whole`: everything in the cell is struck out, and `value` still says what; `part`: some characters are, and `value`
   * is without them; `unseen`: some are, and the host could not tell which.
   */
  readonly struck?: 'whole' | 'part' | 'unseen';
  /** On a protected sheet, a cell that a person may type in. */
  readonly isUnlocked?: boolean;
}

/** A conditional format with a formula of its own (`custom`), as far as marks need it. */
export interface ConditionalFormula {
  /** The host's key of the format, for removing it. */
  readonly id: string;
  /** With its leading `=`. */
  readonly formula: string;
}

/** Something far from everything else on the sheet, which is left out of the rows. */
export interface Stray {
  readonly area: CellArea;
  /** What a person would see in the one cell, white space as it stands; `null` where the area was not read. */
  readonly text: string | null;
}

/**
 * A sheet's used range as plain data: what a host reads in one go and all that the core ever sees of it.
 * `rows[0][0]` is the cell at `origin`. Rows end with their last cell of interest, and rows without any are the one
 * empty `NO_CELLS`: what a snapshot costs follows the cells that hold something, not how far apart they stand.
 */
export interface GridSnapshot {
  readonly sheet: string;
  readonly origin: { readonly row: number; readonly column: number };
  readonly rows: readonly (readonly GridCell[])[];
  /** Sheet coordinates. Empty where the host cannot tell: a reader must not depend on them. */
  readonly merges: readonly CellArea[];
  /** Sheet rows (zero-based) hidden by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  readonly conditionalFormulas: readonly ConditionalFormula[];
  /** Cells under data validations; absent where they were not asked for. */
  readonly validations?: readonly ValidatedCells[];
  /** Days are counted from 1904 (old Mac workbooks). Only files tell; Office.js does not. */
  readonly date1904?: boolean;
  /** Nobody sees the sheet. Only files tell: Office.js is only ever asked for sheets that are seen. */
  readonly isHidden?: true;
  /** What lies far off and is not in `rows`; left out: nothing. */
  readonly strays?: readonly Stray[];
}

export const EMPTY_CELL: GridCell = { value: null, type: 'empty', formula: null, numberFormat: 'General' };

/** A row that holds nothing. */
export const NO_CELLS: readonly GridCell[] = [];

/** The cell at sheet coordinates; outside the snapshot everything is empty. */
export function cellAt(snapshot: GridSnapshot, row: number, column: number): GridCell {
  return snapshot.rows[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? EMPTY_CELL;
}
