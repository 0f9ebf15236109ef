import { goToSheet, writeReportSheets } from '../../flow/writeReportSheets';
import { noteSummary } from '../../storage/unfinishedSummary';
import { reportOfSheets, summaryTables } from '../batch/summaryTables';
import type { PaneServices } from '../paneServices';
import { batchChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** 生成汇总表: writes 自评汇总, 自评问题 and 自评图表, only ever on request. */
export const writeSummary: PaneAction = {
  isPossible: ({ batch }) => batch !== null && batch.phase !== 'running' && !batch.isWriting,
  run: (pane) => void write(pane).catch((error: unknown) => pane.announcer.fail(error, 'batch')),
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
  const done = await writeReportSheets(parts.host(), summaryTables(report, locale));
  if (done.kind === 'refused') {
    const { remains } = done.refusal;
    note(remains !== undefined && 'cells' in remains);
    return store.apply(batchChanged, { isWriting: false, refusal: done.refusal, refused: 'summary' });
  }
  note(false);
  const [summary = '', findings = '', figures = null] = done.names;
  const charts = figures === null ? null : { sheet: figures, areDrawn: done.areChartsMissing !== true };
  const texts = announcer.work().batch;
  const written = texts.reportWritten(summary, findings, report.summary.length, report.findings.length);
  const remark = `${written}${charts === null ? '' : texts.chartsWritten(charts.sheet, charts.areDrawn)}`;
  store.apply(batchChanged, { isWriting: false, remark, refusal: null });
  await goToSheet(parts.host(), summary);
}
