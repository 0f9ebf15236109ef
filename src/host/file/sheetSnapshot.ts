import { areaHolds, type CellArea } from '../../grid/cellAddress';
import { cellText } from '../../grid/cellText';
import { NO_CELLS, type GridCell, type GridSnapshot, type Stray } from '../../grid/gridSnapshot';
import { nearArea } from '../../grid/nearArea';
import type { CellView, SheetView, WorkbookFile } from '../../xlsx/workbookFile';

/** What of a workbook a sheet's cells refer to. */
export type SheetContext = Pick<WorkbookFile, 'styles' | 'date1904'>;

/** A sheet of a file as the core reads it: the area that holds something, and what strayed from it. */
export function sheetSnapshot(file: SheetContext, sheet: SheetView): GridSnapshot {
  const filled = sheet.cells.filter(({ type, formula }) => type !== 'empty' || formula !== null);
  const area = nearArea(filled);
  const strays = area ? filled.filter((cell) => !areaHolds(area, cell)) : [];
  return {
    sheet: sheet.name,
    origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
    rows: area ? rowsOf(file, sheet, filled, area) : [],
    merges: sheet.merges,
    hiddenRows: [...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row),
    conditionalFormulas: sheet.conditionalFormats.flatMap(({ id, formulas }) => {
      const [formula] = formulas;
      return formula === undefined ? [] : [{ id, formula }];
    }),
    date1904: file.date1904,
    ...(sheet.state === 'visible' ? {} : { isHidden: true }),
    ...(strays.length === 0 ? {} : { strays: strays.map((cell) => strayOf(file, cell)) }),
  };
}

function strayOf(file: SheetContext, cell: CellView): Stray {
  const { row, column } = cell;
  const area = { top: row, left: column, bottom: row, right: column };
  return { area, text: cellText(gridCell(file, cell), file.date1904) };
}

/**
 * Rows that hold something, as wide as the area, so that a blank cell among them tells the format it would have:
 * that of its row, else of its column. All other rows are one and the same.
 */
function rowsOf(
  file: SheetContext,
  sheet: SheetView,
  filled: readonly CellView[],
  area: CellArea,
): (readonly GridCell[])[] {
  const width = area.right - area.left + 1;
  const blank = blankCells(file, sheet, area);
  const rows = Array<readonly GridCell[] | GridCell[]>(area.bottom - area.top + 1).fill(NO_CELLS);
  const grown = new Map<number, GridCell[]>();
  for (const { row, column } of filled) {
    if (grown.has(row) || !areaHolds(area, { row, column })) continue;
    const style = sheet.rows.get(row)?.style ?? null;
    const cells = style === null ? blank.slice() : Array<GridCell>(width).fill(blankCell(file, style));
    grown.set(row, cells);
    rows[row - area.top] = cells;
  }
  for (const cell of sheet.cells) {
    if (cell.column > area.right || cell.column < area.left) continue;
    const cells = grown.get(cell.row);
    if (cells) cells[cell.column - area.left] = gridCell(file, cell);
  }
  spill(sheet, grown, area);
  return rows;
}

/** A row of cells that are not stored, in the formats of their columns. */
function blankCells(file: SheetContext, sheet: SheetView, { left, right }: CellArea): GridCell[] {
  const cells = Array<GridCell>(right - left + 1).fill(blankCell(file, 0));
  for (const { first, last, style } of sheet.columns)
    for (let column = Math.max(first, left); column <= Math.min(last, right); column += 1)
      cells[column - left] = blankCell(file, style);
  return cells;
}

function blankCell(file: SheetContext, style: number): GridCell {
  const { numberFormat = 'General', locked = true } = file.styles[style] ?? {};
  const cell = { value: null, type: 'empty', formula: null, numberFormat } as const;
  return locked ? cell : { ...cell, isUnlocked: true };
}

function gridCell(file: SheetContext, cell: CellView): GridCell {
  const { value, type, formula, style, unstruck } = cell;
  const { numberFormat = 'General', locked = true, font } = file.styles[style] ?? {};
  const struck = struckOf(unstruck, font?.strike ?? false, type);
  // Written out: this runs for every cell of a sheet, and most have nothing of this.
  if (locked && struck === null) return { value, type, formula, numberFormat };
  return {
    value: struck === 'part' && unstruck !== undefined ? unstruck : value,
    ...{ type, formula, numberFormat },
    ...(struck === null ? {} : { struck }),
    ...(locked ? {} : { isUnlocked: true }),
  };
}

function struckOf(
  unstruck: string | undefined,
  isCellStruck: boolean,
  type: CellView['type'],
): 'whole' | 'part' | null {
  if (type === 'empty') return null;
  if (unstruck !== undefined) return unstruck.trim() === '' ? 'whole' : 'part';
  return isCellStruck ? 'whole' : null;
}

/** Cells into which a formula of another cell spills, where the file does not store them. */
function spill(sheet: SheetView, grown: ReadonlyMap<number, GridCell[]>, { left, right }: CellArea): void {
  for (const { kind, area } of sheet.blocks ?? []) {
    if (kind !== 'array' && kind !== 'dataTable') continue;
    const master = grown.get(area.top)?.[area.left - left];
    const formula = master?.formula ?? null;
    if (!master || formula === null) continue;
    // What is not stored shows nothing; whether it was calculated is said by the cell that has the formula.
    const nothing = master.type === 'empty' ? {} : ({ value: '', type: 'string' } as const);
    for (const [row, cells] of grown) {
      if (row < area.top || row > area.bottom) continue;
      for (let column = Math.max(area.left, left); column <= Math.min(area.right, right); column += 1) {
        const cell = cells[column - left];
        if (cell?.formula !== null) continue;
        cells[column - left] =
          cell.type === 'empty' ? { ...cell, ...nothing, formula } : { ...cell, formula };
      }
    }
  }
}
