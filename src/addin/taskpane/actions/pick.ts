import { cellPicked } from '../state/choiceStates';
import type { PaneAction } from './action';

/** Takes one cell (A1) into what is to be written, or out of it. */
export const pick: PaneAction<[cell: string]> = { run: ({ store }, cell) => store.apply(cellPicked, cell) };
