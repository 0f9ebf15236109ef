import type { PaneAction } from './action';

/** Says that a press from before the pane had come is not carried out, and why. */
export const missPress: PaneAction<[why: 'elsewhere' | 'unknown']> = {
  run: ({ announcer }, why) => announcer.remark(announcer.work().missedPress[why]),
};
