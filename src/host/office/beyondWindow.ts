import * as z from 'zod/mini';
import { formatArea, parseArea, type CellArea } from '../../grid/cellAddress';
import { usedRowsSchema, type SheetAnswer, type UsedRows } from './sheetAnswer';
import { queueCells, READ_WINDOW } from './sheetQuery';
import { LAST_COLUMN, LAST_ROW } from '../../grid/sheetSize';

/** What lies outside of the part of a sheet that is read at once. */
export interface BeyondWindow {
  /** Cells below it. */
  readonly blocks: readonly UsedRows[];
  /** Areas right of it that are too large to be worth a look: only named. */
  readonly unread: readonly CellArea[];
}

export const NOTHING_BEYOND: BeyondWindow = { blocks: [], unread: [] };

const WINDOW = parseArea(READ_WINDOW) ?? { top: 0, left: 0, bottom: 0, right: 0 };
/** Cells asked for in one request: what the web hands over stays within its 5 MB. */
const CELLS_AT_ONCE = 100_000;
/** A form, or a hundred, is far smaller: more is refused. */
const MOST_CELLS = 4_000_000;

/** Cells right of the window that are looked at all the same: strays rather than a form. */
export const MOST_LOOKED_AT = 2000;

export function cellsIn({ top, left, bottom, right }: CellArea): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isInsideWindow({ whole }: Pick<SheetAnswer, 'whole'>): boolean {
  const { rowIndex, rowCount, columnIndex, columnCount } = whole;
  return rowIndex + rowCount - 1 <= WINDOW.bottom && columnIndex + columnCount - 1 <= WINDOW.right;
}

const usedArea = z.pipe(
  z.object({ rowIndex: z.int(), columnIndex: z.int(), rowCount: z.int(), columnCount: z.int() }),
  z.transform(({ rowIndex, columnIndex, rowCount, columnCount }): CellArea => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  })),
);

/**
 * Queues the question where, outside of the window, anything stands, in strips as high as the window: one stray cell
 * must not make everything above it count.
 */
export function queueBeyond(
  sheet: Excel.Worksheet,
  { whole }: Pick<SheetAnswer, 'whole'>,
): () => { readonly below: readonly CellArea[]; readonly right: readonly CellArea[] } {
  const lastRow = whole.rowIndex + whole.rowCount - 1;
  const height = WINDOW.bottom + 1;
  const strips = Array.from({ length: Math.floor(lastRow / height) + 1 }, (_, index) => index * height);
  const isWide = whole.columnIndex + whole.columnCount - 1 > WINDOW.right;
  const ask = (top: number, left: number, right: number): (() => CellArea[]) => {
    const used = sheet
      .getRange(formatArea({ top, left, bottom: Math.min(top + height - 1, LAST_ROW), right }))
      .getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return () => (used.isNullObject ? [] : [usedArea.parse(used.toJSON())]);
  };
  const below = strips.slice(1).map((top) => ask(top, 0, WINDOW.right));
  const right = isWide ? strips.map((top) => ask(top, WINDOW.right + 1, LAST_COLUMN)) : [];
  return () => ({
    below: below.flatMap((collect) => collect()),
    right: right.flatMap((collect) => collect()),
  });
}

/** The areas in portions of one request each; `null` where it is too much to be read at all. */
export function portionsOf(areas: readonly CellArea[]): readonly (readonly CellArea[])[] | null {
  const portions: CellArea[][] = [];
  let [room, total] = [0, 0];
  for (const area of areas) {
    const size = cellsIn(area);
    total += size;
    if (total > MOST_CELLS) return null;
    if (size > room) {
      portions.push([]);
      room = CELLS_AT_ONCE;
    }
    portions.at(-1)?.push(area);
    room -= size;
  }
  return portions;
}

/** Queues the reading of areas, with their merged cells and hidden rows. */
export function queueBlocks(
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
  requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>,
): () => readonly UsedRows[] {
  const blocks = areas.map((area) => queueCells(sheet.getRange(formatArea(area)), requirements));
  return () => blocks.map((collect) => usedRowsSchema.parse(collect()));
}
