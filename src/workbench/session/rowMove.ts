import type { CellPosition } from '../../grid/cellAddress';
import { shiftedMerges } from '../../grid/shiftedMerges';
import { followRows, type FollowedRows } from '../../xlsx/rows/followRows';
import { frozenRowsAfter } from '../../xlsx/rows/frozenRows';
import { movedRule } from '../../xlsx/rows/movedRule';
import { rowObstacle } from '../../xlsx/rows/rowObstacle';
import { shiftedArea, shiftedRow, shiftedSpan, type RowShift } from '../../xlsx/rows/rowShift';
import type { ConditionalFormatView, DefinedName, RowView } from '../../xlsx/workbookFile';
import type { CellRows, SessionCell } from './sheetCells';
import type { SheetLayout } from './sheetLayout';
import type { SheetContents, SheetModel } from './sheetModel';
import type { Structure } from './structure';
import type { ActionObstacle } from './workbookSession';
import { LAST_ROW } from '../../grid/sheetSize';

/** A workbook as it is built and what its sheets hold, at one moment. */
export interface WorkbookContents {
  readonly structure: Structure;
  readonly sheets: ReadonlyMap<SheetModel, SheetContents>;
}

/** What keeps rows of a sheet from moving; `null` when nothing does. */
export function obstacleToRows({ layout, cells }: SheetModel, shift: RowShift): ActionObstacle | null {
  const last = shift.by > 0 ? (cells.extent((cell) => cell.type !== 'empty')?.bottom ?? 0) : 0;
  if (last >= shift.at && last + shift.by > LAST_ROW) return 'full';
  return rowObstacle(layout.blocks, shift);
}

/** The workbook after rows of one sheet have moved. What it is now is left as it is, so that undo can put it back. */
export function withMovedRows(structure: Structure, moving: SheetModel, shift: RowShift): WorkbookContents {
  const { sheets, names, steps } = structure;
  const rowsFor = (home: string | null): FollowedRows => ({ shift, sheet: moving.name, home });
  return {
    structure: {
      sheets,
      names: names.map((entry) => followedName(entry, rowsFor(null))),
      steps: [...steps, { kind: 'moveRows', name: moving.name, shift }],
    },
    sheets: new Map(
      sheets.map((sheet) => {
        const rows = rowsFor(sheet.name);
        return [
          sheet,
          sheet === moving ? movedContents(sheet, rows) : followedContents(sheet.contents, rows),
        ];
      }),
    ),
  };
}

/** Formula cells whose result hangs on where rows are, in the workbook as it is now. */
export function cellsAskingRows(sheet: SheetModel): readonly CellPosition[] {
  return [...sheet.cells.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) =>
      formula !== null && /\bROWS?\s*\(/.test(formula) ? [{ row, column }] : [],
    ),
  );
}

function followedName(entry: DefinedName, rows: FollowedRows): DefinedName {
  const formula = followRows(entry.formula, { ...rows, onlyAbsolute: true });
  return formula === entry.formula ? entry : { ...entry, formula };
}

/** A sheet whose own rows stay: only formulas follow. */
function followedContents({ rows, formats, layout }: SheetContents, follow: FollowedRows): SheetContents {
  return {
    rows: mapped(rows, (row) => row, follow),
    formats: movedFormats(formats, follow),
    layout: { ...layout, validations: movedValidations(layout, follow) },
  };
}

function movedContents(sheet: SheetModel, follow: FollowedRows): SheetContents {
  const { rows, formats, layout } = sheet.contents;
  const { shift } = follow;
  const moved = mapped(rows, (row) => shiftedRow(row, shift), follow);
  if (shift.by > 0) putNewRows(moved, sheet, shift);
  return { rows: moved, formats: movedFormats(formats, follow), layout: movedLayout(layout, follow) };
}

/** Copies of the cells in rows of another number, `null` for none: what undo puts back is never written into. */
function mapped(rows: CellRows, place: (row: number) => number | null, follow: FollowedRows): CellRows {
  const result: CellRows = new Map();
  for (const [row, cells] of rows) {
    const to = place(row);
    if (to === null) continue;
    const moved = [...cells].map(([column, cell]): [number, SessionCell] => [
      column,
      followedCell(cell, follow),
    ]);
    result.set(to, new Map(moved));
  }
  return result;
}

function followedCell(cell: SessionCell, follow: FollowedRows): SessionCell {
  const formula = cell.formula === null ? null : followRows(cell.formula, follow);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** New rows take the formats of the row above, cell by cell. */
function putNewRows(rows: CellRows, sheet: SheetModel, { at, by }: RowShift): void {
  const above = [...(sheet.cells.rows.get(at - 1) ?? [])];
  const plain = above.filter(([column, { style }]) => sheet.blankStyle({ row: at - 1, column }) !== style);
  if (plain.length === 0) return;
  for (let row = at; row < at + by; row++) {
    rows.set(
      row,
      new Map(
        plain.map(([column, { style }]) => [column, { value: null, type: 'empty', formula: null, style }]),
      ),
    );
  }
}

function movedFormats(
  formats: readonly ConditionalFormatView[],
  follow: FollowedRows,
): readonly ConditionalFormatView[] {
  return formats.flatMap((format) => {
    const rule = movedRule(format, follow);
    return rule ? [{ ...format, ...rule }] : [];
  });
}

function movedValidations({ validations }: SheetLayout, follow: FollowedRows): SheetLayout['validations'] {
  return validations.flatMap((validation) => {
    const rule = movedRule(validation, follow);
    return rule ? [{ ...validation, ...rule }] : [];
  });
}

function movedLayout(layout: SheetLayout, follow: FollowedRows): SheetLayout {
  const { shift } = follow;
  const rows = movedRowViews(layout.rows, shift);
  const { frozen, page } = layout;
  const frozenRows = frozen ? frozenRowsAfter(frozen.rows, shift) : 0;
  const titles = page.titleRows && shiftedSpan(page.titleRows.first, page.titleRows.last, shift);
  return {
    ...layout,
    rows,
    merges: shiftedMerges(layout.merges, shift.at, shift.by),
    notes: layout.notes.flatMap((note) => {
      const row = shiftedRow(note.row, shift);
      return row === null ? [] : [{ ...note, row }];
    }),
    autoFilter: movedFilter(layout.autoFilter, rows, shift),
    validations: movedValidations(layout, follow),
    frozen: frozen && frozenRows + frozen.columns > 0 ? { ...frozen, rows: frozenRows } : null,
    page: { ...page, titleRows: titles && { first: titles[0], last: titles[1] } },
    blocks: layout.blocks.flatMap((block) => {
      const area = shiftedArea(block.area, shift);
      return area ? [{ ...block, area }] : [];
    }),
  };
}

function movedRowViews(rows: ReadonlyMap<number, RowView>, shift: RowShift): ReadonlyMap<number, RowView> {
  const moved = [...rows].flatMap(([row, view]): [number, RowView][] => {
    const to = shiftedRow(row, shift);
    return to === null ? [] : [[to, view]];
  });
  const above = shift.by > 0 ? rows.get(shift.at - 1) : undefined;
  const isSeen = above !== undefined && (above.height !== null || above.style !== null);
  const added = Array.from({ length: isSeen ? shift.by : 0 }, (_, index): [number, RowView][] =>
    above ? [[shift.at + index, { ...above, hidden: false }]] : [],
  ).flat();
  return new Map([...moved, ...added]);
}

/** A filter that no row is hidden by any more hides none. */
function movedFilter(
  filter: SheetLayout['autoFilter'],
  rows: ReadonlyMap<number, RowView>,
  shift: RowShift,
): SheetLayout['autoFilter'] {
  const area = filter && shiftedArea(filter.area, shift);
  if (!filter || !area) return null;
  const hides = [...rows].some(([row, { hidden }]) => hidden && row > area.top && row <= area.bottom);
  return { area, isFiltered: filter.isFiltered && hides };
}
