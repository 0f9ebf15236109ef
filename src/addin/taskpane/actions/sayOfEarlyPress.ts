import type { PaneAction } from './action';

/** Says that a press from before the pane had come waits for Excel, or is not carried out, and why. */
export const sayOfEarlyPress: PaneAction<[what: 'waiting' | 'elsewhere' | 'unknown']> = {
  run: ({ announcer }, what) => announcer.remark(announcer.work().earlyPress[what]),
};
