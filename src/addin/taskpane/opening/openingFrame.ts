import type { Locale } from '../../../core/language/locale';
import { OPENING, type OpeningFailure } from '../../../locales/opening';

/** So many milliseconds without an answer of Excel or the network are long. */
const LONG = 10_000;

/**
 * What stands in the page before the pane has come (taskpane.html): name, button, a sentence. The button can be pressed as
 * soon as Excel is there; the pane then begins with it.
 */
export class OpeningFrame {
  readonly #root: HTMLElement;
  readonly #button: HTMLElement | null;
  readonly #sentence: HTMLElement | null;
  readonly #parts: readonly Node[];
  #locale: Locale;
  #isEnabled = false;
  #failure: HTMLElement | null = null;
  #retry: () => void = () => undefined;

  constructor(root: HTMLElement, locale: Locale) {
    this.#root = root;
    this.#button = root.querySelector('button.primary');
    this.#sentence = root.querySelector('p.quiet');
    this.#locale = locale;
    // Without a script the page warns of browsers that run none of ours.
    root.querySelector('.late')?.remove();
    this.#parts = [...root.childNodes];
    this.speak(locale);
  }

  /** Whether the keyboard is on it. */
  get hasFocus(): boolean {
    return this.#root.contains(document.activeElement);
  }

  speak(locale: Locale): void {
    this.#locale = locale;
    const texts = OPENING[locale];
    document.documentElement.lang = locale;
    if (this.#button) this.#button.textContent = texts.score;
    this.#say(texts.opening);
    this.#wait();
  }

  /**
   * Excel is there: the button takes a press, and another one once the pane has failed to come.
   *
   * @param press told of each
   */
  enable(press: () => void): void {
    const button = this.#button;
    if (!button || this.#isEnabled) return;
    this.#isEnabled = true;
    button.setAttribute('aria-disabled', 'false');
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      button.setAttribute('aria-disabled', 'true');
      press();
      const hasFailed = this.#failure !== null;
      this.#dismissFailure();
      this.#say(OPENING[this.#locale].pressed);
      if (hasFailed) this.#retry();
    });
  }

  /**
   * The pane could not be loaded, or failed at its beginning: says so, with a button to try again. What was pressed before
   * is not kept: whoever tries again may have something else in front of them.
   *
   * @param detail what went wrong; `null`: a file did not come
   */
  fail(detail: string | null, retry: () => void): void {
    const texts = OPENING[this.#locale];
    // A pane that fails at its very beginning has taken the frame away.
    if (this.#parts.some((part) => part.parentNode !== this.#root))
      this.#root.replaceChildren(...this.#parts);
    this.#dismissFailure();
    this.#retry = retry;
    const box = failureBox(detail === null ? texts.failed : texts.fault(detail), () => {
      this.#dismissFailure();
      this.#say(OPENING[this.#locale].opening);
      retry();
    });
    this.#failure = box;
    if (this.#isEnabled) this.#button?.setAttribute('aria-disabled', 'false');
    this.#say('');
    this.#root.querySelector('main')?.append(box);
    box.querySelector('button')?.focus();
  }

  #dismissFailure(): void {
    this.#failure?.remove();
    this.#failure = null;
    this.#wait();
  }

  /** Where nothing answers for long, says what may be the matter. Once the pane is there, nobody sees it. */
  #wait(): void {
    setTimeout(() => this.#failure ?? this.#say(OPENING[this.#locale].slow), LONG);
  }

  #say(text: string): void {
    if (this.#sentence) this.#sentence.textContent = text;
  }
}

function failureBox({ what, why, action, retry: label }: OpeningFailure, retry: () => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'notice error';
  box.setAttribute('role', 'alert');
  for (const text of [what, why, action]) {
    const line = document.createElement('p');
    line.textContent = text;
    box.append(line);
  }
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = label;
  again.addEventListener('click', retry);
  box.append(again);
  return box;
}
