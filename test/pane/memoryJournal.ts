import { journalOver } from '../../src/addin/storage/storedJournal';
import type { WriteJournal } from '../../src/addin/flow/writeJournal';
import { NO_HISTORY, withoutStep, withStep, type UndoHistory } from '../../src/core/undo/undoHistory';

/** A journal in memory, with every history it has kept on the way. */
export function memoryJournal(): WriteJournal & {
  readonly history: UndoHistory;
  readonly kept: UndoHistory[];
} {
  const kept: UndoHistory[] = [];
  let history = NO_HISTORY;
  const journal = journalOver({
    get history() {
      return history;
    },
    keep(step) {
      history = withStep(history, step);
      kept.push(history);
    },
    drop(time) {
      history = withoutStep(history, time);
      kept.push(history);
    },
    now: () => 1_800_000_000_000,
  });
  return {
    begin: (about) => journal.begin(about),
    kept,
    get history() {
      return history;
    },
  };
}
