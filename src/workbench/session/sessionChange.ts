import type { CellArea, CellPosition } from '../../core/grid/cellAddress';
import { stretch } from './sheetCells';
import type { SheetModel } from './sheetModel';
import type { Reversible } from './undoHistory';
import type { SessionEvent } from './workbookSession';

/** One reversible change, with the place it concerns. */
export type SessionChange = Reversible &
  (
    | { readonly kind: 'cell'; readonly sheet: SheetModel; readonly position: CellPosition }
    /** Of any other kind: what listeners are told when it is taken back or done again. */
    | { readonly kind: 'other'; readonly told: SessionEvent }
  );

/** What listeners are told of changes taken back or done again: each of another kind once, and the cells of each sheet. */
export function eventsOf(changes: readonly SessionChange[]): readonly SessionEvent[] {
  const areas = new Map<SheetModel, CellArea>();
  const others = new Map<string, SessionEvent>();
  for (const change of changes) {
    if (change.kind === 'other') others.set(JSON.stringify(change.told), change.told);
    else {
      const { sheet, position } = change;
      areas.set(sheet, stretch(areas.get(sheet) ?? null, position.row, position.column));
    }
  }
  const cells = [...areas].map(
    ([sheet, area]) => ({ kind: 'cells', sheetId: sheet.id, area, origin: 'person' }) as const,
  );
  return [...others.values(), ...cells];
}
