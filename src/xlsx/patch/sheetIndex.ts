import { areaHolds, formatCell, type CellArea } from '../../grid/cellAddress';
import { FormulaReader } from '../read/formulaReader';
import { plainRow } from '../read/plainRows';
import type { RowPlaces } from '../read/rowPlaces';
import { scanSheet, type SheetOutline, type StoredCell, type StoredRow } from '../read/scanSheet';
import { PatchError, type SheetPatch, type SheetView } from '../workbookFile';
import { SharedFormulas } from './sharedFormulas';
import { isReplaced, placeKey, type CellChange } from './sheetChanges';
import type { StyleSheetEditor } from './styleSheetEditor';

/** Everything patching one worksheet part needs. */
export interface SheetToPatch {
  readonly text: string;
  readonly part: string;
  readonly view: SheetView;
  /** Where its rows stand, if reading the sheet has told. */
  readonly places: RowPlaces | null;
  readonly changes: readonly CellChange[];
  readonly patch: SheetPatch;
  /** Opened only when a format is needed. */
  readonly styles: () => StyleSheetEditor;
}

export interface IndexedRow {
  readonly row: StoredRow;
  /** Kept only for rows that change. */
  readonly cells: readonly StoredCell[];
}

/** What the part holds where it is going to change. */
export interface SheetIndex {
  readonly outline: SheetOutline;
  /** All of them, or only those that change where none is to be added. */
  readonly rows: readonly IndexedRow[];
  /** Cells that share the formula of a cell whose formula goes, and must be given one of their own. */
  readonly orphans: ReadonlyMap<number, OrphanedCell>;
  /** `x:` or nothing: what rows and cells are written with. */
  readonly prefix: string;
}

export interface OrphanedCell {
  readonly cell: StoredCell;
  readonly formula: string;
}

/** Throws `PatchError` if a change would tear an array formula. */
export function indexSheet(sheet: SheetToPatch): SheetIndex {
  return knownRows(sheet) ?? scannedRows(sheet);
}

/** The rows that change, where reading the sheet has told where they stand; `null` where it has not. */
function knownRows(sheet: SheetToPatch): SheetIndex | null {
  const { places, changes, patch } = sheet;
  if (!places || (patch.layout?.shownRows?.length ?? 0) > 0) return null;
  const rows: IndexedRow[] = [];
  for (const number of new Set(changes.map(({ row }) => row))) {
    const start = places.starts.get(number);
    const row = start === undefined ? null : plainRow(places.plain, start, number);
    if (row === null) return null;
    rows.push(row);
  }
  return { outline: places.outline, rows, orphans: new Map(), prefix: '' };
}

/** Scans the part once. */
function scannedRows(sheet: SheetToPatch): SheetIndex {
  const wanted = new Set(sheet.changes.map((change) => change.row));
  const rows: IndexedRow[] = [];
  let shared = new SharedFormulas();
  let formulas = new FormulaReader();
  const outline = scanSheet(sheet.text, sheet.part, {
    row(row, cells) {
      rows.push({ row, cells: wanted.has(row.row) ? cells : [] });
      for (const cell of cells) {
        if (!cell.formula) continue;
        shared.add(cell);
        formulas.read(cell);
      }
    },
    restart() {
      rows.length = 0;
      shared = new SharedFormulas();
      formulas = new FormulaReader();
    },
  });
  requireWholeArrays(
    formulas.arrays.map(({ area }) => area),
    sheet.changes,
  );
  const { prefix } = outline.sheetData.tag;
  return {
    outline,
    rows,
    orphans: orphansOf(sheet, rows, shared),
    prefix: prefix === '' ? '' : `${prefix}:`,
  };
}

/** Excel changes an array formula or a data table only as a whole. */
function requireWholeArrays(arrays: readonly CellArea[], changes: readonly CellChange[]): void {
  for (const area of arrays) {
    const inside = changes.filter((change) => isReplaced(change) && areaHolds(area, change));
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (inside[0] && inside.length < size) throw new PatchError('array-part', formatCell(inside[0]));
  }
}

function orphansOf(
  sheet: SheetToPatch,
  rows: readonly IndexedRow[],
  shared: SharedFormulas,
): Map<number, OrphanedCell> {
  const replaced = new Set(sheet.changes.filter(isReplaced).map(({ row, column }) => placeKey(row, column)));
  const sharers = new Map<number, StoredCell>();
  for (const { cells } of rows)
    for (const master of cells) {
      if (!replaced.has(placeKey(master.row, master.column))) continue;
      for (const cell of shared.sharersOf(master)) {
        const key = placeKey(cell.row, cell.column);
        if (!replaced.has(key)) sharers.set(key, cell);
      }
    }
  const orphans = new Map<number, OrphanedCell>();
  if (sharers.size === 0) return orphans;
  for (const { row, column, formula } of sheet.view.cells) {
    const key = placeKey(row, column);
    const cell = sharers.get(key);
    if (cell && formula !== null) orphans.set(key, { cell, formula });
  }
  return orphans;
}
