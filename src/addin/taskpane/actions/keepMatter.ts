import { LONGEST_REASON } from '../../../core/ignored/ignoredFindings';
import { keptAsIs } from '../../../core/matters/keptAsIs';
import { keepIgnored } from '../ignoring/keepIgnored';
import { WALK } from '../../../locales/walk';
import { ignoringLacksReason } from '../state/choiceStates';
import type { PaneAction } from './action';

/** 不用改，写明理由: all that was found in the matter asked about is left as it is, with the reason typed. */
export const keepMatter: PaneAction = {
  isPossible: ({ ignoring }) => ignoring !== null,
  run: (pane) => {
    const { store, parts, sheets, ignored } = pane;
    const { ignoring } = store.state;
    const { shown } = sheets;
    if (ignoring === null || shown === null) return;
    const texts = WALK[parts.locale()];
    const reason = ignoring.reason.trim().slice(0, LONGEST_REASON);
    if (reason === '') return store.apply(ignoringLacksReason, texts.keepNeeds);
    const { today: date } = ignored;
    keepIgnored(pane, (list) => keptAsIs(list, shown.assessment, ignoring.key, { reason, date }), texts.kept);
  },
};
