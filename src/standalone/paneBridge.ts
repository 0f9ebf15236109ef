import type { Locale } from '../core/language/locale';
import type { WorkbookSession } from '../workbench/session/workbookSession';
import type { StorageLike } from '../addin/storage/localStore';

/** Where the keyboard goes when a person leaves the pane. */
export type PaneWay = 'sheet' | 'next' | 'previous';

/** What the page gives the pane, which runs in a frame with scripts of its own. */
export interface PaneGiven {
  readonly session: WorkbookSession;
  readonly locale: Locale;
  readonly store: StorageLike;
  /** Ends the typing into a cell; `false` where what is typed there is not accepted. */
  endEditing(): boolean;
  leave(way: PaneWay): void;
  save(): void;
  /** Shows a page of help, such as `reason-missing.html`. */
  showHelp(page: string): void;
}

declare global {
  interface Window {
    /** Set by the page's own script when it runs in the pane's frame. */
    openPaneOn?: (given: PaneGiven) => void;
  }
}

/** By this id of its frame the script knows that it is the pane's. */
export const PANE_FRAME = 'pane-frame';
/** Ids of the elements whose texts the frame gets. */
export const PANE_STYLE = 'pane-style';
export const PAGE_SCRIPT = 'page-script';
