import type { PaneState } from '../paneState';
import { batchClosed } from '../state/roomStates';
import type { PaneAction } from './action';
import { check } from './check';

/** Back to the sheet in front as it now is, and not to what was shown before. */
export const closeBatch: PaneAction = {
  run: (pane) => {
    const isStale = isShownStale(pane.store.state);
    pane.store.apply(batchClosed);
    if (isStale) check.run(pane);
  },
};

/** Whether the results on view are no longer those of before: something was judged, or filled. */
function isShownStale({ batch, shown }: PaneState): boolean {
  if (batch === null || batch.phase === 'choosing') return false;
  return shown === null || batch.mode === 'fill' || batch.written !== null;
}
