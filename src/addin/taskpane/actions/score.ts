import { score as scoreActiveSheet } from '../../flow/scoreActiveSheet';
import { isFree } from '../paneState';
import { hasDifferences } from '../preview/writableCells';
import type { PaneAction } from './action';

/** 一键评分: fills the blanks; where cells hold something else than they should, shows first what could be changed. */
export const score: PaneAction = {
  isPossible: isFree,
  run: ({ store, parts, sheets, runner, history: { journal } }) =>
    runner.run(() => {
      const { chosen, preferences } = store.state;
      return scoreActiveSheet({
        ...{ host: parts.host(), assess: sheets.judge, chosen, as: preferences.writesAs, journal },
        isToBeShownFirst: hasDifferences,
      });
    }),
};
