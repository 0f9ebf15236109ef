import type { Walk } from '../paneState';
import { togetherShown } from '../state/walkStates';
import type { PaneAction } from './action';

/** 全部确认 or 写原因: all of a kind in one list; `null`: one by one again. */
export const showTogether: PaneAction<[together: Walk['together']]> = {
  run: ({ store }, together) => store.apply(togetherShown, together),
};
