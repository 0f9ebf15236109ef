import type { CellArea } from '../../grid/cellAddress';
import type { LiveSheet, WorkbookSession } from '../session/workbookSession';
import type { ApiObject } from './apiObject';
import type { EventRegistrations } from './eventRegistrations';

/** Makes the objects that lead to one another: a sheet to its ranges, a range to its sheet. */
export interface ObjectMaker {
  worksheet(sheet: LiveSheet): ApiObject;
  range(sheet: LiveSheet, area: CellArea): ApiObject;
  rangeAreas(sheet: LiveSheet, areas: readonly CellArea[]): ApiObject;
}

/** What every object of one add-in's Excel can reach. */
export interface Scope {
  readonly session: WorkbookSession;
  readonly make: ObjectMaker;
  readonly events: EventRegistrations;
  /** `runtime.enableEvents`. */
  areEventsEnabled: boolean;
  readonly excelApi: string;
  /** A sheet that add-ins take for the active one though another is in front; `null`: the one in front. */
  takenForActive: LiveSheet | null;
  /** Drops the references the client has kept; see `_RemoveReference`. */
  forgetReference(id: string): void;
}
