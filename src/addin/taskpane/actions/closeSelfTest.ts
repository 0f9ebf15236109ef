import { selfTestClosed } from '../state/roomStates';
import type { PaneAction } from './action';

export const closeSelfTest: PaneAction = { run: ({ store }) => store.apply(selfTestClosed) };
