import { hintsPassed } from '../state/walkStates';
import type { PaneAction } from './action';
import { showMatter } from './showMatter';

/** 全部略过: the hints have been read, and the walk is at its end, or back at what still wants something. */
export const passHints: PaneAction = {
  run: (pane) => {
    pane.store.apply(hintsPassed);
    showMatter(pane);
  },
};
