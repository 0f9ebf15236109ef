import { PAGE_SCRIPT, PANE_FRAME, PANE_STYLE, type PaneGiven } from './paneBridge';

/**
 * The pane in a frame of its own, as in Excel: its style sheet, its keyboard and its width are its own. The frame runs the
 * very script of the page, which the content policy knows by its hash.
 */
export class PaneFrame {
  readonly element = document.createElement('iframe');

  constructor(title: string, given: PaneGiven) {
    const { element } = this;
    element.id = PANE_FRAME;
    element.title = title;
    element.srcdoc = `<!doctype html><html lang="${given.locale}"><head><meta charset="utf-8"><title></title></head><body><div id="app"></div></body></html>`;
    element.addEventListener('load', () => this.#fill(given), { once: true });
  }

  /** The keyboard comes into the pane: to its first control. */
  enter(): void {
    const inside = this.element.contentDocument;
    this.element.contentWindow?.focus();
    inside?.querySelector<HTMLElement>('button:enabled, a[href], input, select')?.focus();
  }

  dispose(): void {
    this.element.remove();
  }

  #fill(given: PaneGiven): void {
    const inside = this.element.contentDocument;
    if (!inside) return;
    const style = inside.createElement('style');
    style.textContent = textOf(PANE_STYLE);
    const script = inside.createElement('script');
    script.textContent = textOf(PAGE_SCRIPT);
    inside.head.append(style, script);
    this.element.contentWindow?.openPaneOn?.(given);
  }
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
