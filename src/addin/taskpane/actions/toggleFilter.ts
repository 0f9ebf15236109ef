import type { RowFilterKey } from '../../../locales/paneTexts';
import { filterToggled } from '../state/choiceStates';
import type { PaneAction } from './action';

/** Narrows the indicators down to one counter, or shows all again. */
export const toggleFilter: PaneAction<[filter: RowFilterKey]> = {
  run: ({ store }, filter) => store.apply(filterToggled, filter),
};
