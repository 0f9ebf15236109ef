import { html, render } from 'lit/html.js';
import type { StandaloneTexts } from '../locales/standalone';
import type { WorkbenchTexts } from '../locales/workbench';

export interface ToolbarState {
  /** Names of the open workbooks; the one in view is `current`. */
  readonly names: readonly string[];
  readonly current: number;
  readonly isSheetShown: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isPaneShown: boolean;
}

export interface ToolbarActions {
  readonly open: () => void;
  readonly openFolder: () => void;
  readonly save: () => void;
  readonly saveCopy: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly togglePane: () => void;
  readonly showHelp: () => void;
  readonly show: (index: number) => void;
}

/** Draws the line at the top: what is done with files, undo and redo, the workbook's name. */
export function drawToolbar(
  into: HTMLElement,
  sheetTexts: WorkbenchTexts,
  texts: StandaloneTexts,
  state: ToolbarState,
  actions: ToolbarActions,
): void {
  const { names, current } = state;
  const hasNone = !state.isSheetShown;
  const button = (label: string, press: () => void, isDisabled = false) =>
    html`<button type="button" ?disabled=${isDisabled} @click=${press}>${label}</button>`;
  const switched = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) actions.show(event.currentTarget.selectedIndex);
  };
  render(
    html`<div class="quick-access" role="toolbar" aria-label=${sheetTexts.quickAccess}>
        ${button(texts.open, actions.open)} ${button(texts.openFolder, actions.openFolder)}
        ${button(texts.save, actions.save, hasNone)} ${button(texts.saveCopy, actions.saveCopy, hasNone)}
        ${button(sheetTexts.undo, actions.undo, !state.canUndo)}
        ${button(sheetTexts.redo, actions.redo, !state.canRedo)}
        <button
          type="button"
          aria-pressed=${state.isPaneShown ? 'true' : 'false'}
          ?disabled=${hasNone}
          @click=${actions.togglePane}
        >
          ${texts.pane}
        </button>
        ${button(texts.help, actions.showHelp)}
      </div>
      <h1 class="file-name">
        ${
          names.length > 1
            ? html`<select aria-label=${sheetTexts.openWorkbooks} @change=${switched}>
                ${names.map((name) => html`<option>${name}</option>`)}
              </select>`
            : (names[current] ?? texts.appName)
        }
      </h1>`,
    into,
  );
  // Not by an attribute: that counts for nothing once a person has chosen.
  const select = into.querySelector('select');
  if (select) select.selectedIndex = current;
}
