import { followedState } from './followedState';
import { FIRST_STATE, type PaneState } from './paneState';

/** A change of the state with a name: pure, and tested as such. */
export type Transition<Given extends readonly unknown[]> = (state: PaneState, ...given: Given) => PaneState;

/** The pane's one state. It changes by named transitions only; each change is shown. */
export class PaneStore {
  #state: PaneState = FIRST_STATE;
  readonly #show: (state: PaneState) => void;

  constructor(show: (state: PaneState) => void) {
    this.#show = show;
  }

  get state(): PaneState {
    return this.#state;
  }

  apply<Given extends readonly unknown[]>(transition: Transition<Given>, ...given: Given): void {
    const after = transition(this.#state, ...given);
    if (after === this.#state) return;
    this.#state = followedState(this.#state, after);
    this.#show(this.#state);
  }
}
