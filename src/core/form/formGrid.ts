import { Decimal } from 'decimal.js';
import { cellText, isPicture, storedNumber } from '../../grid/cellText';
import { areaHolds, type CellArea } from '../../grid/cellAddress';
import { cellAt, EMPTY_CELL, type GridSnapshot } from '../../grid/gridSnapshot';
import { withoutRemark } from '../measure/parseQuantity';
import { plainText } from '../measure/plainText';
import { remembered } from '../measure/remembered';
import type { FormCell } from './selfEvaluationForm';
import { COLUMNS } from '../../grid/sheetSize';

const STATED_NUMBER = /^[=¥]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%?)(?:分|万元?|元|(亿元?))?$/;

/** Columns of a sheet from one to another (zero-based, both included). */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** A snapshot as a form reader sees it: cells with their text, merges respected where they are known. */
export class FormGrid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  private readonly covers: Map<number, CellArea> = new Map<number, CellArea>();
  /** Merges over so many cells that each is asked rather than listed. */
  private readonly wide: CellArea[] = [];
  private readonly rows = new Map<number, readonly (readonly [number, string])[]>();
  private readonly cells = new Map<number, FormCell>();
  private isFilledIn: boolean | null = null;
  private readonly spans = new Map<string, FormGrid>();

  /**
   * @param before the same sheet before some of its rows were written: all others need not be read again
   */
  constructor(
    readonly snapshot: GridSnapshot,
    private readonly before: { readonly grid: FormGrid; readonly changed: ReadonlySet<number> } | null = null,
  ) {
    this.top = snapshot.origin.row;
    this.left = snapshot.origin.column;
    this.bottom = this.top + snapshot.rows.length - 1;
    this.right = this.left + snapshot.rows.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    if (before && before.grid.snapshot.merges === snapshot.merges) {
      this.covers = before.grid.covers;
      this.wide = before.grid.wide;
    } else for (const area of snapshot.merges) this.remember(area);
  }

  /** The same sheet with nothing on it but these columns: one of several forms that stand side by side. */
  between({ left, right }: ColumnSpan): FormGrid {
    const key = `${left}-${right}`;
    const known = this.spans.get(key);
    if (known) return known;
    const grid = new FormGrid(
      columnsOf(this.snapshot, { left, right }),
      this.before && { ...this.before, grid: this.before.grid.between({ left, right }) },
    );
    this.spans.set(key, grid);
    return grid;
  }

  /** The text without any white space: what headers and labels are recognised by. */
  plain(row: number, column: number): string {
    const cell = cellAt(this.snapshot, row, column);
    return cell.value === null ? '' : plainText(cellText(cell, this.snapshot.date1904));
  }

  /** The row's non-empty cells from left to right, as `[column, plain text]`. */
  filled(row: number): readonly (readonly [number, string])[] {
    const known = this.rows.get(row);
    if (known) return known;
    const filled = this.unchanged(row)?.filled(row) ?? this.readRow(row);
    this.rows.set(row, filled);
    return filled;
  }

  /** The sheet as it was, for a row that still is as it was. */
  private unchanged(row: number): FormGrid | null {
    return this.before && !this.before.changed.has(row) ? this.before.grid : null;
  }

  /** A cell as it was read before, where it still is that cell: of a row that was written few are others. */
  private asBefore(row: number, column: number): FormCell | null {
    const earlier = this.before?.grid;
    if (earlier === undefined) return null;
    const isSame =
      this.unchanged(row) !== null ||
      cellAt(earlier.snapshot, row, column) === cellAt(this.snapshot, row, column);
    return isSame ? earlier.cell(row, column) : null;
  }

  /** The columns of a row whose cells were written since the sheet was read before; `null` where the row grew or was never read. */
  writtenColumns(row: number): readonly number[] | null {
    const earlier = this.before?.grid.snapshot;
    const [then, now] = [earlier?.rows[row - this.top], this.snapshot.rows[row - this.top]];
    if (!then || !now || then.length !== now.length || earlier?.origin.column !== this.left) return null;
    const written: number[] = [];
    for (let index = 0; index < now.length; index += 1)
      if (then[index] !== now[index]) written.push(this.left + index);
    return written;
  }

  private readRow(row: number): readonly (readonly [number, string])[] {
    const cells = this.snapshot.rows[row - this.top] ?? [];
    const filled: (readonly [number, string])[] = [];
    const { date1904 } = this.snapshot;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (!cell || cell.type === 'empty') continue;
      const text = cell.value === null ? '' : plainText(cellText(cell, date1904));
      if (text !== '') filled.push([this.left + index, text]);
    }
    return this.hasMergesFilledIn ? withoutCopies(filled) : filled;
  }

  /**
   * Whether merged cells were taken apart and each filled with their text, as converters do: the title then stands in every
   * column of its row.
   */
  get hasMergesFilledIn(): boolean {
    return (this.isFilledIn ??= this.snapshot.merges.length === 0 && repeatsTitle(this.snapshot));
  }

  /** Whether any raw text of the row passes: a cheap look before a row is read in earnest. */
  mentions(row: number, passes: (text: string) => boolean): boolean {
    const cells = this.snapshot.rows[row - this.top] ?? [];
    return cells.some(({ value }) => typeof value === 'string' && passes(value));
  }

  cell(row: number, column: number): FormCell {
    const key = keyOf(row, column);
    const known = this.cells.get(key);
    if (known) return known;
    const read = this.asBefore(row, column) ?? this.readCell(row, column);
    this.cells.set(key, read);
    return read;
  }

  private readCell(row: number, column: number): FormCell {
    const cell = cellAt(this.snapshot, row, column);
    const text = cellText(cell, this.snapshot.date1904);
    const isConstant = cell.formula === null || text === cell.formula;
    return {
      row,
      column,
      text,
      number: statedNumber(text),
      stored: storedNumber(cell.value),
      isBlank: plainText(text) === '' && isConstant,
      isFormula: !isConstant,
      isError: cell.type === 'error' && !isPicture(cell),
      numberFormat: cell.numberFormat,
      isCovered: this.isCovered(row, column),
    };
  }

  /** `cell(…).isBlank`, for walks over rows of which few are ever asked for more. */
  isBlank(row: number, column: number): boolean {
    const cell = cellAt(this.snapshot, row, column);
    return cell.type === 'empty' && cell.formula === null ? true : this.cell(row, column).isBlank;
  }

  /** `cell` for a column that a layout may lack. */
  optionalCell(row: number, column: number | null): FormCell | null {
    return column === null ? null : this.cell(row, column);
  }

  /** A score: a stroke in its cell is as good as nothing (VALUES §8). */
  asScore(cell: FormCell | null): FormCell | null {
    return cell && !cell.isFormula && STROKES.test(plainText(cell.text)) ? { ...cell, isBlank: true } : cell;
  }

  /** A weight: 10% of the points are 10 points. */
  weightCell(row: number, column: number | null): FormCell | null {
    const cell = this.optionalCell(row, column);
    const isShare = cell !== null && plainText(cell.text).endsWith('%');
    return isShare ? { ...cell, number: cell.number?.times(100) ?? null } : cell;
  }

  /** A score: beside a weight of 50% of the points 45% are 45 points. */
  scoreCell(row: number, column: number | null, weight: FormCell | null): FormCell | null {
    if (weight === null) return this.optionalCell(row, column);
    // One weight may be merged over several rows.
    const { top, left } = this.areaAt(weight.row, weight.column);
    const isShare = this.plain(top, left).endsWith('%');
    return isShare ? this.weightCell(row, column) : this.optionalCell(row, column);
  }

  /** The merged area over a cell, or the cell alone. */
  areaAt(row: number, column: number): CellArea {
    return this.mergedAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  private mergedAt(row: number, column: number): CellArea | undefined {
    const area = this.covers.get(keyOf(row, column));
    return area ?? (this.wide.length === 0 ? undefined : this.wideAt(row, column));
  }

  private wideAt(row: number, column: number): CellArea | undefined {
    return this.wide.find((area) => areaHolds(area, { row, column }));
  }

  private isCovered(row: number, column: number): boolean {
    const area = this.mergedAt(row, column);
    return area !== undefined && (area.top !== row || area.left !== column);
  }

  private remember(stored: CellArea): void {
    // A merge may reach to the end of the sheet: whoever walks over it must not.
    const area = {
      ...stored,
      bottom: Math.min(stored.bottom, Math.max(stored.top, this.bottom)),
      right: Math.min(stored.right, Math.max(stored.left, this.right) + BEYOND),
    };
    const own = { top: this.top, left: this.left, bottom: this.bottom, right: this.right };
    if (!areaHolds(own, { row: area.top, column: area.left })) return;
    const bottom = Math.min(area.bottom, this.bottom);
    const right = Math.min(area.right, this.right);
    if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_LISTED) {
      this.wide.push(area);
      return;
    }
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) this.covers.set(keyOf(row, column), area);
    }
  }
}

/** Rows from the top in which a title may stand, and how often it stands there when it was filled in. */
const TITLE_WITHIN = 3;
const FEWEST_COPIES = 4;
const WORDS = /\p{Script=Han}/u;

function repeatsTitle({ rows }: GridSnapshot): boolean {
  return rows.slice(0, TITLE_WITHIN).some((cells) => {
    const [first] = cells;
    return (
      typeof first?.value === 'string' &&
      WORDS.test(first.value) &&
      cells.length >= FEWEST_COPIES &&
      cells.slice(0, FEWEST_COPIES).every(({ value }) => value === first.value)
    );
  });
}

/** Words that stand in the cell to the left already; two equal figures may both be meant. */
function withoutCopies(
  filled: readonly (readonly [number, string])[],
): readonly (readonly [number, string])[] {
  return filled.filter(([column, text], at) => {
    const [before, label] = filled[at - 1] ?? [];
    return before !== column - 1 || label !== text || !WORDS.test(text);
  });
}

function columnsOf(snapshot: GridSnapshot, { left, right }: ColumnSpan): GridSnapshot {
  const { column: first } = snapshot.origin;
  return {
    ...snapshot,
    rows: snapshot.rows.map((row) =>
      row.slice(0, right - first + 1).map((cell, at) => (first + at < left ? EMPTY_CELL : cell)),
    ),
    merges: snapshot.merges.filter((area) => area.left >= left && area.left <= right),
  };
}

/** Fillers that are no words: —, /, -. */
const STROKES = /^[/\\-]+$/;

/** Columns that a form's merged title may be wider than what stands below it. */
const BEYOND = 64;

/** Cells of one merged area that are remembered one by one. */
const MOST_LISTED = 5000;

/** One number per cell of a sheet. */
function keyOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** 3.5亿 is read as 35000 of 万元. */
const WAN_IN_YI = 10_000;

/** The number that a weight, score or money cell states; a percentage as its fraction. Words and fillers → `null`. */
export const statedNumber = remembered((text: string): Decimal | null => {
  // 80(含结转20): the amount stands before the brackets.
  const match = STATED_NUMBER.exec(withoutRemark(plainText(text)));
  if (!match?.[1]) return null;
  const value = new Decimal(match[1].replace(/,/g, ''));
  if (match[3] !== undefined) return value.times(WAN_IN_YI);
  return match[2] === '%' ? value.div(100) : value;
});
