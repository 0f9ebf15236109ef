import type { UndoHistory } from '../../../core/undo/undoHistory';
import type { WriteJournal } from '../../flow/writeJournal';
import { journalOver } from '../../storage/storedJournal';
import { readHistory, writeHistory } from '../../storage/undoHistoryStore';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { historyKept } from '../state/shownStates';

/** Remembers what was written, in the state and on this machine, so that it can be taken back later. */
export class PaneHistory {
  readonly journal: WriteJournal;
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'now' | 'place'>;

  constructor(store: PaneStore, parts: Pick<PaneParts, 'now' | 'place'>) {
    this.#store = store;
    this.#parts = parts;
    this.journal = journalOver(this);
  }

  get history(): UndoHistory {
    return this.#store.state.history;
  }

  now(): number {
    return this.#parts.now();
  }

  keep(history: UndoHistory): void {
    const place = this.#parts.place();
    const isKept = place !== null && writeHistory(place, history);
    this.#store.apply(historyKept, history, !isKept && history.steps.length > 0);
  }

  /** It was changed elsewhere: by the ribbon's command. */
  renew(): void {
    const place = this.#parts.place();
    if (place !== null) this.#store.apply(historyKept, readHistory(place), false);
  }
}
