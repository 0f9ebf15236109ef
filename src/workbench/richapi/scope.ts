import type { WorkbookSession } from '../session/workbookSession';
import type { EventRegistrations } from './eventRegistrations';

/** What every object of one add-in's Excel can reach. */
export interface Scope {
  readonly session: WorkbookSession;
  readonly events: EventRegistrations;
  /** `workbook.settings`: kept while the workbook is open, not written to the file. */
  readonly settings: Map<string, unknown>;
  /** `runtime.enableEvents`. */
  areEventsEnabled: boolean;
  readonly excelApi: string;
  /** Drops the references the client has kept; see `_RemoveReference`. */
  forgetReference(id: string): void;
}
