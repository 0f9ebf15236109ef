import { scoreActiveSheet } from '../../flow/scoreActiveSheet';
import type { Concluded } from '../command/concluded';
import type { PaneServices } from '../paneServices';
import { isFree } from '../paneState';
import { hasDifferences } from '../preview/writableCells';
import type { PaneAction } from './action';

/** 一键评分: fills the blanks; where cells hold something else than they should, shows first what could be changed. */
export const score: PaneAction = {
  isPossible: isFree,
  run: (pane) => pane.runner.run(async () => ({ ...(await scored(pane)), walks: 'first' })),
};

/** The same as part of another command. */
export function scored({ store, parts, sheets, history: { journal } }: PaneServices): Promise<Concluded> {
  const { chosen, preferences } = store.state;
  return scoreActiveSheet({
    ...{
      host: parts.host(),
      assess: sheets.judgeFurther,
      assessFirst: sheets.judgeWatched,
      chosen,
      as: preferences.writesAs,
      journal,
      locale: parts.locale(),
    },
    isOnlyJudged: preferences.reviews,
    isToBeShownFirst: hasDifferences,
  });
}
