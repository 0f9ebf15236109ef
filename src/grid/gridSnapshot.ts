import type { CellArea } from './cellAddress';
import type { ValidatedCells } from './validatedCells';

export type CellScalar = string | number | boolean | null;
export type CellType = 'empty' | 'string' | 'number' | 'boolean' | 'error';

/** One cell as the spreadsheet holds it, never as it is displayed. */
export interface GridCell {
  /** Number for numbers, percentages and dates (serial); error values as their text (`#REF!`); `null` when empty. */
  readonly value: CellScalar;
  readonly type: CellType;
  /** With its leading `=`, or `null` for a constant. */
  readonly formula: string | null;
  /** The number format's code as Excel writes it in English: `General`, `0.00%`, `@`. */
  readonly numberFormat: string;
}

/** A conditional format with a formula of its own (`custom`), as far as marks need it. */
export interface ConditionalFormula {
  /** The host's key of the format, for removing it. */
  readonly id: string;
  /** With its leading `=`. */
  readonly formula: string;
}

/**
 * A sheet's used range as plain data: what a host reads in one go and all that the core ever sees of it.
 * `rows[0][0]` is the cell at `origin`.
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
}

export const EMPTY_CELL: GridCell = { value: null, type: 'empty', formula: null, numberFormat: 'General' };

/** The cell at sheet coordinates; outside the snapshot everything is empty. */
export function cellAt(snapshot: GridSnapshot, row: number, column: number): GridCell {
  return snapshot.rows[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? EMPTY_CELL;
}
