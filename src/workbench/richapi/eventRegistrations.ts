import type { LiveSheet, SessionEvent, WorkbookSession } from '../session/workbookSession';
import { rangeAddress } from './address';
import type { RichApiEvent } from './wire';

/** Event types of the protocol (client: `GenericEventHandlers` of `Worksheet`). */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  selectionChanged: 14,
  calculated: 16,
} as const;

/** Target of events registered on the collection of worksheets (client: `Constants.eventWorkbookId`). */
const WORKBOOK = 'Workbook';

/** Which events an add-in listens to, and the session's events in the add-in's terms. */
export class EventRegistrations {
  private readonly registered = new Set<string>();
  private lastActive: LiveSheet;

  constructor(private readonly session: WorkbookSession) {
    this.lastActive = session.activeSheet;
  }

  register(eventType: number, sheet: LiveSheet | null): void {
    this.registered.add(this.keyOf(eventType, sheet));
  }

  unregister(eventType: number, sheet: LiveSheet | null): void {
    this.registered.delete(this.keyOf(eventType, sheet));
  }

  /** What the add-in is to be told of one event of the session; nothing it did not register for. */
  translate(event: SessionEvent): readonly RichApiEvent[] {
    switch (event.kind) {
      case 'cells': {
        const sheet = this.session.sheetById(event.sheetId);
        if (!sheet) return [];
        const byAddin = event.origin === 'addin';
        return this.forSheet(EventType.changed, sheet, {
          address: rangeAddress(sheet, event.area).replace(/^.*!/, ''),
          changeType: 'RangeEdited',
          source: 'Local',
          triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: 'None',
        });
      }
      case 'rows': {
        const sheet = this.session.sheetById(event.sheetId);
        if (!sheet) return [];
        const { at, by } = event.shift;
        return this.forSheet(EventType.changed, sheet, {
          address: `${at + 1}:${at + Math.abs(by)}`,
          changeType: by > 0 ? 'RowInserted' : 'RowDeleted',
          source: 'Local',
          triggerSource: event.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
          shiftDirection: by > 0 ? 'ShiftCellDown' : 'ShiftCellUp',
        });
      }
      case 'calculated': {
        const sheet = this.session.sheetById(event.sheetId);
        return sheet ? this.forSheet(EventType.calculated, sheet, { address: null }) : [];
      }
      case 'selection': {
        const sheet = this.session.sheetById(event.sheetId);
        if (!sheet) return [];
        const address = rangeAddress(sheet, event.area).replace(/^.*!/, '');
        return this.forSheet(EventType.selectionChanged, sheet, { address });
      }
      case 'activated': {
        const sheet = this.session.sheetById(event.sheetId);
        if (!sheet) return [];
        const left = this.lastActive;
        this.lastActive = sheet;
        return [
          ...this.forSheet(EventType.deactivated, left, {}),
          ...this.forSheet(EventType.activated, sheet, {}),
        ];
      }
      default:
        return [];
    }
  }

  private forSheet(eventType: number, sheet: LiveSheet, details: object): readonly RichApiEvent[] {
    const worksheetId = sheet.id;
    const message = JSON.stringify({ worksheetId, ...details });
    return [sheet, null]
      .filter((target) => this.registered.has(this.keyOf(eventType, target)))
      .map((target) => ({ eventType, targetId: target ? worksheetId : WORKBOOK, message }));
  }

  private keyOf(eventType: number, sheet: LiveSheet | null): string {
    return `${eventType} ${sheet ? sheet.id : WORKBOOK}`;
  }
}
