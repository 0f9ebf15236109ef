import type { EditPlan } from '../core/plan';
import type { GridSnapshot } from '../core/grid/gridSnapshot';

/** Why a host will not write to a sheet although it can be read. */
export type WriteObstacle = 'protected' | 'filtered';

/** Why a command came to nothing. Each has its own sentence in the locales. */
export type HostRefusalCode =
  | 'empty-sheet'
  | 'too-large'
  | 'cell-editing'
  | 'protected'
  | 'filtered'
  | 'sheet-gone'
  | 'changed-meanwhile'
  | 'timed-out'
  | 'host-error';

/** A host's answer that nothing was done, with the reason in a form a person's message can be chosen by. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
  constructor(
    readonly code: HostRefusalCode,
    /** For the log and the curious, never the whole message. */
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** A sheet as read in one round trip, and all that a later write needs to know of it. */
export interface SheetReading {
  /** Stable while the workbook is open; names change, this doesn't. */
  readonly sheetId: string;
  readonly snapshot: GridSnapshot;
  readonly obstacles: readonly WriteObstacle[];
}

/** What was written. */
export interface Applied {
  readonly cells: number;
  readonly marksAdded: number;
  readonly marksRemoved: number;
  /** The sheet right after the write, formulas recalculated; absent where nothing was written or the host can't tell. */
  readonly after?: SheetReading;
}

/** The one way to and from a spreadsheet. Every failure is a `HostRefusal`; after one, nothing was written. */
export interface SpreadsheetHost {
  /** Reads the sheet the person is looking at, in one round trip. */
  readActiveSheet(): Promise<SheetReading>;
  /** Writes a plan in one round trip; an empty difference makes no round trip at all. */
  apply(reading: SheetReading, plan: EditPlan): Promise<Applied>;
  /** Shows a cell (A1) to the person. */
  select(sheetId: string, cell: string): Promise<void>;
}
