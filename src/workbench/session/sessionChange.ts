import type { CellArea, CellPosition } from '../../grid/cellAddress';
import { stretch } from './sheetCells';
import type { SheetModel } from './sheetModel';
import type { Reversible } from './editHistory';
import type { SessionEvent } from './workbookSession';

/** One reversible change, with the place it concerns. */
export type SessionChange = Reversible &
  (
    | { readonly kind: 'cell'; readonly sheet: SheetModel; readonly position: CellPosition }
    /** Of any other kind: what listeners are announced when it is done again, and (if that is another thing) taken back. */
    | { readonly kind: 'other'; readonly announced: SessionEvent; readonly announcedBack?: SessionEvent }
  );

/**
 * What listeners are announced of changes taken back or done again: each of another kind once, and the cells of each sheet.
 *
 * @param isBack whether they were taken back
 */
export function eventsOf(changes: readonly SessionChange[], isBack: boolean): readonly SessionEvent[] {
  const areas = new Map<SheetModel, CellArea>();
  const others = new Map<string, SessionEvent>();
  for (const change of changes) {
    if (change.kind === 'other') {
      const announced = (isBack ? change.announcedBack : undefined) ?? change.announced;
      others.set(JSON.stringify(announced), announced);
    } else {
      const { sheet, position } = change;
      areas.set(sheet, stretch(areas.get(sheet) ?? null, position.row, position.column));
    }
  }
  // Where rows moved, the cells of the step are results of formulas.
  const movesRows = [...others.values()].some(({ kind }) => kind === 'rows');
  const cells = [...areas].map(([{ id: sheetId }, area]): SessionEvent =>
    movesRows ? { kind: 'calculated', sheetId } : { kind: 'cells', sheetId, area, origin: 'person' },
  );
  return [...others.values(), ...cells];
}
