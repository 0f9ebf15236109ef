import { proposedEntries, proposedNotes } from '../../../core/review/reviewEdits';
import { reviewsOf, writeReview } from '../../flow/reviewSheet';
import { carried, onlyJudged, overAs } from '../command/concluded';
import { isFree } from '../paneState';
import type { PaneAction } from './action';

/** Fills the blank cells of 复核分 and 复核意见 with what the rules leave no choice about; the self-scores stay. */
export const fillReview: PaneAction = {
  isPossible: (state) => state.preferences.reviews && isFree(state),
  run: ({ store, parts, sheets, runner, history: { journal }, announcer }) => {
    const { shown } = sheets;
    if (shown === null) return;
    runner.run(async () => {
      const inspected = await sheets.inspectOne(shown.reading.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const { inspection } = inspected;
      const review = reviewsOf(inspection)[store.state.form] ?? reviewsOf(inspection)[0];
      const texts = announcer.work().review;
      const entries = review ? [...proposedEntries(review), ...proposedNotes(review)] : [];
      const needed = { host: parts.host(), judge: sheets.judgeFurther, journal };
      const done = await writeReview(needed, inspection, entries);
      if (done === null) return { ...onlyJudged(inspection), remark: texts.nothingToFill };
      const { filled, changed, withheld } = done.outcome;
      const remark = withheld === null ? texts.filled(filled.length + changed.length) : null;
      return { ...carried(inspection, done), remark };
    });
  },
};
