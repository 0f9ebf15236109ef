import { timeAfter, type UndoHistory } from '../../core/undo/undoHistory';
import type { UndoStep } from '../../core/undo/undoStep';
import { EntryRecords, type JournalEntry, type WriteJournal } from '../flow/writeJournal';

/** Where a journal keeps its entries, each a step of the history. */
export interface HistoryPlace {
  readonly history: UndoHistory;
  /** Adds a step, or keeps its record as it is by now. */
  keep(step: UndoStep): void;
  /** Takes a step away that was never done. */
  drop(time: number): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** By which the steps of this page differ from those that another one begins in the same millisecond. */
const PAGE = Math.random();
/** The latest step that this page has begun: it is in no history before something is about to be written. */
let latestBegun = 0;

function nextTime({ history, now }: { readonly history: UndoHistory; readonly now: number }): number {
  latestBegun = Math.max(Math.floor(now), timeAfter(history), Math.floor(latestBegun) + 1) + PAGE;
  return latestBegun;
}

/** A journal over a history: each entry is a step of it, from before its write is sent. */
export function journalOver(place: HistoryPlace): WriteJournal {
  return {
    begin(about): JournalEntry {
      const time = nextTime({ history: place.history, now: place.now() });
      const records = new EntryRecords();
      let isKept = false;
      const keep = () => {
        const sheets = [...records.all];
        if (sheets.length > 0) place.keep({ time, ...(about === undefined ? {} : { about }), sheets });
        else if (isKept) place.drop(time);
        isKept = sheets.length > 0;
      };
      return {
        time,
        expect(sheets) {
          records.expect(sheets);
          if (sheets.length > 0) keep();
        },
        settle(sheets) {
          records.settle(sheets);
          if (isKept || sheets.length > 0) keep();
        },
      };
    },
  };
}
