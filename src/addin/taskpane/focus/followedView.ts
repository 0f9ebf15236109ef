import type { PaneState } from '../paneState';
import { isTabStop } from './tabStops';

type ViewKind = 'main' | 'preview' | 'batch' | 'rules-opening' | 'rules-open';

/** Selectors, the first that leads to a control counts. */
type Stops = readonly string[];

/** Where the focus goes in each view, and where it returns to. */
const STOPS: Readonly<Record<Exclude<ViewKind, 'main'>, readonly [inside: Stops, back: Stops]>> = {
  preview: [
    ['.preview-pick', '.preview-write'],
    ['.preview-button', '.command > button'],
  ],
  batch: [['.batch-tools > .primary'], ['.batch-button']],
  'rules-opening': [['.back'], ['.rules-button']],
  'rules-open': [['.rules-chooser'], ['.rules-button']],
};

/**
 * A view that takes the place of everything else takes the focus along, and gives it back. Never while the person is in
 * the sheet.
 */
export class FollowedView {
  readonly #root: HTMLElement;
  #shown: ViewKind = 'main';

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  follow(state: PaneState): void {
    const view = viewOf(state);
    const before = this.#shown;
    if (view === before) return;
    this.#shown = view;
    const isSamePanel = view.startsWith('rules') && before.startsWith('rules');
    if (!isSamePanel) window.scrollTo(0, 0);
    if (!document.hasFocus()) return;
    const stops = view === 'main' ? (before === 'main' ? [] : STOPS[before][1]) : STOPS[view][0];
    const candidates = stops.flatMap((stop) => [...this.#root.querySelectorAll(stop)]);
    candidates.find(isTabStop)?.focus({ preventScroll: true });
  }
}

function viewOf({ rules, preview, batch }: PaneState): ViewKind {
  if (rules !== null) return rules.kind === 'open' ? 'rules-open' : 'rules-opening';
  if (batch !== null) return 'batch';
  return preview === null ? 'main' : 'preview';
}
