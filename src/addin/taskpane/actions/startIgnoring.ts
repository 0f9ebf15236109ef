import { ignoringBegun } from '../state/choiceStates';
import type { PaneAction } from './action';

/** Asks why a finding, told by its key, can be ignored. */
export const startIgnoring: PaneAction<[key: string]> = {
  run: ({ store }, key) => store.apply(ignoringBegun, key),
};
