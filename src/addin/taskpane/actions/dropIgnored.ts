import { withoutItems } from '../../../core/ignored/ignore';
import type { IgnoredItem } from '../../../core/ignored/ignoredFindings';
import { keepIgnored } from '../ignoring/keepIgnored';
import type { PaneAction } from './action';

/** Drops what the workbook keeps as ignored though it is not found any more. */
export const dropIgnored: PaneAction<[item: IgnoredItem]> = {
  run: (pane, item) => {
    const isIt = (other: IgnoredItem) => JSON.stringify(other) === JSON.stringify(item);
    const { removed } = pane.announcer.work().ignore;
    keepIgnored(pane, (list) => withoutItems(list, list.items.filter(isIt)), removed);
  },
};
