import { batchChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** Ends a run at its next step; what was filled stays filled and can be taken back. */
export const cancelBatch: PaneAction = {
  run: ({ store }) => store.apply(batchChanged, { isCancelled: true }),
};
