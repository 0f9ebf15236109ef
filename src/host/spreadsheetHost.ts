import type { EditPlan } from '../core/plan';
import type { CellLimit } from './cellLimits';
import type { GridCell, GridSnapshot } from '../grid/gridSnapshot';

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
  | 'names-taken'
  | 'not-kept'
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
  readonly stored: StoredSettings;
  /** Some cell of the sheet has a data validation. */
  readonly hasValidations?: true;
  /** Excel computes formulas only when told to. The sheet was computed for this reading, other sheets were not. */
  readonly isCalculatedByHand?: boolean;
}

/** A text kept in the workbook. Whoever reads it parses it: it may be another version's, or anything. */
export type StoredSetting = string | null;

/** Everything the workbook keeps for the add-in; `null` where it keeps nothing. */
export interface StoredSettings {
  /** The scoring profile, as JSON. */
  readonly rules: StoredSetting;
  /** Findings that people have chosen to ignore, as JSON. */
  readonly ignored: StoredSetting;
  /** Which column of which sheet is meant, as JSON. */
  readonly columns: StoredSetting;
  /** Which scores were filled in as suggestions and which of them people have confirmed, as JSON. */
  readonly confirmed: StoredSetting;
}

/** The names under which they are kept. */
export const SETTING_NAMES: Readonly<Record<keyof StoredSettings, string>> = {
  rules: 'jixiao-ziping.profile',
  ignored: 'jixiao-ziping.ignored',
  columns: 'jixiao-ziping.columns',
  confirmed: 'jixiao-ziping.confirmed',
};

export const NOTHING_STORED: StoredSettings = {
  rules: null,
  ignored: null,
  columns: null,
  confirmed: null,
};

/** A sheet of the workbook, as listed. */
export interface ListedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** One of several sheets asked for: as read, or why it could not be. */
export type SheetOutcome =
  | { readonly kind: 'read'; readonly reading: SheetReading }
  | { readonly kind: 'refused'; readonly sheetId: string; readonly refusal: HostRefusal };

/** A sheet with what is to be written to it. */
export interface SheetChange {
  readonly reading: SheetReading;
  readonly plan: EditPlan;
  /**
   * Cells (A1) that the plan rests on besides those it writes: they are loaded in the same request, before the writes,
   * and compared with the reading. Is another content found in one, everything is put back.
   */
  readonly evidence: readonly string[];
}

/** A cell that did not hold any more what was read there when the write came to it. */
export interface CellDifference {
  /** A1. */
  readonly cell: string;
  /** What stood there when it was read, and what was found; as a person reads it. */
  readonly was: string;
  readonly is: string;
  /** It is the cell's data validation that differs, of which no text is told; absent: what the cell holds. */
  readonly isValidation?: true;
}

/** What is known of the sheet after a write that did not go through. */
export type WriteRemains =
  /** Nothing was written. */
  | { readonly kind: 'nothing' }
  /** Something was written, and has been put back as it was found. */
  | { readonly kind: 'put-back' }
  /** These cells hold what was written and could not be put back. */
  | { readonly kind: 'left'; readonly cells: readonly string[] }
  /** Excel has not answered: these cells may hold what was to be written, now or later. */
  | { readonly kind: 'unknown'; readonly cells: readonly string[] };

/** What became of a write on one sheet: all of it stands there, or why not. */
export type SheetWrite =
  | { readonly kind: 'written'; readonly applied: Applied }
  | {
      readonly kind: 'refused';
      readonly refusal: HostRefusal;
      readonly remains: WriteRemains;
      /** What others have changed since the sheet was read. */
      readonly differences: readonly CellDifference[];
      /** The sheet as it is now, where it was read again. */
      readonly now: SheetReading | null;
      /**
       * What stood in the cells (A1) that could not be put back: what others have entered since the sheet was read can
       * then still be brought back. Absent where nothing is left, or Excel did not tell.
       */
      readonly found?: ReadonlyMap<string, GridCell>;
      /**
       * Where (A1) what was written into a cell stands by now, for rows that have moved and can't be told to be those it
       * was meant for; absent where there is none.
       */
      readonly strayed?: ReadonlyMap<string, string>;
    };

/** A cell of a table that the add-in writes onto a sheet of its own; a link is a formula. */
export type TableValue = string | number | null | { readonly formula: string; readonly shows: string };

/** A table on a sheet of its own, such as 自评汇总. */
export interface SheetTable {
  /** The sheet's name; a sheet that bears it and is not this table's is left alone, and the next free name taken. */
  readonly name: string;
  readonly columns: readonly {
    readonly header: string;
    /** In characters. */
    readonly width: number;
    readonly wraps: boolean;
    readonly numberFormat: string | null;
  }[];
  /** The headers in each language the table may have been written in, to know it again. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Columns whose texts together identify a row, from the strictest identity to the loosest. */
  readonly identities: readonly (readonly number[])[];
  /** What stands in which column of a row that is no longer reported but has a person's notes beside it. */
  readonly gone: { readonly column: number; readonly text: string };
  /** Charts drawn from the table, beside it. A host that has none leaves such a table out. */
  readonly charts?: readonly TableChart[];
}

/** A chart over the columns of a table (zero-based), from its first row to its last. */
export interface TableChart {
  /** Tells it from other charts of the sheet, to be drawn anew. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'bars' | 'points';
  /** The column that names the bars; of points the one of the horizontal axis. */
  readonly along: number;
  readonly axes: { readonly along: string; readonly up: string };
  readonly series: readonly {
    readonly column: number;
    readonly as: 'bar' | 'line' | 'point';
    /** `#RRGGBB`. */
    readonly colour: string;
  }[];
}

/** What became of tables: they stand on these sheets, or why not. `cells` of the remains are the sheets' names. */
export type TablesWrite =
  | {
      readonly kind: 'written';
      readonly names: readonly string[];
      /** The tables stand there, their charts could not be drawn. */
      readonly areChartsMissing?: true;
    }
  | { readonly kind: 'refused'; readonly refusal: HostRefusal; readonly remains: WriteRemains };

/** What happens on the sheets while the add-in looks on. Events may come late, twice or not at all. */
export type SheetEvent =
  | {
      readonly kind: 'edited';
      readonly sheetId: string;
      /** A1, `null` where Excel does not say. */
      readonly area: string | null;
      readonly change: 'cells' | 'rows-inserted' | 'rows-deleted' | 'other';
      /** By this add-in itself; `null` where Excel is too old to say (below ExcelApi 1.14). */
      readonly isOwn: boolean | null;
      /** By somebody else who has the workbook open. */
      readonly isRemote: boolean;
    }
  /** Formulas have new results. */
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: string }
  | { readonly kind: 'activated'; readonly sheetId: string }
  /** Excel has stopped telling: a sheet was found changed without a word. Watching is to be begun anew. */
  | { readonly kind: 'unwatched' };

/** What a reading need not hold unless it is asked for. */
export type AlsoRead = 'validations';

/** A conditional format of ours as it stood on a sheet. */
export interface FoundMark {
  readonly areas: readonly string[];
  /** Relative to the first area's top left cell, with its leading `=`. */
  readonly formula: string;
}

/** What was written. */
export interface Applied {
  readonly cells: number;
  readonly marksAdded: number;
  readonly marksRemoved: number;
  /** Cells that got input help, and cells that lost it or got other help. */
  readonly helpAdded: number;
  readonly helpRemoved: number;
  /** Cells (A1) that Excel did not take the value for, without an error: covered by a merged area, say. */
  readonly missed: readonly string[];
  /** The conditional formats that went, as they were found; absent where the host can't tell. */
  readonly removed?: readonly FoundMark[];
  /** The sheet right after the write, formulas recalculated; absent where nothing was written or the host can't tell. */
  readonly after?: SheetReading;
}

/** The one way to and from a spreadsheet. Every failure is a `HostRefusal`; what a failed write left is in its result. */
export interface SpreadsheetHost {
  /**
   * Reads the sheet the person is looking at, and what the workbook keeps for us, in one round trip. With
   * `validations`, the snapshot also says which cells have a data validation; where neighbours differ in theirs, a
   * second request asks cell by cell.
   */
  readActiveSheet(also?: AlsoRead): Promise<SheetReading>;
  /** The same for sheets by their ids, all in one round trip, in their order. A sheet that is gone is `sheet-gone`. */
  readSheets(sheetIds: readonly string[], also?: AlsoRead): Promise<readonly SheetOutcome[]>;
  /**
   * Reads the cells of a sheet again while a person is typing: one small request that asks for nothing that could
   * disturb the undo list (merged areas, formats); those are taken from the reading given. Never waits for a cell to
   * be left: `cell-editing` is thrown at once.
   */
  readAgain(known: SheetReading): Promise<SheetReading>;
  listSheets(): Promise<readonly ListedSheet[]>;
  /**
   * What the sheet lets a person enter into cells (A1), in one request: for protected sheets and those with data
   * validations, before they are written to. A cell that the answer lacks has no limit that is known.
   */
  cellLimits(sheetId: string, cells: readonly string[]): Promise<ReadonlyMap<string, CellLimit>>;
  /** Writes a plan: `applyAll` for one sheet. */
  apply(change: SheetChange): Promise<SheetWrite>;
  /**
   * Writes several sheets in one round trip and one undo step; an empty difference makes no round trip at all. What was
   * found before the writes is loaded in the same request. Where that is not what was read, or the request fails
   * midway, what was written is put back: afterwards each sheet holds all of its writes or none, and where that can't
   * be had, the result says which cells hold what. Never throws.
   */
  applyAll(changes: readonly SheetChange[]): Promise<readonly SheetWrite[]>;
  /**
   * Writes tables onto sheets of their own, new ones or those they were written on before: one request looks, one
   * writes (more for thousands of rows). On a sheet that is renewed rows stay in the order a person has sorted them
   * into, and whatever stands beside the table stays beside its row. Afterwards either all tables stand there or the
   * sheets are as before; what can't be had is in the result.
   */
  writeTables(tables: readonly SheetTable[]): Promise<TablesWrite>;
  /** Shows a cell (A1) to the person. */
  select(sheetId: string, cell: string): Promise<void>;
  /** What the workbook keeps under a name; for where there is no sheet to be read along with it. */
  readSetting(name: keyof StoredSettings): Promise<StoredSetting>;
  /**
   * Changes what the workbook keeps under a name, which Excel saves with it; `null` removes it. Begins with what it
   * keeps now, and begins again where somebody else has changed that meanwhile. Read back after writing: `not-kept`
   * where the workbook did not keep it. Resolves to what it then keeps. Only where a person has decided something, or
   * a press has filled in scores that are only suggested: it can clear Excel's undo list (OfficeDev/office-js #3141).
   *
   * @param known what a reading just made says that it keeps: it is then not asked for once more
   */
  changeSetting(
    name: keyof StoredSettings,
    change: (present: StoredSetting) => string | null,
    known?: StoredSetting,
  ): Promise<StoredSetting>;
  /** Tells of what happens on the sheets, from one request on; the function returned ends it. */
  watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>>;
}
