/** The line that says what did not work. It is read out at once and stays until closed or until something works. */
export class MessageBar {
  readonly element = document.createElement('div');
  readonly #text = document.createElement('span');
  readonly #close = document.createElement('button');

  constructor(closeLabel: string) {
    this.element.className = 'message-bar';
    this.#text.setAttribute('role', 'alert');
    this.#text.className = 'message-text';
    this.#close.type = 'button';
    this.#close.className = 'quiet-button';
    this.#close.textContent = '✕';
    this.#close.setAttribute('aria-label', closeLabel);
    this.#close.addEventListener('click', () => this.clear());
    this.element.append(this.#text, this.#close);
    this.clear();
  }

  say(text: string): void {
    this.#text.textContent = text;
    this.element.classList.add('is-shown');
    this.#close.hidden = false;
  }

  clear(): void {
    this.#text.textContent = '';
    this.element.classList.remove('is-shown');
    this.#close.hidden = true;
  }
}
