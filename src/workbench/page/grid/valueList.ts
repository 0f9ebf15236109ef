/** What a list of values tells. */
export interface ValueListListener {
  chosen(text: string): void;
  /** Closed by a key, with nothing chosen. */
  givenUp(): void;
  shown(isShown: boolean): void;
}

let lists = 0;

/** A list to choose one value from. It has the focus while it is open; the option one is on is told by its id. */
export class ValueList {
  readonly element = document.createElement('div');
  readonly #id = `value-list-${++lists}`;
  #options: readonly HTMLElement[] = [];
  #active = 0;

  constructor(
    label: string,
    private readonly listener: ValueListListener,
  ) {
    const { element } = this;
    element.className = 'value-list';
    element.hidden = true;
    element.tabIndex = -1;
    element.setAttribute('role', 'listbox');
    element.setAttribute('aria-label', label);
    element.addEventListener('keydown', (event) => this.#press(event));
    element.addEventListener('focusout', () => this.close());
    // The list keeps the focus when an option is pressed.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', ({ target }) => {
      const option = this.#options.find((own) => own === target);
      if (option) this.#choose(option);
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** @param current the value the cell has, which is marked and gone to if it is among the options */
  open(texts: readonly string[], current: string): void {
    this.#options = texts.map((text, index) => {
      const option = document.createElement('div');
      option.id = `${this.#id}-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', String(text === current));
      option.textContent = text;
      option.title = text;
      return option;
    });
    this.element.replaceChildren(...this.#options);
    this.element.hidden = false;
    this.listener.shown(true);
    this.element.focus({ preventScroll: true });
    this.#goTo(Math.max(0, texts.indexOf(current)));
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.listener.shown(false);
  }

  #press(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        this.#goTo(Math.min(last, this.#active + 1));
        break;
      case 'ArrowUp':
        if (event.altKey) this.#giveUp();
        else this.#goTo(Math.max(0, this.#active - 1));
        break;
      case 'Home':
        this.#goTo(0);
        break;
      case 'End':
        this.#goTo(last);
        break;
      case 'Enter':
      case ' ':
        this.#choose(this.#options[this.#active]);
        break;
      case 'Escape':
      case 'Tab':
        this.#giveUp();
        break;
      default:
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
        this.#goToLetter(event.key);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #goTo(index: number): void {
    const option = this.#options[index];
    if (!option) return;
    this.#options[this.#active]?.classList.remove('is-active');
    this.#active = index;
    option.classList.add('is-active');
    this.element.setAttribute('aria-activedescendant', option.id);
    this.#reveal(option);
  }

  /** By the list's own scrolling: `scrollIntoView` would move the sheet too. */
  #reveal({ offsetTop, offsetHeight }: HTMLElement): void {
    const { element } = this;
    const lowest = offsetTop + offsetHeight - element.clientHeight;
    element.scrollTop = Math.min(offsetTop, Math.max(lowest, element.scrollTop));
  }

  /** The next option that begins with what was pressed. */
  #goToLetter(letter: string): void {
    const wanted = letter.toLowerCase();
    const from = this.#active + 1;
    const order = [...this.#options.slice(from), ...this.#options.slice(0, from)];
    const next = order.find((option) => option.textContent.toLowerCase().startsWith(wanted));
    if (next) this.#goTo(this.#options.indexOf(next));
  }

  #choose(option: HTMLElement | undefined): void {
    this.close();
    if (option) this.listener.chosen(option.textContent);
    else this.listener.givenUp();
  }

  #giveUp(): void {
    this.close();
    this.listener.givenUp();
  }
}
