import type { SpreadsheetHost, TablesWrite } from '../../../host/spreadsheetHost';
import { refusalFrom } from '../../flow/assessSheet';
import { remainsOf } from '../../flow/refusedWrite';
import { noteSummary } from '../../storage/unfinishedSummary';
import type { BatchState } from '../batch/batchState';
import { reportOfSheets, summaryTables } from '../batch/summaryTables';
import type { PaneServices } from '../paneServices';
import { batchChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** 生成汇总表: writes 自评汇总, 自评问题 and 自评图表, only ever on request. */
export const writeSummary: PaneAction = {
  isPossible: ({ batch }) => batch !== null && batch.phase !== 'running' && !batch.isWriting,
  run: (pane) => void write(pane).catch((error: unknown) => pane.announcer.fail(error)),
};

async function write(pane: PaneServices): Promise<void> {
  const { store, parts, announcer } = pane;
  const { batch } = store.state;
  if (batch === null) return;
  const locale = parts.locale();
  const note = (isUnfinished: boolean) => noteSummary(parts.place(), isUnfinished);
  const report = reportOfSheets(batch.sheets, locale);
  store.apply(batchChanged, { isWriting: true, remark: null });
  note(true);
  try {
    const done = await parts.host().writeTables(summaryTables(report, locale));
    note(done.kind === 'refused' && ['left', 'unknown'].includes(done.remains.kind));
    if (done.kind === 'refused') return store.apply(batchChanged, refusedAs(done));
    const [summary = '', findings = '', figures = null] = done.names;
    const charts = figures === null ? null : { sheet: figures, areDrawn: done.areChartsMissing !== true };
    const forms = batch.sheets.reduce((sum, sheet) => sum + sheet.forms.length, 0);
    const texts = announcer.work().batch;
    const written = texts.reportWritten(summary, findings, forms, report.findings.length);
    const remark = `${written}${charts === null ? '' : texts.chartsWritten(charts.sheet, charts.areDrawn)}`;
    store.apply(batchChanged, { isWriting: false, remark, refusal: null });
    await goTo(parts.host(), summary);
  } catch (error) {
    note(false);
    const failed = refusalFrom(error, 'writing');
    const isTaken = failed.code === 'names-taken' || failed.code === 'unexpected';
    const refusal = isTaken ? failed : { ...failed, remains: { kind: 'nothing' } as const };
    store.apply(batchChanged, { isWriting: false, refusal, refused: 'summary' });
  }
}

/** To the sheet just made. A courtesy: where Excel refuses, its name has been said. */
async function goTo(host: SpreadsheetHost, name: string): Promise<void> {
  try {
    const made = (await host.listSheets()).find((sheet) => sheet.name === name);
    if (made) await host.select(made.sheetId, 'A1');
  } catch {
    // The summary stands; only that it is in front does not.
  }
}

function refusedAs({ refusal, remains }: Extract<TablesWrite, { kind: 'refused' }>): Partial<BatchState> {
  return {
    isWriting: false,
    refusal: { ...refusalFrom(refusal, 'writing'), remains: remainsOf(remains) },
    refused: 'summary',
  };
}
