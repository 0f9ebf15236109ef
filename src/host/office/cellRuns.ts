import { formatArea, parseCell } from '../../grid/cellAddress';
import type { CellEdit } from '../../core/plan';
import { writtenContent, type Writable } from './writtenContent';

/** Cells below one another in one column, written as one range. */
export interface CellRun {
  /** A1 area, one column wide. */
  readonly area: string;
  /** As Office.js takes them for `formulas`: numbers, texts, formulas, `''` for blank. */
  readonly contents: readonly Writable[];
  /** One per cell; `null` leaves a cell's format alone. */
  readonly numberFormats: readonly (string | null)[];
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly edit: CellEdit;
}

/**
 * Groups edits into contiguous vertical runs. A run never spans a hidden row: writing over rows that a filter hides
 * has misplaced values in desktop Excel (OfficeDev/office-js #224).
 *
 * @throws TypeError when an edit's cell is not an A1 address: a plan never holds one
 */
export function runsOf(edits: readonly CellEdit[], hiddenRows: readonly number[]): CellRun[] {
  const hidden = new Set(hiddenRows);
  const placed = edits.map(placeOf).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Placed[][] = [];
  for (const next of placed) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const continues =
      last?.column === next.column &&
      last.row + 1 === next.row &&
      !hidden.has(last.row) &&
      !hidden.has(next.row);
    if (run && continues) run.push(next);
    else runs.push([next]);
  }
  return runs.map(runOf);
}

function placeOf(edit: CellEdit): Placed {
  const position = parseCell(edit.cell);
  if (position === null) throw new TypeError(`not a cell: ${edit.cell}`);
  return { ...position, edit };
}

function runOf(cells: readonly Placed[]): CellRun {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) throw new TypeError('a run has at least one cell');
  return {
    area: formatArea({ top: first.row, left: first.column, bottom: last.row, right: last.column }),
    contents: cells.map(({ edit }) => writtenContent(edit)),
    numberFormats: cells.map(({ edit }) => edit.numberFormat),
  };
}
