import { ignore } from '../../../core/ignored/ignore';
import { LONGEST_REASON } from '../../../core/ignored/ignoredFindings';
import { findingShown } from '../ignoring/findingShown';
import { keepIgnored } from '../ignoring/keepIgnored';
import { ignoringLacksReason, ignoringLeft } from '../state/choiceStates';
import type { PaneAction } from './action';

/** Keeps in the workbook that the finding asked about is to be ignored, with the reason typed. */
export const ignoreFinding: PaneAction = {
  run: (pane) => {
    const { store, ignored, announcer } = pane;
    const { ignoring } = store.state;
    const found = ignoring === null ? null : findingShown(store.state, ignoring.key);
    if (ignoring === null || found === null) return store.apply(ignoringLeft);
    const { ignore: texts } = announcer.work();
    const reason = ignoring.reason.trim().slice(0, LONGEST_REASON);
    if (reason === '') return store.apply(ignoringLacksReason, texts.needsReason);
    const { today } = ignored;
    keepIgnored(pane, (list) => ignore(list, found.form, found.finding, reason, today), texts.done);
  },
};
