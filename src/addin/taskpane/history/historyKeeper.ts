import { withStep, type UndoHistory } from '../../../core/undo/undoHistory';
import type { UndoSheet } from '../../../core/undo/undoStep';
import { readHistory, writeHistory } from '../../storage/undoHistoryStore';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';

/** Remembers what was written, in the state and on this machine, so that it can be taken back later. */
export class HistoryKeeper {
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'now' | 'place'>;

  constructor(store: PaneStore, parts: Pick<PaneParts, 'now' | 'place'>) {
    this.#store = store;
    this.#parts = parts;
  }

  /**
   * What one command wrote, to be taken back in one step.
   *
   * @returns the step's time; `null` where nothing was written
   */
  record(sheets: readonly UndoSheet[]): number | null {
    if (sheets.length === 0) return null;
    const time = this.#parts.now();
    this.keep(withStep(this.#store.state.history, { time, sheets: [...sheets] }));
    return time;
  }

  keep(history: UndoHistory): void {
    const place = this.#parts.place();
    if (place !== null) writeHistory(place, history);
    this.#store.change({ history });
  }

  /** It was changed elsewhere: by the ribbon's command. */
  renew(): void {
    const place = this.#parts.place();
    if (place !== null) this.#store.change({ history: readHistory(place) });
  }
}
