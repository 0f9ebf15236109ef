import type { WorkbenchTexts } from '../../locales/workbench';

/** The page that stands in the pane. */
export interface PanePage {
  readonly element: HTMLIFrameElement;
  /** The keyboard comes into the page: to its first control. */
  enter(): void;
  dispose(): void;
}

/** Excel's width of a task pane at 1366 × 768, in pixels. */
const WIDTH = { usual: 350, least: 220, most: 900, step: 20 } as const;

/** The place beside the sheet where an add-in's page stands, as wide as one likes. */
export class TaskPane {
  readonly element = document.createElement('aside');
  readonly #body = document.createElement('div');
  readonly #splitter = document.createElement('div');
  #frame: PanePage | null = null;
  #width: number = WIDTH.usual;

  /** `open` makes the add-in's page; `changed` is told when the pane was opened or closed. */
  constructor(
    texts: WorkbenchTexts,
    private readonly open: () => PanePage,
    private readonly changed: () => void,
  ) {
    this.element.className = 'task-pane';
    this.element.setAttribute('aria-label', texts.paneTitle);
    this.#splitter.className = 'pane-splitter';
    this.#splitter.tabIndex = 0;
    this.#splitter.setAttribute('role', 'separator');
    this.#splitter.setAttribute('aria-orientation', 'vertical');
    this.#splitter.setAttribute('aria-label', texts.paneWidth);
    this.#splitter.setAttribute('aria-valuemin', String(WIDTH.least));
    this.#splitter.setAttribute('aria-valuemax', String(WIDTH.most));
    const head = document.createElement('div');
    head.className = 'pane-head';
    const title = document.createElement('h2');
    title.textContent = texts.paneTitle;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'quiet-button';
    close.textContent = '✕';
    close.setAttribute('aria-label', texts.closePane);
    close.addEventListener('click', () => this.hide());
    head.append(title, close);
    this.#body.className = 'pane-body';
    const column = document.createElement('div');
    column.className = 'pane-column';
    column.append(head, this.#body);
    this.element.append(this.#splitter, column);
    this.#splitter.addEventListener('keydown', (event) => this.#onKey(event));
    this.#splitter.addEventListener('pointerdown', (event) => this.#onDrag(event));
    this.#resize(WIDTH.usual);
    this.element.hidden = true;
  }

  get isShown(): boolean {
    return this.#frame !== null;
  }

  toggle(): void {
    if (this.isShown) this.hide();
    else this.show();
  }

  show(): void {
    if (this.#frame) return;
    this.#frame = this.open();
    this.#body.replaceChildren(this.#frame.element);
    this.element.hidden = false;
    this.changed();
  }

  /** Closing ends the page, as in Excel; opening it again starts it anew. */
  hide(): void {
    if (!this.#frame) return;
    this.#frame.dispose();
    this.#frame = null;
    this.element.hidden = true;
    this.changed();
  }

  /** The keyboard comes into the pane: to its first control. */
  enter(): void {
    this.#frame?.enter();
  }

  /** The page starts over, for another workbook. */
  restart(): void {
    if (!this.#frame) return;
    this.#frame.dispose();
    this.#frame = null;
    this.show();
  }

  #resize(width: number): void {
    this.#width = Math.min(WIDTH.most, Math.max(WIDTH.least, Math.round(width)));
    this.#body.style.width = `${this.#width}px`;
    this.#splitter.setAttribute('aria-valuenow', String(this.#width));
  }

  #onKey(event: KeyboardEvent): void {
    const change = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    this.#resize(this.#width + change);
  }

  /** The splitter holds on to the pointer: else the iframe would swallow it on the way. */
  #onDrag(event: PointerEvent): void {
    const start = { x: event.clientX, width: this.#width };
    const move = (now: PointerEvent) => this.#resize(start.width + start.x - now.clientX);
    this.#splitter.setPointerCapture(event.pointerId);
    this.#splitter.addEventListener('pointermove', move);
    const end = () => this.#splitter.removeEventListener('pointermove', move);
    this.#splitter.addEventListener('lostpointercapture', end, { once: true });
  }
}
