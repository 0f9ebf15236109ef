import { ignoringLeft } from '../state/choiceStates';
import type { PaneAction } from './action';

export const stopIgnoring: PaneAction = { run: ({ store }) => store.apply(ignoringLeft) };
