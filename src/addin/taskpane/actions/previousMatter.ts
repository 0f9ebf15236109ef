import { walked } from '../state/walkStates';
import type { PaneAction } from './action';
import { showMatter } from './showMatter';

/** 上一处: to the thing before, and the sheet goes there. */
export const previousMatter: PaneAction = {
  run: (pane) => {
    pane.store.apply(walked, -1);
    showMatter(pane);
  },
};
