import { allPicked } from '../state/choiceStates';
import type { PaneAction } from './action';

/** 全部勾选; once more: only the blanks. */
export const pickAll: PaneAction = { run: ({ store }) => store.apply(allPicked) };
