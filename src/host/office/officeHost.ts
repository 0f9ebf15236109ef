import type { CellLimit } from '../cellLimits';
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
import { queueCellsAgain } from './cellsAgain';
import { writeTablesGuarded } from './guardedTables';
import { writeGuarded } from './guardedWrite';
import { queueCellLimits } from './limitQuery';
import { lookAfterWrite } from './lookAfterWrite';
import type { OfficeClient } from './officeClient';
import { OfficeRequests } from './officeRequests';
import { USUAL_PATIENCE, type Patience } from './patience';
import { isReal, NOTHING_APPLIED, obstacleOf, prepareChange } from './prepareChange';
import { queueCandidates, tablePlaceOf } from './presentTable';
import { readSheetInFront, readSheetsById } from './readSheets';
import { selectCell } from './selectCell';
import { changeSetting } from './settingChange';
import { queueSettingRead } from './settingQuery';
import { queueSheetEvents } from './sheetEvents';
import { queueSheetList } from './sheetList';
import { queueSheetRead } from './sheetQuery';
import { WatchHealth } from './watchHealth';
import { sheetInWindow } from './wholeSheet';
import type { WriteRequests } from './writeRequests';

export interface OfficeHostOptions {
  readonly patience?: Patience;
  /** Told when a command waits for a person to finish editing a cell. */
  readonly onCellEdit?: () => void;
  /** Runs something once events that are on their way have come. */
  readonly afterEvents?: (run: () => void) => void;
}

/** Events that have not come so many milliseconds after the answer of a request do not come any more. */
const LATEST_EVENT = 5_000;

/** Excel behind Office.js. Each method is one request (plus repeats of a failed read). */
export class OfficeSpreadsheetHost implements SpreadsheetHost {
  readonly #requests: OfficeRequests;
  readonly #afterEvents: (run: () => void) => void;
  #health: WatchHealth | null = null;
  readonly #seen = (reading: SheetReading) => this.#health?.read(reading);

  constructor(client: OfficeClient, options: OfficeHostOptions = {}) {
    this.#requests = new OfficeRequests(
      client,
      options.patience ?? USUAL_PATIENCE,
      options.onCellEdit ?? (() => undefined),
    );
    this.#afterEvents = options.afterEvents ?? ((run) => void setTimeout(run, LATEST_EVENT));
  }

  readActiveSheet(also?: AlsoRead): Promise<SheetReading> {
    return readSheetInFront(this.#requests, also, this.#seen);
  }

  readSheets(sheetIds: readonly string[], also?: AlsoRead): Promise<readonly SheetOutcome[]> {
    return readSheetsById(this.#requests, sheetIds, also, this.#seen);
  }

  async readAgain(known: SheetReading): Promise<SheetReading> {
    const reading = await this.#requests.once('read again', ({ workbook }) =>
      queueCellsAgain(workbook.worksheets.getItem(known.sheetId), known),
    );
    this.#seen(reading);
    return reading;
  }

  async listSheets(): Promise<readonly ListedSheet[]> {
    return this.#requests.read(({ workbook }) => queueSheetList(workbook.worksheets));
  }

  async cellLimits(sheetId: string, cells: readonly string[]): Promise<ReadonlyMap<string, CellLimit>> {
    return this.#requests.read(({ workbook }) =>
      queueCellLimits(workbook.worksheets.getItem(sheetId), cells),
    );
  }

  async apply(change: SheetChange): Promise<SheetWrite> {
    const [write] = await this.applyAll([change]);
    return write ?? { kind: 'written', applied: NOTHING_APPLIED };
  }

  async applyAll(changes: readonly SheetChange[]): Promise<readonly SheetWrite[]> {
    const wanted = changes.map(prepareChange);
    const free = wanted.filter((change) => isReal(change) && obstacleOf(change) === null);
    const writes = free.length === 0 ? [] : await writeGuarded(this.#writeRequests(), free);
    for (const write of writes) {
      const now = write.kind === 'written' ? write.applied.after : write.now;
      if (now) this.#seen(now);
    }
    return wanted.map((change): SheetWrite => {
      if (!isReal(change)) return { kind: 'written', applied: NOTHING_APPLIED };
      const obstacle = obstacleOf(change);
      const write = writes[free.indexOf(change)];
      if (write) return write;
      const refusal = new HostRefusal(obstacle ?? 'host-error');
      return { kind: 'refused', refusal, remains: { kind: 'nothing' }, differences: [], now: null };
    });
  }

  async writeTables(tables: readonly SheetTable[]): Promise<TablesWrite> {
    const candidates = await this.#requests.read(({ workbook }) => {
      const collectors = tables.map((table) => queueCandidates(workbook.worksheets, table));
      return () => collectors.map((collect) => collect());
    });
    const placed = tables.map((table, index) => {
      const place = tablePlaceOf(table, candidates[index] ?? []);
      if (place === null) throw new HostRefusal('names-taken', table.name);
      return { table, place };
    });
    return writeTablesGuarded(this.#requests, placed);
  }

  select(sheetId: string, cell: string): Promise<void> {
    return selectCell(this.#requests, sheetId, cell);
  }

  async readSetting(name: keyof StoredSettings): Promise<StoredSetting> {
    return this.#requests.read(({ workbook }) => queueSettingRead(workbook, SETTING_NAMES[name]));
  }

  changeSetting(
    name: keyof StoredSettings,
    change: (present: StoredSetting) => string | null,
    known?: StoredSetting,
  ): Promise<StoredSetting> {
    return changeSetting(this.#requests, name, change, known);
  }

  async watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    // Handlers can only be removed in the context they were added in: this one is kept.
    const context = this.#requests.newContext();
    const health = new WatchHealth(this.#afterEvents, () => listener({ kind: 'unwatched' }));
    const handlers = queueSheetEvents(context.workbook.worksheets, (event) => {
      health.notice(event);
      listener(event);
    });
    await this.#requests.sync(context, 'watch');
    this.#health = health;
    return async () => {
      health.end();
      if (this.#health === health) this.#health = null;
      for (const handler of handlers) handler.remove();
      await this.#requests.sync(context, 'unwatch');
    };
  }

  #writeRequests(): WriteRequests {
    const requests = this.#requests;
    return {
      send: (what, queue) => requests.send(what, queue),
      queueReading: (sheet, { reading: { stored, isCalculatedByHand = false } }) => {
        const collect = queueSheetRead(sheet, requests.requirements, isCalculatedByHand);
        return () => ({ ...sheetInWindow(collect()), stored });
      },
      look: (changes) => lookAfterWrite(requests, changes),
    };
  }
}
