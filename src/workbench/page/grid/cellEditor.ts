import type { Box } from './sheetGeometry';

/**
 * `ready`: nothing is being typed. `enter`: typing replaces the cell, arrows end it. `edit`: the cell's content is being
 * changed, arrows move within it. The names are Excel's own of its status bar.
 */
export type EditMode = 'ready' | 'enter' | 'edit';

/**
 * The text area that always has the focus while one works on the sheet. It is invisible in `ready` and becomes the
 * editor with the first character: an input method therefore composes in it from its first keystroke, and none is lost.
 */
export class CellEditor {
  readonly element = document.createElement('textarea');
  #mode: EditMode = 'ready';
  #initial = '';

  /** `onChange` is told whenever the mode or the text changes. */
  constructor(private readonly onChange: () => void) {
    this.element.className = 'cell-editor';
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocapitalize = 'off';
    this.element.setAttribute('autocomplete', 'off');
    this.element.addEventListener('compositionstart', () => this.#typed());
    this.element.addEventListener('input', () => this.#typed());
  }

  get mode(): EditMode {
    return this.#mode;
  }

  get isEditing(): boolean {
    return this.#mode !== 'ready';
  }

  get text(): string {
    return this.element.value;
  }

  /** Whether committing would change anything. */
  get isChanged(): boolean {
    return this.#mode === 'enter' || this.text !== this.#initial;
  }

  /** Opens the editor with a text, the caret at its end. */
  open(text: string): void {
    this.#initial = text;
    this.element.value = text;
    this.#setMode('edit');
    this.element.setSelectionRange(text.length, text.length);
  }

  /** The text as typed elsewhere, in the formula bar. */
  setText(text: string): void {
    this.element.value = text;
    this.#setMode('edit');
  }

  /** F2 while typing: from now on arrows move within the text, and back. */
  toggleMode(): void {
    if (this.isEditing) this.#setMode(this.#mode === 'enter' ? 'edit' : 'enter');
  }

  insert(text: string): void {
    const { selectionStart, selectionEnd } = this.element;
    this.element.setRangeText(text, selectionStart, selectionEnd, 'end');
    this.onChange();
  }

  /** Back to `ready`, whatever was typed is dropped. */
  close(): void {
    this.element.value = '';
    this.#initial = '';
    this.#setMode('ready');
  }

  /** Puts the editor over a cell; while `ready` only so that an input method's window opens in the right place. */
  place(box: Box, label: string): void {
    this.element.setAttribute('aria-label', label);
    Object.assign(this.element.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      minWidth: `${box.width}px`,
      width: `${Math.max(box.width, 80)}px`,
      height: `${box.height}px`,
    });
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  #typed(): void {
    if (this.#mode === 'ready') this.#setMode('enter');
    else this.onChange();
    this.#grow();
  }

  #grow(): void {
    const { element } = this;
    if (element.scrollHeight > element.clientHeight) element.style.height = `${element.scrollHeight + 4}px`;
  }

  #setMode(mode: EditMode): void {
    this.#mode = mode;
    this.element.classList.toggle('is-open', mode !== 'ready');
    this.onChange();
    if (mode === 'edit') this.#grow();
  }
}
