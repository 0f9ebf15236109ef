import { applyPlan } from '../../src/core/applyPlan';
import { formatArea, parseArea } from '../../src/grid/cellAddress';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import type { ValidatedCells } from '../../src/grid/validatedCells';
import { changeOfHelp, type HelpChange } from '../../src/core/inputHelp/changeOfHelp';
import { markChangeOf, type EditPlan } from '../../src/core/plan';
import type { CellLimit } from '../../src/host/cellLimits';
import {
  HostRefusal,
  NOTHING_STORED,
  type AlsoRead,
  type CellDifference,
  type SheetChange,
  type SheetEvent,
  type SheetReading,
  type SheetTable,
  type SheetWrite,
  type SpreadsheetHost,
  type StoredSetting,
  type StoredSettings,
  type WriteRemains,
} from '../../src/host/spreadsheetHost';

/** A spreadsheet in memory: one or more sheets, the first in front. For tests of what stands above a host. */
export class MemoryHost implements SpreadsheetHost {
  readonly sheets: Map<string, GridSnapshot>;
  /** By sheet, one cell each. */
  readonly validations = new Map<string, readonly ValidatedCells[]>();
  stored: StoredSettings = NOTHING_STORED;
  active: string;
  /** What was asked for, in order: `read`, `again`, `apply`, `select`, `setting`. */
  readonly calls: string[] = [];
  /** Thrown by the next calls of this kind. */
  readonly refusals = new Map<string, Error>();
  /** What a refused write tells of the sheet. */
  remains: WriteRemains = { kind: 'nothing' };
  differences: readonly CellDifference[] = [];
  readonly selected: string[] = [];
  readonly tables: SheetTable[] = [];
  obstacles: SheetReading['obstacles'] = [];
  /** By cell, what may be entered; others are locked. */
  readonly limits = new Map<string, CellLimit>();
  /** Names of hidden sheets. */
  readonly hidden = new Set<string>();
  #listeners = new Set<(event: SheetEvent) => void>();

  constructor(...snapshots: readonly GridSnapshot[]) {
    this.sheets = new Map(snapshots.map((snapshot, index) => [`{${index + 1}}`, snapshot]));
    this.active = '{1}';
  }

  get front(): GridSnapshot {
    return this.#sheet(this.active);
  }

  /** Somebody edits a sheet. */
  edit(snapshot: GridSnapshot, event: Partial<Extract<SheetEvent, { kind: 'edited' }>> = {}): void {
    this.sheets.set(this.active, snapshot);
    this.tell({
      ...{ kind: 'edited', sheetId: this.active, area: 'A1', change: 'cells' },
      ...{ isOwn: false, isRemote: false },
      ...event,
    });
  }

  tell(event: SheetEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  readActiveSheet(also?: AlsoRead): Promise<SheetReading> {
    return this.#called('read', () => this.#reading(this.active, also));
  }

  readSheets(sheetIds: readonly string[], also?: AlsoRead) {
    return this.#called('read', () =>
      sheetIds.map((sheetId) =>
        this.sheets.has(sheetId)
          ? ({ kind: 'read', reading: this.#reading(sheetId, also) } as const)
          : ({ kind: 'refused', sheetId, refusal: new HostRefusal('sheet-gone', sheetId) } as const),
      ),
    );
  }

  readAgain(known: SheetReading): Promise<SheetReading> {
    return this.#called('again', () => {
      const { rows, origin } = this.#sheet(known.sheetId);
      return { ...known, snapshot: { ...known.snapshot, rows, origin } };
    });
  }

  listSheets() {
    return this.#called('list', () =>
      [...this.sheets].map(([sheetId, { sheet: name }]) => ({
        sheetId,
        name,
        isVisible: !this.hidden.has(name),
      })),
    );
  }

  cellLimits(_sheetId: string, cells: readonly string[]) {
    return this.#called(
      'limits',
      () =>
        new Map(cells.map((cell) => [cell, this.limits.get(cell) ?? { isLocked: true, validations: [] }])),
    );
  }

  async apply(change: SheetChange): Promise<SheetWrite> {
    const [write] = await this.applyAll([change]);
    if (!write) throw new Error('nothing applied');
    return write;
  }

  applyAll(changes: readonly SheetChange[]): Promise<readonly SheetWrite[]> {
    this.calls.push('apply');
    return Promise.resolve(changes.map((change) => this.#write(change)));
  }

  #write({ reading: { sheetId }, plan }: SheetChange): SheetWrite {
    const refused =
      this.refusals.get('apply') ??
      (this.obstacles[0] && plan.isWithinProtection !== true && new HostRefusal(this.obstacles[0]));
    if (refused instanceof HostRefusal) {
      return {
        kind: 'refused',
        refusal: refused,
        remains: this.remains,
        differences: this.differences,
        now: null,
      };
    }
    if (refused) throw refused;
    const before = this.#sheet(sheetId);
    const help = this.#writeHelp(sheetId, plan);
    const marks = markChangeOf(before.conditionalFormulas, plan);
    const staying = before.conditionalFormulas.filter(({ id }) => !marks.remove.includes(id));
    const coming = marks.add.map(({ formula }, index) => ({ id: `${Date.now()} ${index}`, formula }));
    const after = { ...applyPlan(before, plan), conditionalFormulas: [...staying, ...coming] };
    this.sheets.set(sheetId, after);
    const applied = {
      cells: plan.cells.length,
      marksAdded: marks.add.length,
      marksRemoved: marks.remove.length,
      helpAdded: help.add.length,
      helpRemoved: help.remove.length,
      missed: [],
      after: this.#reading(sheetId),
    };
    return { kind: 'written', applied };
  }

  writeTables(tables: readonly SheetTable[]) {
    return this.#called('tables', () => {
      this.tables.push(...tables);
      return { kind: 'written', names: tables.map(({ name }) => name) } as const;
    });
  }

  select(sheetId: string, cell: string): Promise<void> {
    return this.#called('select', () => void this.selected.push(`${sheetId}${cell}`));
  }

  readSetting(name: keyof StoredSettings) {
    return this.#called('setting', () => this.stored[name]);
  }

  changeSetting(
    name: keyof StoredSettings,
    change: (present: StoredSetting) => string | null,
  ): Promise<StoredSetting> {
    return this.#called('keep', () => {
      const text = change(this.stored[name]);
      this.stored = { ...this.stored, [name]: text };
      return text;
    });
  }

  watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    const refusal = this.refusals.get('watch');
    if (refusal) return Promise.reject(refusal);
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  }

  #reading(sheetId: string, also?: AlsoRead): SheetReading {
    const sheet = this.#sheet(sheetId);
    const validations = this.validations.get(sheetId) ?? [];
    const snapshot = also === 'validations' ? { ...sheet, validations } : sheet;
    const validated = this.limits.size > 0 ? ({ hasValidations: true } as const) : {};
    return { sheetId, snapshot, obstacles: this.obstacles, stored: this.stored, ...validated };
  }

  #writeHelp(sheetId: string, { inputHelp }: EditPlan): HelpChange {
    const present = this.validations.get(sheetId) ?? [];
    const change = changeOfHelp(present, inputHelp);
    const staying = present.filter(({ area }) => !change.remove.includes(formatArea(area)));
    const coming = change.add.flatMap(({ cell, title, message }) => {
      const area = parseArea(cell);
      return area === null ? [] : [{ area, title, message }];
    });
    this.validations.set(sheetId, [...staying, ...coming]);
    return change;
  }

  #sheet(sheetId: string): GridSnapshot {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) throw new HostRefusal('sheet-gone', sheetId);
    return sheet;
  }

  #called<T>(call: string, answer: () => T): Promise<T> {
    this.calls.push(call);
    const refusal = this.refusals.get(call);
    if (refusal) return Promise.reject(refusal);
    try {
      return Promise.resolve(answer());
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
