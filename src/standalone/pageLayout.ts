import { box } from '../workbench/page/box';

/** A part of the page that stands in a place of it. */
interface Placed {
  readonly element: HTMLElement;
}

/** The parts of the page, each in its place. */
export interface PageParts {
  readonly messages: Placed;
  readonly formulaBar: Placed;
  readonly pane: Placed;
  readonly tabs: Placed;
  readonly status: Placed;
  readonly help: Placed;
  readonly entryDialog: Placed;
}

/** The places of the page, and what stands in the middle of it. */
export class PageLayout {
  readonly toolbar = box('title-bar');
  readonly #work = box('work-area');
  readonly #foot = document.createElement('footer');
  readonly #formulaBar: HTMLElement;

  constructor(root: HTMLElement, { messages, formulaBar, pane, tabs, status, help, entryDialog }: PageParts) {
    this.#formulaBar = formulaBar.element;
    const main = document.createElement('main');
    main.className = 'main';
    main.append(this.#work, pane.element);
    this.#foot.className = 'foot';
    this.#foot.append(tabs.element, status.element);
    const head = document.createElement('header');
    head.append(this.toolbar, messages.element, formulaBar.element);
    root.append(head, main, this.#foot, help.element, entryDialog.element);
  }

  /** Puts a sheet in the middle, or something else that has neither formula bar nor tabs. */
  show(element: HTMLElement, isSheet: boolean): void {
    this.#formulaBar.hidden = !isSheet;
    this.#foot.hidden = !isSheet;
    this.#work.replaceChildren(element);
  }
}
