import type { Locale } from '../../core/language/locale';
import type { WorkbenchTexts } from '../../locales/workbench';
import type { EntryAlert } from '../session/workbookSession';
import { alertText } from './alertText';
import type { SheetGrid } from './grid/sheetGrid';

/** What a person may answer: change what was typed, let it in, or give it up. */
export interface EntryAnswers {
  retry(): void;
  accept(): void;
  cancel(): void;
}

type Answer = keyof EntryAnswers;

/**
 * What Excel asks when an entry is not what its cell's data validation allows: 停止 lets nothing in (重试, 取消), 警告
 * asks whether to go on (是, 否, 取消), 信息 only tells (确定, 取消). Esc gives the entry up.
 */
export class EntryDialog {
  readonly element = document.createElement('dialog');
  readonly #title = document.createElement('h2');
  readonly #message = document.createElement('p');
  readonly #buttons = document.createElement('div');
  #answers: EntryAnswers | null = null;

  constructor(
    private readonly texts: WorkbenchTexts['entry'],
    private readonly locale: Locale,
  ) {
    this.element.className = 'entry-dialog';
    this.element.setAttribute('role', 'alertdialog');
    this.#title.id = 'entry-dialog-title';
    this.#message.id = 'entry-dialog-message';
    this.element.setAttribute('aria-labelledby', this.#title.id);
    this.element.setAttribute('aria-describedby', this.#message.id);
    this.#buttons.className = 'entry-dialog-buttons';
    this.element.append(this.#title, this.#message, this.#buttons);
    this.element.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.#answer('cancel');
    });
  }

  ask(alert: EntryAlert, answers: EntryAnswers): void {
    const { style, title } = alert;
    this.#answers = answers;
    this.#title.textContent = title === '' ? this.texts.program : title;
    const message = alertText({ ...alert, title: '' }, this.locale);
    this.#message.textContent = style === 'warning' ? `${message}\n${this.texts.goOn}` : message;
    this.element.dataset['style'] = style;
    const buttons = this.#offered(style).map(([answer, text]) => this.#button(answer, text));
    this.#buttons.replaceChildren(...buttons);
    if (!this.element.open) this.element.showModal();
    // Excel's own choice for Enter: 重试, 否, 确定.
    buttons[style === 'warning' ? 1 : 0]?.focus();
  }

  #offered(style: EntryAlert['style']): readonly (readonly [Answer, string])[] {
    const { retry, cancel, yes, no, ok } = this.texts;
    switch (style) {
      case 'stop':
        return [
          ['retry', retry],
          ['cancel', cancel],
        ];
      case 'warning':
        return [
          ['accept', yes],
          ['retry', no],
          ['cancel', cancel],
        ];
      case 'information':
        return [
          ['accept', ok],
          ['cancel', cancel],
        ];
    }
  }

  #button(answer: Answer, text: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => this.#answer(answer));
    return button;
  }

  #answer(answer: Answer): void {
    const answers = this.#answers;
    this.#answers = null;
    this.element.close();
    answers?.[answer]();
  }
}

/** What the answers do with the entry that is being typed into a sheet. */
export function answersIn(grid: SheetGrid): EntryAnswers {
  return {
    retry: () => {
      grid.editor.focus();
      grid.editor.element.select();
    },
    accept: () => {
      grid.editor.focus();
      if (grid.commit(false, true)) grid.advance('down');
    },
    cancel: () => {
      grid.cancel();
      grid.editor.focus();
    },
  };
}
