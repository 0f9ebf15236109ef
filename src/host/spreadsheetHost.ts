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
  /** What the workbook keeps under `RULES_SETTING`; `null` where it keeps nothing, or was not asked. */
  readonly storedRules: StoredSetting;
}

/** A text kept in the workbook. Whoever reads it parses it: it may be another version's, or anything. */
export type StoredSetting = string | null;

/** The name under which a workbook keeps its scoring profile, as JSON text. */
export const RULES_SETTING = 'jixiao-ziping.profile';

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
  /** Reads the sheet the person is looking at, and what the workbook keeps for us, in one round trip. */
  readActiveSheet(): Promise<SheetReading>;
  /** Writes a plan in one round trip; an empty difference makes no round trip at all. */
  apply(reading: SheetReading, plan: EditPlan): Promise<Applied>;
  /** Shows a cell (A1) to the person. */
  select(sheetId: string, cell: string): Promise<void>;
  /** What the workbook keeps under a name; for where there is no sheet to be read along with it. */
  readSetting(name: string): Promise<StoredSetting>;
  /**
   * Keeps a text in the workbook, which Excel saves with it. Only ever on a person's express wish: it can clear Excel's
   * undo list (OfficeDev/office-js #3141).
   */
  writeSetting(name: string, text: string): Promise<void>;
}
