import { changeOfHelp, type HelpChange } from '../../core/inputHelp/changeOfHelp';
import { changeOfMarks, type EditPlan, type MarkChange } from '../../core/plan';
import {
  HostRefusal,
  SETTING_NAMES,
  type AlsoRead,
  type Applied,
  type ListedSheet,
  type SheetChange,
  type SheetEvent,
  type SheetOutcome,
  type SheetReading,
  type SheetTable,
  type SpreadsheetHost,
  type StoredSetting,
  type StoredSettings,
} from '../spreadsheetHost';
import { runsOf } from './cellRuns';
import { queueCellsAgain } from './cellsAgain';
import { piecesOf } from './markPieces';
import { readPatiently, USUAL_PATIENCE, withinLimit, type Patience } from './patience';
import { refusalOf } from './refusalOf';
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
import { queueSheetWrite } from './sheetWrite';
import { readingOf, type SheetAsRead } from './snapshotOfAnswer';
import { placeOf, queueCandidates } from './presentTable';
import { tableSteps, type TableStep } from './tableWrite';
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
}

/** What is to change on one sheet, worked out before anything is queued. */
interface Change extends SheetChange {
  readonly marks: MarkChange;
  readonly help: HelpChange;
}

const NOTHING: Applied = { cells: 0, marksAdded: 0, marksRemoved: 0, helpAdded: 0, helpRemoved: 0 };

/** Excel behind Office.js. Each method is one request (plus repeats of a failed read). */
export class OfficeSpreadsheetHost implements SpreadsheetHost {
  readonly #client: OfficeClient;
  readonly #patience: Patience;
  readonly #onCellEdit: () => void;

  constructor(client: OfficeClient, options: OfficeHostOptions = {}) {
    this.#client = client;
    this.#patience = options.patience ?? USUAL_PATIENCE;
    this.#onCellEdit = options.onCellEdit ?? (() => undefined);
  }

  async readActiveSheet(also?: AlsoRead): Promise<SheetReading> {
    const { answer, stored, validated } = await this.#read(({ workbook }) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const collect = queueSheetRead(sheet, this.#client.requirements);
      const areas = also === 'validations' ? queueValidatedAreas(sheet) : null;
      const settings = queueSettingsRead(workbook);
      return () => ({ answer: collect(), stored: settings(), validated: areas?.() ?? null });
    });
    const reading = { ...(await this.#whole(answer)), stored };
    const [known] = await this.#validated([{ reading, validated }]);
    return known ?? reading;
  }

  async readSheets(sheetIds: readonly string[], also?: AlsoRead): Promise<readonly SheetOutcome[]> {
    if (sheetIds.length === 0) return [];
    const { answers, stored } = await this.#read(({ workbook }) => {
      const sheets = sheetIds.map((id) => {
        const sheet = workbook.worksheets.getItemOrNullObject(id);
        const collect = queueSheetRead(sheet, this.#client.requirements);
        const areas = also === 'validations' ? queueValidatedAreas(sheet) : null;
        return () => (sheet.isNullObject ? null : { answer: collect(), validated: areas?.() ?? null });
      });
      const settings = queueSettingsRead(workbook);
      return () => ({ answers: sheets.map((collect) => collect()), stored: settings() });
    });
    const read: { readonly reading: SheetReading; readonly validated: ValidatedAreas | null }[] = [];
    const outcomes: SheetOutcome[] = [];
    for (const [index, told] of answers.entries()) {
      const sheetId = sheetIds[index] ?? '';
      try {
        if (told === null) throw new HostRefusal('sheet-gone', sheetId);
        const reading = { ...(await this.#whole(told.answer)), stored };
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
    return this.#once('read again', ({ workbook }) =>
      queueCellsAgain(workbook.worksheets.getItem(known.sheetId), known),
    );
  }

  async listSheets(): Promise<readonly ListedSheet[]> {
    return this.#read(({ workbook }) => queueSheetList(workbook.worksheets));
  }

  async apply(reading: SheetReading, plan: EditPlan): Promise<Applied> {
    const [applied] = await this.applyAll([{ reading, plan }]);
    return applied ?? NOTHING;
  }

  async applyAll(changes: readonly SheetChange[]): Promise<readonly Applied[]> {
    const wanted = changes.map((change) => changeOf(change));
    const real = wanted.filter((change) => isReal(change));
    if (real.length === 0) return changes.map(() => NOTHING);
    const obstacle = real.flatMap(({ reading }) => reading.obstacles).at(0);
    if (obstacle !== undefined) throw new HostRefusal(obstacle);
    const after = await this.#once('write', ({ workbook }) => {
      const collectors = wanted.map((change) => {
        if (!isReal(change)) return null;
        const { reading, plan, marks, help } = change;
        const sheet = workbook.worksheets.getItem(reading.sheetId);
        queueSheetWrite(sheet, runsOf(plan.cells, reading.snapshot.hiddenRows), marks, help);
        // Read again behind the writes, in the same request: formulas have been recalculated by then.
        return queueSheetRead(sheet, this.#client.requirements);
      });
      return () => collectors;
    });
    return wanted.map((change, index) => {
      const collect = after[index] ?? null;
      return collect === null ? NOTHING : appliedOf(change, collect);
    });
  }

  async writeTables(tables: readonly SheetTable[]): Promise<readonly string[]> {
    const candidates = await this.#read(({ workbook }) => {
      const collectors = tables.map((table) => queueCandidates(workbook.worksheets, table));
      return () => collectors.map((collect) => collect());
    });
    const placed = tables.map((table, index) => {
      const place = placeOf(table, candidates[index] ?? []);
      if (place === null) throw new HostRefusal('names-taken', table.name);
      return { table, place };
    });
    for (const steps of inRequests(placed.map(({ table, place }) => tableSteps(table, place)))) {
      await this.#once('write', ({ workbook }) => {
        for (const step of steps) step(workbook.worksheets);
        return () => undefined;
      });
    }
    return placed.map(({ place }) => place.name);
  }

  async select(sheetId: string, cell: string): Promise<void> {
    await this.#once('select', (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.activate();
      sheet.getRange(cell).select();
      return () => undefined;
    });
  }

  async readSetting(name: keyof StoredSettings): Promise<StoredSetting> {
    return this.#read(({ workbook }) => queueSettingRead(workbook, SETTING_NAMES[name]));
  }

  async writeSetting(name: keyof StoredSettings, text: string | null): Promise<void> {
    await this.#once('write', ({ workbook: { settings } }) => {
      if (text === null) settings.getItemOrNullObject(SETTING_NAMES[name]).delete();
      else settings.add(SETTING_NAMES[name], text);
      return () => undefined;
    });
  }

  async watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    // Handlers can only be removed in the context they were added in: this one is kept.
    const context = this.#client.newContext();
    const handlers = queueSheetEvents(context.workbook.worksheets, listener);
    await this.#sync(context, 'watch');
    return async () => {
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

/** The first steps of all tables in one request, any further ones in one each. */
function inRequests(tables: readonly (readonly TableStep[])[]): readonly (readonly TableStep[])[] {
  const firsts = tables.flatMap((steps) => steps.slice(0, 1));
  return [firsts, ...tables.flatMap((steps) => steps.slice(1).map((step) => [step]))];
}

function changeOf({ reading, plan }: SheetChange): Change {
  const marks = changeOfMarks(reading.snapshot.conditionalFormulas, piecesOf(plan.marks));
  const help = changeOfHelp(reading.snapshot.validations ?? [], plan.inputHelp);
  return { reading, plan, marks, help };
}

function isReal({ plan, marks, help }: Change): boolean {
  const differences = [plan.cells, marks.add, marks.remove, help.add, help.remove];
  return differences.some(({ length }) => length > 0);
}

function appliedOf({ reading, plan, marks, help }: Change, collect: () => unknown): Applied {
  const applied = {
    cells: plan.cells.length,
    marksAdded: marks.add.length,
    marksRemoved: marks.remove.length,
    helpAdded: help.add.length,
    helpRemoved: help.remove.length,
  };
  // The write has happened by now: an answer that can't be understood must not be reported as a refusal.
  try {
    return { ...applied, after: { ...checked(collect()), stored: reading.stored } };
  } catch {
    return applied;
  }
}

function checked(answer: unknown): SheetAsRead {
  const told = parsedAnswer(answer);
  if (!isInsideWindow(told)) throw new HostRefusal('too-large', told.whole.address);
  return readingOf(told);
}

function parsedAnswer(answer: unknown): SheetAnswer {
  const parsed = sheetAnswerSchema.safeParse(answer);
  if (!parsed.success) throw new HostRefusal('host-error', parsed.error.message);
  return parsed.data;
}
