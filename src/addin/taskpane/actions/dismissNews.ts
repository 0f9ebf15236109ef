import { newsSeen } from '../state/shownStates';
import type { PaneAction } from './action';

/** That there is a new version has been read. */
export const dismissNews: PaneAction = { run: ({ store }) => store.apply(newsSeen) };
