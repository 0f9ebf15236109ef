import { isFree } from '../paneState';
import { selfTestOpened } from '../state/panelStates';
import type { PaneAction } from './action';

/** 自检: tries the assumptions about Excel on a sheet of its own, on request only. */
export const openSelfTest: PaneAction = {
  isPossible: isFree,
  run: ({ store }) => store.apply(selfTestOpened),
};
