/** A page of help by its file name, such as `index.html`; `undefined` where there is none. */
export type HelpPages = (file: string) => string | undefined;

/** The pages of help that are part of the file, shown over the page. */
export class HelpDialog {
  readonly element = document.createElement('dialog');
  readonly #frame = document.createElement('iframe');

  constructor(
    private readonly pages: HelpPages,
    texts: { readonly help: string; readonly close: string },
  ) {
    this.element.className = 'help-dialog';
    this.element.setAttribute('aria-label', texts.help);
    this.#frame.title = texts.help;
    // No script of a page of help ever runs; the page around it follows its links.
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'quiet-button';
    close.textContent = texts.close;
    close.addEventListener('click', () => this.element.close());
    this.element.append(close, this.#frame);
    this.#frame.addEventListener('load', () => this.#followLinks());
  }

  show(page: string): void {
    const [file = '', part = ''] = page.split('#');
    const found = this.pages(file) ?? this.pages('index.html');
    if (found === undefined) return;
    this.#frame.dataset['part'] = part;
    this.#frame.srcdoc = found;
    if (!this.element.open) this.element.showModal();
  }

  #followLinks(): void {
    const inside = this.#frame.contentDocument;
    const part = this.#frame.dataset['part'] ?? '';
    if (part !== '') inside?.getElementById(part)?.scrollIntoView();
    inside?.addEventListener('click', (event) => {
      const href = linkAt(event.target);
      if (href === null) return;
      event.preventDefault();
      if (href.startsWith('#')) inside.getElementById(href.slice(1))?.scrollIntoView();
      else this.show(href.replace(/^\.?\/?(?:help\/)?/, ''));
    });
  }
}

/** The address of the link that was clicked. Its element belongs to the frame, whose classes are not this page's. */
function linkAt(target: EventTarget | null): string | null {
  if (target === null || !('closest' in target) || typeof target.closest !== 'function') return null;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- another frame's element: its class is not this page's
  const link: unknown = target.closest('a[href]');
  if (typeof link !== 'object' || link === null || !('getAttribute' in link)) return null;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- another frame's element: its class is not this page's
  return typeof link.getAttribute === 'function' ? String(link.getAttribute('href')) : null;
}
