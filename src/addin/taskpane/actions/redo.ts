import { reverseNext } from '../history/reverseNext';
import type { PaneAction } from './action';

/** Does again what was taken back last. */
export const redo: PaneAction = { run: (pane) => reverseNext(pane, 'redo') };
