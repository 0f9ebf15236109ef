import { unignore } from '../../../core/ignored/ignore';
import { findingShown } from '../ignoring/findingShown';
import { keepIgnored } from '../ignoring/keepIgnored';
import type { PaneAction } from './action';

/** A finding that was ignored counts again. */
export const unignoreFinding: PaneAction<[key: string]> = {
  run: (pane, key) => {
    const found = findingShown(pane.store.state, key);
    if (found === null) return;
    const { restored } = pane.announcer.work().ignore;
    keepIgnored(pane, (list) => unignore(list, found.form, found.finding), restored);
  },
};
