import * as z from 'zod/mini';
import { parseArea } from '../../grid/cellAddress';
import type { GridCell } from '../../grid/gridSnapshot';
import { HostRefusal, type SheetReading } from '../spreadsheetHost';
import { usedCellsSchema } from './sheetAnswer';
import { gridOfBlocks } from './cellBlocks';
import { READ_WINDOW } from './sheetQuery';
import { gridOf } from './snapshotOfAnswer';

const againSchema = z.object({ name: z.string(), used: z.nullable(usedCellsSchema) });

/**
 * Queues the reading of a sheet's cells and of nothing else: merged areas (#5918) and whatever else could clear the
 * undo list of the person who is typing is not asked for, but taken from the reading that is known.
 */
export function queueCellsAgain(sheet: Excel.Worksheet, known: SheetReading): () => SheetReading {
  sheet.load('name');
  const used = sheet.getUsedRange(true).getIntersectionOrNullObject(READ_WINDOW);
  used.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
  return () => {
    const parsed = againSchema.safeParse({
      name: sheet.name,
      used: used.isNullObject ? null : used.toJSON(),
    });
    if (!parsed.success) throw new HostRefusal('host-error', parsed.error.message);
    const { name, used: cells } = parsed.data;
    const rows: readonly (readonly GridCell[])[] | null = cells === null ? [] : gridOf(cells);
    if (rows === null || reachesBelow(known)) throw new HostRefusal('too-large', known.snapshot.sheet);
    const block = { top: cells?.rowIndex ?? 0, left: cells?.columnIndex ?? 0, rows };
    const { origin, rows: near } = gridOfBlocks([block]);
    return { ...known, snapshot: { ...known.snapshot, sheet: name, origin, rows: near } };
  };
}

/** Whether the sheet has more rows than are read again at every keystroke. */
function reachesBelow({ snapshot: { origin, rows } }: SheetReading): boolean {
  return origin.row + rows.length - 1 > (parseArea(READ_WINDOW)?.bottom ?? 0);
}
