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
import { prepareChange, isReal, NOTHING_APPLIED, obstacleOf, type PreparedChange } from './prepareChange';
import { queueFound, answeredOrNull, type Found } from './found';
import { writeGuarded } from './guardedWrite';
import type { Look, WriteRequests } from './writeRequests';
import { readPatiently, USUAL_PATIENCE, withinLimit, type Patience } from './patience';
import { refusalOf } from './refusalOf';
import { queueCellLimits } from './limitQuery';
import { queueSettingRead, queueSettingsRead } from './settingQuery';
import {
  cellsIn,
  isInsideWindow,
  MOST_LOOKED_AT,
  portionsOf,
  queueBeyond,
  queueBlocks,
} from './beyondWindow';
import { sheetAnswerSchema, type SheetAnswer, type UsedRows } from './sheetAnswer';
import { queueSheetEvents } from './sheetEvents';
import { queueSheetList } from './sheetList';
import { queueSheetRead } from './sheetQuery';
import { isCalculatedByHand, readingOf, type SheetAsRead } from './snapshotOfAnswer';
import { tablePlaceOf, queueCandidates } from './presentTable';
import { writeTablesGuarded } from './guardedTables';
import { WatchHealth } from './watchHealth';
import { queueValidatedAreas, queueValidatedCells, type ValidatedAreas } from './validationQuery';

/** What the adapter needs of Office.js; tests hand in a client that talks to the stand-in. */
export interface OfficeClient {
  /**
   * A plain `new Excel.RequestContext()`. Not `Excel.run`: that costs a hidden second request to drop references,
   * and nothing here outlives its request.
   */
  newContext(): Excel.RequestContext;
  readonly requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>;
}

export interface OfficeHostOptions {
  readonly patience?: Patience;
  /** Told when a command waits for a person to finish editing a cell. */
  readonly onCellEdit?: () => void;
  /** Runs something once events that are on their way have come. */
  readonly afterEvents?: (run: () => void) => void;
}

/** Times that a setting is begun anew because somebody else has changed it meanwhile. */
const MOST_SETTING_ROUNDS = 3;

/** Events that have not come so many milliseconds after the answer of a request do not come any more. */
const LATEST_EVENT = 5_000;

/** Excel behind Office.js. Each method is one request (plus repeats of a failed read). */
export class OfficeSpreadsheetHost implements SpreadsheetHost {
  readonly #client: OfficeClient;
  readonly #patience: Patience;
  readonly #onCellEdit: () => void;
  readonly #afterEvents: (run: () => void) => void;
  #health: WatchHealth | null = null;

  constructor(client: OfficeClient, options: OfficeHostOptions = {}) {
    this.#client = client;
    this.#patience = options.patience ?? USUAL_PATIENCE;
    this.#onCellEdit = options.onCellEdit ?? (() => undefined);
    this.#afterEvents = options.afterEvents ?? ((run) => void setTimeout(run, LATEST_EVENT));
  }

  async readActiveSheet(also?: AlsoRead): Promise<SheetReading> {
    const read = (calculates: boolean) =>
      this.#read(({ workbook }) => {
        const sheet = workbook.worksheets.getActiveWorksheet();
        const collect = queueSheetRead(sheet, this.#client.requirements, calculates);
        const areas = also === 'validations' ? queueValidatedAreas(sheet) : null;
        const settings = queueSettingsRead(workbook);
        return () => ({ answer: collect(), stored: settings(), validated: areas?.() ?? null });
      });
    const first = await read(false);
    const { answer, stored, validated } = isByHand(first.answer) ? await read(true) : first;
    const reading = { ...(await this.#whole(answer)), stored };
    this.#health?.read(reading);
    const [known] = await this.#validated([{ reading, validated }]);
    return known ?? reading;
  }

  async readSheets(sheetIds: readonly string[], also?: AlsoRead): Promise<readonly SheetOutcome[]> {
    if (sheetIds.length === 0) return [];
    const ask = (calculates: boolean) =>
      this.#read(({ workbook }) => {
        const sheets = sheetIds.map((id) => {
          const sheet = workbook.worksheets.getItemOrNullObject(id);
          const collect = queueSheetRead(sheet, this.#client.requirements, calculates);
          const areas = also === 'validations' ? queueValidatedAreas(sheet) : null;
          return () => (sheet.isNullObject ? null : { answer: collect(), validated: areas?.() ?? null });
        });
        const settings = queueSettingsRead(workbook);
        return () => ({ answers: sheets.map((collect) => collect()), stored: settings() });
      });
    const first = await ask(false);
    const { answers, stored } = first.answers.some((told) => isByHand(told?.answer))
      ? await ask(true)
      : first;
    const read: { readonly reading: SheetReading; readonly validated: ValidatedAreas | null }[] = [];
    const outcomes: SheetOutcome[] = [];
    for (const [index, told] of answers.entries()) {
      const sheetId = sheetIds[index] ?? '';
      try {
        if (told === null) throw new HostRefusal('sheet-gone', sheetId);
        const reading = { ...(await this.#whole(told.answer)), stored };
        this.#health?.read(reading);
        read.push({ reading, validated: told.validated });
        outcomes.push({ kind: 'read', reading });
      } catch (error) {
        outcomes.push({ kind: 'refused', sheetId, refusal: refusalOf(error) });
      }
    }
    const readings = new Map((await this.#validated(read)).map((reading) => [reading.sheetId, reading]));
    return outcomes.map((outcome) =>
      outcome.kind === 'refused'
        ? outcome
        : { kind: 'read', reading: readings.get(outcome.reading.sheetId) ?? outcome.reading },
    );
  }

  async readAgain(known: SheetReading): Promise<SheetReading> {
    const reading = await this.#once('read again', ({ workbook }) =>
      queueCellsAgain(workbook.worksheets.getItem(known.sheetId), known),
    );
    this.#health?.read(reading);
    return reading;
  }

  async listSheets(): Promise<readonly ListedSheet[]> {
    return this.#read(({ workbook }) => queueSheetList(workbook.worksheets));
  }

  async cellLimits(sheetId: string, cells: readonly string[]): Promise<ReadonlyMap<string, CellLimit>> {
    return this.#read(({ workbook }) => queueCellLimits(workbook.worksheets.getItem(sheetId), cells));
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
      if (now) this.#health?.read(now);
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
    const candidates = await this.#read(({ workbook }) => {
      const collectors = tables.map((table) => queueCandidates(workbook.worksheets, table));
      return () => collectors.map((collect) => collect());
    });
    const placed = tables.map((table, index) => {
      const place = tablePlaceOf(table, candidates[index] ?? []);
      if (place === null) throw new HostRefusal('names-taken', table.name);
      return { table, place };
    });
    const requests = this.#writeRequests();
    return writeTablesGuarded(
      { send: (what, queue) => requests.send(what, queue), read: (queue) => this.#read(queue) },
      placed,
    );
  }

  async select(sheetId: string, cell: string): Promise<void> {
    try {
      await this.#once('select', (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(cell).select();
        return () => undefined;
      });
    } catch (error) {
      // It may have been done all the same: Excel is asked what is selected.
      if (!(await this.#isSelected(sheetId, cell))) throw error;
    }
  }

  async #isSelected(sheetId: string, cell: string): Promise<boolean> {
    try {
      return await this.#request('read', ({ workbook }) => {
        const range = workbook.getSelectedRange();
        range.load('address');
        range.worksheet.load('id');
        return () => range.worksheet.id === sheetId && range.address.split('!').at(-1) === cell;
      });
    } catch {
      return false;
    }
  }

  async readSetting(name: keyof StoredSettings): Promise<StoredSetting> {
    return this.#read(({ workbook }) => queueSettingRead(workbook, SETTING_NAMES[name]));
  }

  async changeSetting(
    name: keyof StoredSettings,
    change: (present: StoredSetting) => string | null,
    known?: StoredSetting,
  ): Promise<StoredSetting> {
    const key = SETTING_NAMES[name];
    let present =
      known === undefined ? await this.#read(({ workbook }) => queueSettingRead(workbook, key)) : known;
    for (let round = 0; round < MOST_SETTING_ROUNDS; round += 1) {
      const text = change(present);
      const kept = await this.#keepSetting(key, present, text);
      if (kept.before === present || kept.before === text) {
        if (kept.after === text) return text;
        throw new HostRefusal('not-kept', key);
      }
      // Somebody else has changed it meanwhile: begun again with what they made of it.
      present = kept.before;
    }
    throw new HostRefusal('changed-meanwhile', key);
  }

  async watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    // Handlers can only be removed in the context they were added in: this one is kept.
    const context = this.#client.newContext();
    const health = new WatchHealth(this.#afterEvents, () => listener({ kind: 'unwatched' }));
    const handlers = queueSheetEvents(context.workbook.worksheets, (event) => {
      health.notice(event);
      listener(event);
    });
    await this.#sync(context, 'watch');
    this.#health = health;
    return async () => {
      health.end();
      if (this.#health === health) this.#health = null;
      for (const handler of handlers) handler.remove();
      await this.#sync(context, 'unwatch');
    };
  }

  /** An answer as a reading; what a sheet holds outside of the window costs further requests, and only then. */
  async #whole(answer: unknown): Promise<SheetAsRead> {
    const told = parsedAnswer(answer);
    if (isInsideWindow(told)) return readingOf(told);
    const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem(told.id);
    const { below, right } = await this.#read((context) => queueBeyond(sheetOf(context), told));
    const isFewRight = right.reduce((sum, area) => sum + cellsIn(area), 0) <= MOST_LOOKED_AT;
    const portions = portionsOf(isFewRight ? [...below, ...right] : below);
    if (portions === null) throw new HostRefusal('too-large', told.whole.address);
    const blocks: UsedRows[] = [];
    for (const areas of portions)
      blocks.push(
        ...(await this.#read((context) => queueBlocks(sheetOf(context), areas, this.#client.requirements))),
      );
    return readingOf(told, { blocks, unread: isFewRight ? [] : right });
  }

  /** The readings with their validated cells; where neighbours differ, one more request asks each of them. */
  async #validated(
    sheets: readonly { readonly reading: SheetReading; readonly validated: ValidatedAreas | null }[],
  ): Promise<readonly SheetReading[]> {
    const isMixed = sheets.some(({ validated }) => (validated?.mixed.length ?? 0) > 0);
    const single = isMixed
      ? await this.#read(({ workbook }) => {
          const collectors = sheets.map(({ reading, validated }) =>
            queueValidatedCells(workbook.worksheets.getItem(reading.sheetId), validated?.mixed ?? []),
          );
          return () => collectors.map((collect) => collect());
        })
      : [];
    return sheets.map(({ reading, validated }, index) => {
      if (validated === null) return reading;
      const validations = [...validated.known, ...(single[index] ?? [])];
      return { ...reading, snapshot: { ...reading.snapshot, validations } };
    });
  }

  /** Writes a setting, with what was kept before and after it told by the same request. */
  async #keepSetting(
    key: string,
    known: StoredSetting,
    text: string | null,
  ): Promise<{ readonly before: StoredSetting; readonly after: StoredSetting }> {
    try {
      return await this.#request('write', ({ workbook }) => {
        const before = queueSettingRead(workbook, key);
        if (text === null) workbook.settings.getItemOrNullObject(key).delete();
        else workbook.settings.add(key, text);
        const after = queueSettingRead(workbook, key);
        return () => ({ before: before(), after: after() });
      });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'cell-editing') throw refusal;
      // It may have been written all the same: the workbook itself is asked.
      const present = await this.#read(({ workbook }) => queueSettingRead(workbook, key));
      if (present !== text) throw refusal;
      return { before: known, after: text };
    }
  }

  #writeRequests(): WriteRequests {
    return {
      send: async (what, queue) => {
        const context = this.#client.newContext();
        try {
          queue(context);
          await withinLimit(context.sync(), this.#patience.requestLimit, what);
          return null;
        } catch (error) {
          return error ?? new HostRefusal('host-error', what);
        }
      },
      queueReading: (sheet, { reading: { stored, isCalculatedByHand = false } }) => {
        const collect = queueSheetRead(sheet, this.#client.requirements, isCalculatedByHand);
        return () => ({ ...checked(collect()), stored });
      },
      look: async (changes) => {
        const looks = await this.#looksAt(changes);
        const seen: Look[] = [];
        for (const [index, look] of looks.entries()) {
          const stored = changes[index]?.reading.stored;
          const reading =
            look === null || stored === undefined ? null : await this.#lookAt(look.answer, stored);
          seen.push({ reading, isGone: look === null, found: look?.found ?? null });
        }
        return seen;
      },
    };
  }

  /** All sheets in one request; where that is too much for an answer, each by itself and what was found apart. */
  async #looksAt(changes: readonly PreparedChange[]): Promise<readonly QueuedLook[]> {
    const ask = (asked: readonly PreparedChange[], parts: readonly ('answer' | 'found')[]) =>
      this.#read(({ workbook: { worksheets } }) => {
        const queued = asked.map((change) => {
          const sheet = worksheets.getItemOrNullObject(change.reading.sheetId);
          sheet.load('id');
          const collect = parts.includes('answer') ? queueSheetRead(sheet, this.#client.requirements) : null;
          // Its marks may be gone: those that are there are in the reading.
          const bare = { ...change, marks: { add: [], remove: [] } };
          const found = parts.includes('found')
            ? queueFound(worksheets.getItemOrNullObject(change.reading.sheetId), bare)
            : null;
          return () =>
            sheet.isNullObject
              ? null
              : { answer: collect === null ? null : answeredOrNull(collect), found: found?.() ?? null };
        });
        return () => queued.map((collect) => collect());
      });
    try {
      return await ask(changes, ['answer', 'found']);
    } catch (error) {
      if (refusalOf(error).code !== 'too-large') throw error;
    }
    const looks: QueuedLook[] = [];
    for (const change of changes) {
      const [[read = null], [found = null]] = [
        await ask([change], ['answer']),
        await ask([change], ['found']),
      ];
      looks.push(read === null ? null : { answer: read.answer, found: found?.found ?? null });
    }
    return looks;
  }

  /** A sheet after a write that went wrong; `null` where it can't be read. */
  async #lookAt(answer: unknown, stored: StoredSettings): Promise<SheetReading | null> {
    try {
      return { ...(await this.#whole(answer)), stored };
    } catch {
      return null;
    }
  }

  /** A request that only reads: it waits for a cell to be left, and is repeated when Excel fails in passing. */
  async #read<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
    const read = () => this.#request('read', queue);
    try {
      return await readPatiently(read, this.#patience, this.#onCellEdit);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** A request that is never repeated: it may have done something. */
  async #once<T>(what: string, queue: (context: Excel.RequestContext) => () => T): Promise<T> {
    try {
      return await this.#request(what, queue);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Queues, syncs once, collects. */
  async #request<T>(what: string, queue: (context: Excel.RequestContext) => () => T): Promise<T> {
    const context = this.#client.newContext();
    const collect = queue(context);
    await withinLimit(context.sync(), this.#patience.requestLimit, what);
    return collect();
  }

  async #sync(context: Excel.RequestContext, what: string): Promise<void> {
    try {
      await withinLimit(context.sync(), this.#patience.requestLimit, what);
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** What a look at a sheet has told; `null`: the sheet is gone. */
type QueuedLook = { readonly answer: unknown; readonly found: Found | null } | null;

function checked(answer: unknown): SheetAsRead {
  const told = parsedAnswer(answer);
  if (!isInsideWindow(told)) throw new HostRefusal('too-large', told.whole.address);
  return readingOf(told);
}

/** Excel computes formulas only when told to: results that a reading rests on have to be computed first. */
function isByHand(answer: unknown): boolean {
  const parsed = sheetAnswerSchema.safeParse(answer);
  return parsed.success && isCalculatedByHand(parsed.data);
}

function parsedAnswer(answer: unknown): SheetAnswer {
  const parsed = sheetAnswerSchema.safeParse(answer);
  if (!parsed.success) throw new HostRefusal('host-error', parsed.error.message);
  return parsed.data;
}
