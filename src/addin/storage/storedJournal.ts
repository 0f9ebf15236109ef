import { withEntry } from '../../core/undo/undoHistory';
import type { UndoHistory } from '../../core/undo/undoHistory';
import { EntryRecords, type JournalEntry, type WriteJournal } from '../flow/writeJournal';

/** Where a journal keeps its entries. */
export interface HistoryPlace {
  readonly history: UndoHistory;
  keep(history: UndoHistory): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A journal over a history: each entry is a step of it, from before its write is sent. */
export function journalOver(place: HistoryPlace): WriteJournal {
  return {
    begin(about): JournalEntry {
      const before = place.history;
      const last = before.steps.at(-1)?.time ?? 0;
      // Steps are told apart by their times.
      const time = Math.max(place.now(), last + 1);
      const step = about === undefined ? { time } : { time, about };
      const records = new EntryRecords();
      const keep = () => place.keep(withEntry(before, place.history, { ...step, sheets: [...records.all] }));
      return {
        time,
        expect(sheets) {
          records.expect(sheets);
          if (sheets.length > 0) keep();
        },
        settle(sheets) {
          records.settle(sheets);
          const isKept = place.history.steps.some((step) => step.time === time);
          if (isKept || sheets.length > 0) keep();
        },
      };
    },
  };
}
