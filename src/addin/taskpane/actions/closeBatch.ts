import { isReportSheet } from '../../../core/report/reportSheets';
import { onlyJudged, overAs, type Concluded } from '../command/concluded';
import type { PaneServices } from '../paneServices';
import type { PaneState } from '../paneState';
import { batchClosed } from '../state/panelStates';
import type { PaneAction } from './action';

/** Back to the sheet in front as it now is, and not to what was shown before. */
export const closeBatch: PaneAction = {
  run: (pane) => {
    const isStale = isShownStale(pane.store.state);
    pane.store.apply(batchClosed);
    if (isStale) pane.runner.run(() => inFront(pane));
  },
};

/** The sheet in front; from a summary sheet of our own back to the form that was looked at before. */
async function inFront({ store, sheets }: PaneServices): Promise<Concluded | { readonly remark: string }> {
  const inspected = await sheets.inspectUnasked();
  if (inspected.kind === 'inspected') return onlyJudged(inspected.inspection);
  if (!isReportSheet(inspected.reading?.snapshot.sheet ?? '')) return overAs(inspected);
  const before = store.state.shown?.judged?.reading.sheetId;
  const again = before === undefined ? null : await sheets.inspectUnasked(before);
  return again?.kind === 'inspected' ? onlyJudged(again.inspection) : { remark: '' };
}

/** Whether the results on view are no longer those of before: something was judged, or filled. */
function isShownStale({ batch, shown }: PaneState): boolean {
  if (batch === null || batch.phase === 'choosing') return false;
  return shown === null || batch.mode === 'fill' || batch.written !== null;
}
