import { changeOfMarks, type EditPlan } from '../../core/plan';
import {
  HostRefusal,
  RULES_SETTING,
  type Applied,
  type SheetReading,
  type SpreadsheetHost,
  type StoredSetting,
} from '../spreadsheetHost';
import { runsOf } from './cellRuns';
import { piecesOf } from './markPieces';
import { readPatiently, USUAL_PATIENCE, withinLimit, type Patience } from './patience';
import { refusalOf } from './refusalOf';
import { queueSettingRead } from './settingQuery';
import { sheetAnswerSchema } from './sheetAnswer';
import { queueSheetRead } from './sheetQuery';
import { queueSheetWrite } from './sheetWrite';
import { readingOf, type SheetAsRead } from './snapshotOfAnswer';

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

  async readActiveSheet(): Promise<SheetReading> {
    const read = () =>
      this.#request('read', ({ workbook }) => {
        const sheet = queueSheetRead(workbook.worksheets.getActiveWorksheet(), this.#client.requirements);
        const storedRules = queueSettingRead(workbook, RULES_SETTING);
        return () => ({ sheet: sheet(), storedRules: storedRules() });
      });
    try {
      const { sheet, storedRules } = await readPatiently(read, this.#patience, this.#onCellEdit);
      return { ...checked(sheet), storedRules };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async apply(reading: SheetReading, plan: EditPlan): Promise<Applied> {
    const marks = changeOfMarks(reading.snapshot.conditionalFormulas, piecesOf(plan.marks));
    if (plan.cells.length === 0 && marks.add.length === 0 && marks.remove.length === 0) {
      return { cells: 0, marksAdded: 0, marksRemoved: 0 };
    }
    const [obstacle] = reading.obstacles;
    if (obstacle !== undefined) throw new HostRefusal(obstacle);
    const runs = runsOf(plan.cells, reading.snapshot.hiddenRows);
    const context = this.#client.newContext();
    const sheet = context.workbook.worksheets.getItem(reading.sheetId);
    queueSheetWrite(sheet, runs, marks);
    // Read again behind the writes, in the same request: formulas have been recalculated by then.
    const collect = queueSheetRead(sheet, this.#client.requirements);
    try {
      await withinLimit(context.sync(), this.#patience.requestLimit, 'write');
    } catch (error) {
      throw refusalOf(error);
    }
    const applied = {
      cells: plan.cells.length,
      marksAdded: marks.add.length,
      marksRemoved: marks.remove.length,
    };
    // The write has happened by now: an answer that can't be understood must not be reported as a refusal.
    try {
      return { ...applied, after: { ...checked(collect()), storedRules: reading.storedRules } };
    } catch {
      return applied;
    }
  }

  async select(sheetId: string, cell: string): Promise<void> {
    try {
      await this.#request('select', (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        sheet.activate();
        sheet.getRange(cell).select();
        return () => undefined;
      });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async readSetting(name: string): Promise<StoredSetting> {
    const read = () => this.#request('read', ({ workbook }) => queueSettingRead(workbook, name));
    try {
      return await readPatiently(read, this.#patience, this.#onCellEdit);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async writeSetting(name: string, text: string): Promise<void> {
    try {
      await this.#request('write', ({ workbook }) => {
        workbook.settings.add(name, text);
        return () => undefined;
      });
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
}

function checked(answer: unknown): SheetAsRead {
  const parsed = sheetAnswerSchema.safeParse(answer);
  if (!parsed.success) throw new HostRefusal('host-error', parsed.error.message);
  return readingOf(parsed.data);
}
