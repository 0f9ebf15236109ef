import type { Locale } from '../../../core/language/locale';
import { OPENING } from '../../../locales/opening';

/**
 * What stands in the page before the pane has come (taskpane.html): name, button, a sentence. The button can be pressed as
 * soon as Excel is there; the pane then begins with it.
 */
export class OpeningFrame {
  readonly #root: HTMLElement;
  readonly #button: HTMLElement | null;
  readonly #sentence: HTMLElement | null;
  #locale: Locale;
  #isPressed = false;

  constructor(root: HTMLElement, locale: Locale) {
    this.#root = root;
    this.#button = root.querySelector('button.primary');
    this.#sentence = root.querySelector('p.quiet');
    this.#locale = locale;
    // Without a script the page warns of browsers that run none of ours.
    root.querySelector('.late')?.remove();
    this.speak(locale);
  }

  /** Whether 一键评分 was pressed. */
  get isPressed(): boolean {
    return this.#isPressed;
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
  }

  /** Excel is there: the button takes a press. */
  enable(): void {
    const button = this.#button;
    if (!button) return;
    button.setAttribute('aria-disabled', 'false');
    const press = () => {
      this.#isPressed = true;
      button.setAttribute('aria-disabled', 'true');
      this.#say(OPENING[this.#locale].pressed);
    };
    button.addEventListener('click', press, { once: true });
  }

  /** The pane could not be loaded: says so, with a button to try again. */
  fail(retry: () => void): void {
    const { what, why, action, retry: label } = OPENING[this.#locale].failed;
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
    again.addEventListener('click', () => {
      box.remove();
      this.#say(OPENING[this.#locale].opening);
      retry();
    });
    box.append(again);
    this.#say('');
    this.#root.querySelector('main')?.append(box);
    again.focus();
  }

  #say(text: string): void {
    if (this.#sentence) this.#sentence.textContent = text;
  }
}
