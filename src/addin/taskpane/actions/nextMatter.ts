import { walked } from '../state/walkStates';
import type { PaneAction } from './action';
import { showMatter } from './showMatter';

/** 下一处: to the next thing that a person has to settle, and the sheet goes there. */
export const nextMatter: PaneAction = {
  run: (pane) => {
    pane.store.apply(walked, 1);
    showMatter(pane);
  },
};
