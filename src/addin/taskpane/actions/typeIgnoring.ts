import { ignoringTyped } from '../state/choiceStates';
import type { PaneAction } from './action';

export const typeIgnoring: PaneAction<[reason: string]> = {
  run: ({ store }, reason) => store.apply(ignoringTyped, reason),
};
