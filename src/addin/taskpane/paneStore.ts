import { followedState } from './followedState';
import { FIRST_STATE, type PaneState } from './paneState';

/** The pane's one state. Every room of the pane reads it here and changes it here; each change is shown. */
export class PaneStore {
  #state: PaneState = FIRST_STATE;
  readonly #show: (state: PaneState) => void;

  constructor(show: (state: PaneState) => void) {
    this.#show = show;
  }

  get state(): PaneState {
    return this.#state;
  }

  /** Whether a command of the person can begin: Excel is there and none is under way. */
  get isFree(): boolean {
    return this.#state.activity === 'idle' && this.#state.start === 'ready';
  }

  change(part: Partial<PaneState>): void {
    this.#state = followedState(this.#state, { ...this.#state, ...part });
    this.#show(this.#state);
  }
}
