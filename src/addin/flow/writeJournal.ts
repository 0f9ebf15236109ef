import type { StepSubject, UndoSheet } from '../../core/undo/undoStep';

/**
 * What a command writes, kept from before it is sent: a request that fails midway, is answered too late or whose pane is
 * closed meanwhile leaves a record by which 撤销 can take it back.
 */
export interface WriteJournal {
  /** One command's entry: everything kept in it is taken back in one step. */
  begin(about?: StepSubject): JournalEntry;
}

export interface JournalEntry {
  /** Names the step in the history. */
  readonly time: number;
  /** This is about to be written. */
  expect(sheets: readonly UndoSheet[]): void;
  /** What was expected is over: this of it was really written, or may have been. */
  settle(sheets: readonly UndoSheet[]): void;
}

/** The records of an entry as they are to be kept in the history. */
export class EntryRecords {
  #settled: readonly UndoSheet[] = [];
  #expected: readonly UndoSheet[] = [];

  get all(): readonly UndoSheet[] {
    return [...this.#settled, ...this.#expected];
  }

  expect(sheets: readonly UndoSheet[]): void {
    this.#expected = sheets;
  }

  settle(sheets: readonly UndoSheet[]): void {
    this.#settled = [...this.#settled, ...sheets];
    this.#expected = [];
  }
}
