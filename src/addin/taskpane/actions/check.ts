import { onlyJudged, overAs } from '../command/concluded';
import { isFree } from '../paneState';
import type { PaneAction } from './action';

/** 只检查: reads and judges, writes nothing. */
export const check: PaneAction = {
  isPossible: isFree,
  run: ({ sheets, runner }) =>
    runner.run(async () => {
      const inspected = await sheets.inspectActive();
      return inspected.kind === 'over' ? overAs(inspected) : onlyJudged(inspected.inspection);
    }),
};
