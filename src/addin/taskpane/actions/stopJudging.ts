import { judgingStopped } from '../state/commandStates';
import type { PaneAction } from './action';

/** Ends the judging of a large sheet at its next step; nothing is written. */
export const stopJudging: PaneAction = {
  run: ({ store }) => store.apply(judgingStopped),
};
