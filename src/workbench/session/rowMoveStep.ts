import { reversed, shiftedRow, type RowShift } from '../../xlsx/rows/rowShift';
import type { CellOnSheet } from './recalculation';
import type { RecordedChanges } from './recordedChanges';
import { cellsAskingRows, withMovedRows } from './rowMove';
import type { SheetModel } from './sheetModel';

/** Inserts or deletes rows of a sheet as one step, and has calculated what reads them. */
export function moveRowsIn(changes: RecordedChanges, sheet: SheetModel, shift: RowShift): void {
  changes.settle();
  const sheets = new Map(changes.sheets.map((other) => [other, other.contents]));
  const before = { structure: changes.structure, sheets };
  const after = withMovedRows(changes.structure, sheet, shift);
  const announced = { kind: 'rows', sheetId: sheet.id, shift, origin: 'person' } as const;
  const last = shift.at + Math.abs(shift.by) - 1;
  const readers = shift.by < 0 ? changes.recalculation.readersOfRows(sheet, shift.at, last) : [];
  changes.asOneStep(() => {
    changes.moveContents(before, after, {
      announced,
      announcedBack: { ...announced, shift: reversed(shift) },
    });
    const moved = readers.flatMap(({ sheet: home, position }): CellOnSheet[] => {
      const row = home === sheet ? shiftedRow(position.row, shift) : position.row;
      return row === null ? [] : [{ sheet: home, position: { ...position, row } }];
    });
    changes.touch(shift.by > 0 ? changes.recalculation.readersOfRows(sheet, shift.at, last) : moved);
    for (const asking of changes.sheets)
      changes.touch(cellsAskingRows(asking).map((position) => ({ sheet: asking, position })));
    changes.announce(announced);
  });
}
