import type { PaneServices } from '../paneServices';
import type { PaneState } from '../paneState';

/** Something that a person can do in the pane. */
export interface PaneAction<Given extends readonly unknown[] = []> {
  /** When it can be done; a press at any other time is not heard. Always, where it is left out. */
  readonly isPossible?: (state: PaneState) => boolean;
  /** What it does. It returns at once; what it comes to is shown when it ends. */
  readonly run: (pane: PaneServices, ...given: Given) => void;
}
