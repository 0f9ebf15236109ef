import { reverseNext } from '../history/reverseNext';
import type { PaneAction } from './action';

/** Takes back what was written last. */
export const undo: PaneAction = { run: (pane) => reverseNext(pane, 'undo') };
