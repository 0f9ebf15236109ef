import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scoreActiveSheet } from '../../src/addin/flow/scoreActiveSheet';
import { assessWithSettings } from '../../src/addin/flow/assessWithSettings';
import type { ScoredOutcome, ScoreOutcome } from '../../src/addin/flow/scoreOutcome';
import { OfficeSpreadsheetHost } from '../../src/host/office/officeHost';
import { USUAL_PATIENCE } from '../../src/host/office/patience';
import { formatCell } from '../../src/grid/cellAddress';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { openSession } from '../../src/workbench/session/openSession';
import type { LiveSheet, WorkbookSession } from '../../src/workbench/session/workbookSession';
import { memoryJournal } from '../pane/memoryJournal';
import { draftWorkbook, type DraftCell, type DraftSheet } from './harness/draftWorkbook';
import type { Faults } from '../../src/workbench/richapi/faults';
import { startExcel, type SentRequest, type StartOptions } from './harness/startExcel';

/** The add-in in a running Excel, without its windows. */
export interface TestExcel {
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
  /** What goes wrong with the requests from here on. */
  disturb(faults: Faults | null): void;
  /** Times that the host said it waits for a cell to be left. */
  readonly cellEditWaits: number;
  /** How often anything was waited for, without the waiting. */
  readonly pauses: number;
  whenPausing(act: () => void): void;
  readonly journal: ReturnType<typeof memoryJournal>;
}

export function openTestExcel(
  session: WorkbookSession,
  options: StartOptions & { readonly requestLimit?: number } = {},
): TestExcel {
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
        requestLimit: options.requestLimit ?? USUAL_PATIENCE.requestLimit,
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
  const press = async () =>
    (await scoreActiveSheet({ host, journal, assess: assessWithSettings('zh-CN') })).outcome;
  return {
    session,
    host,
    journal,
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
    disturb: (faults) => void (excel.host.faults = faults),
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

/** A small form of the ministry's layout; a score, the rate and the total are blank. */
export const FORM: readonly (readonly DraftCell[])[] = [
  ['项目支出绩效自评表'],
  ['（2022年度）'],
  ['项目名称', null, '设备购置'],
  ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, null, '年度资金总额', 50, 50, 29.99, 10],
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    null,
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  ['产出指标', '数量指标', '购买数量', '=4套', null, '3套', 50, null, '/'],
  ['产出指标', '质量指标', '合格率', '>=90%', null, '100%', 40, null, '/'],
  ['总分', null, null, null, null, null, 100, null, null],
].map((row) =>
  row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { value: cell } : cell)),
);

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
