import { isFree } from '../paneState';
import { batchOpened } from '../state/panelStates';
import type { PaneAction } from './action';

/** 全部工作表: every form of every sheet. */
export const openBatch: PaneAction = { isPossible: isFree, run: ({ store }) => store.apply(batchOpened) };
