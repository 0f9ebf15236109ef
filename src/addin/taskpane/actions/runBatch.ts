import { batchRun as runSheets } from '../batch/batchRun';
import type { BatchMode } from '../batch/batchState';
import type { PaneServices } from '../paneServices';
import { batchAdvanced, batchChanged } from '../state/panelStates';
import { outdated } from '../state/shownStates';
import type { PaneAction } from './action';

/** 全部检查, or 检查并填空白: every sheet, with progress and a result per form. */
export const runBatch: PaneAction<[mode: BatchMode]> = {
  isPossible: ({ batch }) => batch !== null && batch.phase !== 'running',
  // 复核: the units' own scores stay as they are.
  run: (pane, mode) =>
    void run(pane, pane.store.state.preferences.reviews ? 'check' : mode).catch((error: unknown) =>
      pane.announcer.fail(error, 'batch'),
    ),
};

async function run({ store, parts, sheets, history }: PaneServices, mode: BatchMode): Promise<void> {
  const before = store.state.batch?.sheets ?? [];
  const { chosen, preferences } = store.state;
  const entry = history.journal.begin();
  store.apply(batchChanged, { isCancelled: false, run: entry.time });
  // Closed meanwhile, and perhaps opened anew: the run ends at its next step and has nothing more to show.
  const isLeft = () => store.state.batch?.run !== entry.time;
  const isCancelled = () => isLeft() || store.state.batch?.isCancelled !== false;
  const written = await runSheets(
    {
      host: parts.host(),
      judge: sheets.judgeUntil(() => false),
      judgeFirst: sheets.judgeUntil(isCancelled),
      chosen,
      as: preferences.reviews ? null : preferences.writesAs,
      locale: parts.locale(),
      entry,
      pause: () => new Promise((resolve) => parts.later(resolve, 0)),
      isCancelled,
      show: (batch) => {
        if (!isLeft()) store.apply(batchAdvanced, batch);
      },
    },
    mode,
  );
  if (!written) return;
  // What was judged before the run says nothing of what it has filled.
  const { shown } = sheets;
  sheets.forgetAll();
  if (shown !== null) store.apply(outdated, shown.reading.sheetId);
  if (!isLeft()) store.apply(batchChanged, { written: { step: entry.time, before } });
}
