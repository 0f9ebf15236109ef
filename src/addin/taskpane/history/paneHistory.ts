import {
  nextUndo,
  stepAt,
  surplusOf,
  withoutStep,
  withStep,
  type UndoHistory,
} from '../../../core/undo/undoHistory';
import type { UndoStep } from '../../../core/undo/undoStep';
import type { WriteJournal } from '../../flow/writeJournal';
import { journalOver } from '../../storage/storedJournal';
import { dropStep, keepStep, readHistory } from '../../storage/undoHistoryStore';
import type { PaneParts } from '../paneParts';
import type { PaneStore } from '../paneStore';
import { historyKept } from '../state/shownStates';

/**
 * Remembers what was written, in the state and on this machine, so that it can be taken back later. What stands on the
 * machine counts at each moment: the ribbon's command, or another pane, may have changed it. The pane itself only remembers
 * what could not be kept there.
 */
export class PaneHistory {
  readonly journal: WriteJournal;
  readonly #store: PaneStore;
  readonly #parts: Pick<PaneParts, 'now' | 'place'>;
  #unkept: UndoHistory = { steps: [] };

  constructor(store: PaneStore, parts: Pick<PaneParts, 'now' | 'place'>) {
    this.#store = store;
    this.#parts = parts;
    this.journal = journalOver(this);
  }

  get history(): UndoHistory {
    const place = this.#parts.place();
    return this.#unkept.steps.reduce(withStep, place === null ? { steps: [] } : readHistory(place));
  }

  now(): number {
    return this.#parts.now();
  }

  /** A number by which a doing again is told from every other one, of whichever page. */
  newAttempt(): number {
    return Math.random();
  }

  keep(step: UndoStep): void {
    const place = this.#parts.place();
    const isKept = place !== null && keepStep(place, step);
    this.#unkept = isKept ? withoutStep(this.#unkept, step.time) : withStep(this.#unkept, step);
    for (const time of surplusOf(this.#unkept)) {
      if (time !== step.time) this.#unkept = withoutStep(this.#unkept, time);
    }
    this.renew();
  }

  drop(time: number): void {
    const place = this.#parts.place();
    this.#unkept = withoutStep(this.#unkept, time);
    if (place !== null) dropStep(place, time);
    this.renew();
  }

  /** Shows what can be taken back as it is now. */
  renew(): void {
    const { history } = this;
    const next = nextUndo(history);
    this.#store.apply(historyKept, history, next !== null && stepAt(this.#unkept, next.time) !== null);
  }
}
