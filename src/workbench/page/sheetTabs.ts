import { html, render } from 'lit/html.js';
import type { WorkbookSession } from '../session/workbookSession';

/** The sheets' tabs below the grid: one tab stop, arrow keys go from sheet to sheet. */
export class SheetTabs {
  readonly element = document.createElement('div');

  /** `choose` is asked to show a sheet; it may refuse, and the tabs then stay as they are. */
  constructor(
    label: string,
    private readonly choose: (sheetId: string) => void,
  ) {
    this.element.className = 'sheet-tabs';
    this.element.setAttribute('role', 'tablist');
    this.element.setAttribute('aria-label', label);
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
  }

  show(session: WorkbookSession): void {
    const active = session.activeSheet.id;
    render(
      session.sheets
        .filter((sheet) => sheet.isVisible)
        .map(
          (sheet) =>
            html`<button
              type="button"
              role="tab"
              aria-selected=${sheet.id === active ? 'true' : 'false'}
              aria-controls="sheet"
              tabindex=${sheet.id === active ? 0 : -1}
              @click=${() => this.choose(sheet.id)}
            >
              ${sheet.name}
            </button>`,
        ),
      this.element,
    );
    this.element
      .querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #onKey(event: KeyboardEvent): void {
    const tabs = [...this.element.querySelectorAll('button')];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const tab = tabs[(to + tabs.length) % tabs.length];
    tab?.focus();
    tab?.click();
  }
}
