import { selfTestClosed } from '../state/panelStates';
import type { PaneAction } from './action';

export const closeSelfTest: PaneAction = { run: ({ store }) => store.apply(selfTestClosed) };
