import { formatArea } from '../../grid/cellAddress';
import type { SessionEvent } from '../../workbench/session/workbookSession';
import type { SheetEvent } from '../spreadsheetHost';

/** What happened to the workbook, in the port's words; `null` for what nobody there asks about. */
export function sheetEvent(event: SessionEvent): SheetEvent | null {
  switch (event.kind) {
    case 'cells': {
      const { sheetId, area, origin } = event;
      return {
        ...{ kind: 'edited', sheetId, area: formatArea(area), change: 'cells' },
        ...{ isOwn: origin === 'addin', isRemote: false },
      };
    }
    case 'rows': {
      const { sheetId, shift, origin } = event;
      const area = `${shift.at + 1}:${shift.at + Math.abs(shift.by)}`;
      return {
        ...{ kind: 'edited', sheetId, area, change: shift.by > 0 ? 'rows-inserted' : 'rows-deleted' },
        ...{ isOwn: origin === 'addin', isRemote: false },
      };
    }
    case 'calculated':
      return { kind: 'calculated', sheetId: event.sheetId };
    case 'selection':
      return { kind: 'selected', sheetId: event.sheetId, area: formatArea(event.area) };
    case 'activated':
      return { kind: 'activated', sheetId: event.sheetId };
    default:
      return null;
  }
}
