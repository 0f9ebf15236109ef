import { readFileSync } from 'node:fs';
import path from 'node:path';
import { score } from '../../src/addin/flow/scoreActiveSheet';
import { assessWithSettings } from '../../src/addin/flow/assessWithSettings';
import type { ScoredOutcome, ScoreOutcome } from '../../src/addin/flow/scoreOutcome';
import { OfficeSpreadsheetHost } from '../../src/host/office/officeHost';
import { USUAL_PATIENCE } from '../../src/host/office/patience';
import { formatCell } from '../../src/grid/cellAddress';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { openSession } from '../../src/workbench/session/openSession';
import type { LiveSheet, WorkbookSession } from '../../src/workbench/session/workbookSession';
import { memoryJournal } from '../pane/memoryJournal';
import { draftWorkbook, type DraftSheet } from './harness/draftWorkbook';
import { startExcel, type SentRequest, type StartOptions } from './harness/startExcel';

/** The add-in in a running Excel, without its windows. */
export interface Desk {
  readonly session: WorkbookSession;
  readonly sheet: LiveSheet;
  readonly host: OfficeSpreadsheetHost;
  /** Presses 一键评分. */
  press(): Promise<ScoreOutcome>;
  /** Presses it and expects forms to be scored. */
  pressAndScore(): Promise<ScoredOutcome>;
  /** Requests since the last call of this function. */
  newRequests(): readonly SentRequest[];
  failWith(code: string | null): void;
  /** Times that the host said it waits for a cell to be left. */
  readonly cellEditWaits: number;
  /** How often anything was waited for, without the waiting. */
  readonly pauses: number;
  whenPausing(act: () => void): void;
}

export function openDesk(session: WorkbookSession, options: StartOptions = {}): Desk {
  const excel = startExcel(session, options);
  const waits = { cellEdit: 0, pauses: 0 };
  let whilePausing: () => void = () => undefined;
  const host = new OfficeSpreadsheetHost(
    {
      newContext: () => new excel.Excel.RequestContext(),
      requirements: { isSetSupported: (name, version) => excel.isSetSupported(name, version?.toString()) },
    },
    {
      onCellEdit: () => void (waits.cellEdit += 1),
      patience: {
        ...USUAL_PATIENCE,
        pause: () => {
          waits.pauses += 1;
          whilePausing();
          return Promise.resolve();
        },
      },
    },
  );
  let seen = 0;
  const journal = memoryJournal();
  const press = async () => (await score({ host, journal, assess: assessWithSettings('zh-CN') })).outcome;
  return {
    session,
    host,
    press,
    get sheet() {
      return session.activeSheet;
    },
    get cellEditWaits() {
      return waits.cellEdit;
    },
    get pauses() {
      return waits.pauses;
    },
    failWith: (code) => excel.failWith(code),
    whenPausing: (act) => {
      whilePausing = act;
    },
    async pressAndScore() {
      const outcome = await press();
      if (outcome.kind !== 'scored') throw new Error(JSON.stringify(outcome));
      return outcome;
    },
    newRequests() {
      const fresh = excel.requests.slice(seen);
      seen = excel.requests.length;
      return fresh;
    },
  };
}

/** A workbook of the corpus. */
export function openCorpus(name: string): WorkbookSession {
  const file = path.join(__dirname, '../corpus/workbooks', `${name}.xlsx`);
  return openSession(readFileSync(file), `${name}.xlsx`);
}

/** A workbook of one sheet made on the spot. */
export function openDraft(sheet: DraftSheet): WorkbookSession {
  return new LiveWorkbook(draftWorkbook({ sheets: [sheet] }), 'draft.xlsx');
}

/** Content and number format of every cell of a sheet, by address, to compare before and after. */
export function contentOf(sheet: LiveSheet): Map<string, string> {
  const cells = new Map<string, string>();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const { value, formula, style } = sheet.cell({ row, column });
      cells.set(formatCell({ row, column }), JSON.stringify([formula ?? value, style.numberFormat]));
    }
  }
  return cells;
}
