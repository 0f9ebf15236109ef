import { NO_HISTORY, undoHistorySchema, type UndoHistory } from '../../core/undo/undoHistory';
import type { WriteJournal } from '../flow/writeJournal';
import { jsonOf, readItem, writeItem, type LocalStore } from './localStore';
import { journalOver } from './storedJournal';

/**
 * What can be taken back, kept on this machine and not in the workbook: it outlives a reload of the pane, the ribbon's
 * command adds to it, and a workbook carries no trace of it. The sheet itself is the judge of what may be restored.
 */
export function undoHistoryKey({ partitionKey, documentUrl }: LocalStore): string {
  return `${partitionKey ?? ''}jixiao-ziping.undo ${documentUrl}`;
}

export function readHistory(place: LocalStore): UndoHistory {
  const parsed = undoHistorySchema.safeParse(jsonOf(readItem(place, undoHistoryKey(place))));
  return parsed.success ? parsed.data : NO_HISTORY;
}

/**
 * Keeps a history. Where the storage is full, the oldest steps are let go; the latest is what people take back.
 *
 * @returns whether anything of it could be kept
 */
export function writeHistory(place: LocalStore, history: UndoHistory): boolean {
  for (let from = 0; from <= history.steps.length; from += 1) {
    const shorter = { ...history, steps: history.steps.slice(from) };
    if (writeItem(place, undoHistoryKey(place), JSON.stringify(shorter))) return from < history.steps.length;
  }
  return false;
}

/** A journal on this machine, for a command without a pane. */
export function journalIn(place: LocalStore, now: () => number): WriteJournal {
  return journalOver({
    get history() {
      return readHistory(place);
    },
    keep: (history) => void writeHistory(place, history),
    now,
  });
}
