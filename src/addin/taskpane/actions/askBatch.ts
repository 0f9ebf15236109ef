import { batchChanged } from '../state/panelStates';
import type { PaneAction } from './action';

/** Filling many cells at once is asked about first: it waits for a second word, or waits no longer. */
export const askBatch: PaneAction<[isConfirming: boolean]> = {
  isPossible: ({ batch }) => batch !== null && batch.phase !== 'running',
  run: ({ store }, isConfirming) => store.apply(batchChanged, { isConfirming }),
};
