import { parseCell } from '../../grid/cellAddress';
import type { LiveSheet, WorkbookSession } from '../../workbench/session/workbookSession';
import {
  appliedOf,
  prepareChange,
  isReal,
  NOTHING_APPLIED,
  obstacleOf,
  type PreparedChange,
} from '../office/prepareChange';
import { holds } from '../office/found';
import type { CellLimit } from '../cellLimits';
import { validationLimitsOf } from '../file/writeObstacles';
import {
  HostRefusal,
  SETTING_NAMES,
  type AlsoRead,
  type ListedSheet,
  type SheetChange,
  type SheetEvent,
  type SheetOutcome,
  type SheetReading,
  type SheetTable,
  type SheetWrite,
  type SpreadsheetHost,
  type StoredSetting,
  type StoredSettings,
  type TablesWrite,
} from '../spreadsheetHost';
import { changeSheet, marksAsFound } from './changeSheet';
import { reasonAgainst, type Reason } from './evidenceFound';
import { sessionRefusal } from './sessionRefusal';
import { sheetEvent } from './sheetEvent';
import { sheetReading, storedText } from './sheetReading';
import { writeTable } from './tableSheets';

export interface SessionHostOptions {
  /** Ends the typing into a cell, as a click elsewhere does; `false` where what is typed there is not accepted. */
  readonly endEditing?: () => boolean;
}

/**
 * A workbook that is open in the page itself. Everything happens at once and in one step, so that nothing can come in
 * between and nothing is ever half done.
 */
export class SessionSpreadsheetHost implements SpreadsheetHost {
  readonly #session: WorkbookSession;
  readonly #endEditing: () => boolean;

  constructor(session: WorkbookSession, { endEditing = () => false }: SessionHostOptions = {}) {
    this.#session = session;
    this.#endEditing = endEditing;
  }

  async readActiveSheet(also?: AlsoRead): Promise<SheetReading> {
    this.#leaveCell();
    return sheetReading(this.#session, this.#session.activeSheet, also);
  }

  async readSheets(sheetIds: readonly string[], also?: AlsoRead): Promise<readonly SheetOutcome[]> {
    if (sheetIds.length > 0) this.#leaveCell();
    return sheetIds.map((sheetId): SheetOutcome => {
      try {
        return { kind: 'read', reading: sheetReading(this.#session, this.#sheet(sheetId), also) };
      } catch (error) {
        return { kind: 'refused', sheetId, refusal: sessionRefusal(error) };
      }
    });
  }

  async readAgain({ sheetId }: SheetReading): Promise<SheetReading> {
    if (this.#session.isEditingCell) throw new HostRefusal('cell-editing');
    return sheetReading(this.#session, this.#sheet(sheetId));
  }

  async listSheets(): Promise<readonly ListedSheet[]> {
    return this.#session.sheets.map(({ id, name, isVisible }) => ({ sheetId: id, name, isVisible }));
  }

  async cellLimits(sheetId: string, cells: readonly string[]): Promise<ReadonlyMap<string, CellLimit>> {
    const sheet = this.#sheet(sheetId);
    const limitsAt = validationLimitsOf(sheet.layout.validations);
    return new Map(
      cells.flatMap((cell) => {
        const place = parseCell(cell);
        if (!place) return [];
        return [[cell, { isLocked: sheet.cell(place).style.locked, validations: limitsAt(place) }] as const];
      }),
    );
  }

  async apply(change: SheetChange): Promise<SheetWrite> {
    const [write] = await this.applyAll([change]);
    return write ?? { kind: 'written', applied: NOTHING_APPLIED };
  }

  async applyAll(changes: readonly SheetChange[]): Promise<readonly SheetWrite[]> {
    const wanted = changes.map(prepareChange);
    try {
      if (wanted.some(isReal)) this.#leaveCell();
    } catch (error) {
      return wanted.map(() => refused({ refusal: sessionRefusal(error), differences: [] }, null));
    }
    const writes = new Map<PreparedChange, SheetWrite>();
    for (const change of wanted) {
      const write = isReal(change) ? this.#obstacle(change) : written(NOTHING_APPLIED);
      if (write !== null) writes.set(change, write);
    }
    // Each round either makes all that is left in one step, or finds one that the workbook does not allow.
    for (;;) {
      const open = wanted.filter((change) => !writes.has(change));
      if (open.length === 0) break;
      const failed = this.#make(open, writes);
      if (failed === null) break;
      writes.set(
        failed.change,
        refused({ refusal: failed.refusal, differences: [] }, this.#now(failed.change)),
      );
    }
    return wanted.map((change) => writes.get(change) ?? written(NOTHING_APPLIED));
  }

  async writeTables(tables: readonly SheetTable[]): Promise<TablesWrite> {
    try {
      this.#leaveCell();
      const names: string[] = [];
      this.#session.asOneStep(() => {
        // Charts can't be saved here: a table that is there for them alone is left out.
        for (const table of tables) if (!table.charts) names.push(writeTable(this.#session, table));
      });
      return { kind: 'written', names };
    } catch (error) {
      return { kind: 'refused', refusal: sessionRefusal(error), remains: { kind: 'nothing' } };
    }
  }

  async select(sheetId: string, cell: string): Promise<void> {
    const position = parseCell(cell);
    if (position === null) throw new HostRefusal('host-error', cell);
    const { id } = this.#sheet(sheetId);
    const { row, column } = position;
    try {
      this.#leaveCell();
      this.#session.activate(id);
      this.#session.select({ top: row, left: column, bottom: row, right: column });
    } catch (error) {
      throw sessionRefusal(error);
    }
  }

  async readSetting(name: keyof StoredSettings): Promise<StoredSetting> {
    return storedText(this.#session, name);
  }

  async changeSetting(
    name: keyof StoredSettings,
    change: (present: StoredSetting) => string | null,
  ): Promise<StoredSetting> {
    const text = change(storedText(this.#session, name));
    const { settings } = this.#session;
    try {
      if (text === null) settings.delete(SETTING_NAMES[name]);
      else settings.set(SETTING_NAMES[name], text);
    } catch (error) {
      throw new HostRefusal('not-kept', sessionRefusal(error).detail);
    }
    return text;
  }

  async watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    const stop = this.#session.listen((event) => {
      const told = sheetEvent(event);
      // Later, as in Excel: whoever hears of an edit finds it done, and is not called from within it.
      if (told) void Promise.resolve().then(() => listener(told));
    });
    return () => Promise.resolve(stop());
  }

  #leaveCell(): void {
    if (this.#session.isEditingCell && !this.#endEditing()) throw new HostRefusal('cell-editing');
  }

  #sheet(sheetId: string): LiveSheet {
    const sheet = this.#session.sheetById(sheetId);
    if (!sheet) throw new HostRefusal('sheet-gone', sheetId);
    return sheet;
  }

  /** Why a change is not even tried; `null`: it is. */
  #obstacle(change: PreparedChange): SheetWrite | null {
    const known = obstacleOf(change);
    if (known !== null) return refused({ refusal: new HostRefusal(known), differences: [] }, null);
    try {
      const sheet = this.#sheet(change.reading.sheetId);
      const now = sheetReading(this.#session, sheet);
      const reason = reasonAgainst(change, sheet, now);
      return reason === null ? null : refused(reason, now);
    } catch (error) {
      return refused({ refusal: sessionRefusal(error), differences: [] }, null);
    }
  }

  #make(
    changes: readonly PreparedChange[],
    writes: Map<PreparedChange, SheetWrite>,
  ): { readonly change: PreparedChange; readonly refusal: HostRefusal } | null {
    let last: PreparedChange | undefined;
    const removed = new Map<PreparedChange, ReturnType<typeof marksAsFound>>();
    try {
      this.#session.asOneStep(() => {
        for (const change of changes) {
          last = change;
          const sheet = this.#sheet(change.reading.sheetId);
          removed.set(change, marksAsFound(sheet, change.marks.remove));
          changeSheet(this.#session, sheet, change);
        }
      });
    } catch (error) {
      if (last === undefined) throw error;
      return { change: last, refusal: sessionRefusal(error) };
    }
    for (const change of changes) {
      const after = this.#now(change);
      const missed = after
        ? change.plan.cells.filter((edit) => !holds(after.snapshot, edit)).map(({ cell }) => cell)
        : [];
      const applied = { ...appliedOf(change), missed, removed: removed.get(change) ?? [] };
      writes.set(change, written(after ? { ...applied, after } : applied));
    }
    return null;
  }

  #now({ reading: { sheetId } }: PreparedChange): SheetReading | null {
    try {
      return sheetReading(this.#session, this.#sheet(sheetId));
    } catch {
      return null;
    }
  }
}

function written(applied: Extract<SheetWrite, { readonly kind: 'written' }>['applied']): SheetWrite {
  return { kind: 'written', applied };
}

function refused({ refusal, differences }: Reason, now: SheetReading | null): SheetWrite {
  return { kind: 'refused', refusal, remains: { kind: 'nothing' }, differences, now };
}
