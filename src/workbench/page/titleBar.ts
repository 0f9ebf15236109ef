import { html, nothing, render } from 'lit/html.js';
import type { WorkbenchTexts } from '../../locales/workbench';

/** What the title bar shows of the moment. */
export interface TitleState {
  /** Names of the open workbooks; the one in view is `current`. */
  readonly names: readonly string[];
  readonly current: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface TitleActions {
  readonly openFile: (file: File) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly show: (index: number) => void;
}

/** Draws the line with the file's name and the buttons to open, save, undo and redo. */
export function drawTitleBar(
  into: HTMLElement,
  texts: WorkbenchTexts,
  state: TitleState,
  actions: TitleActions,
): void {
  const chosen = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const [file] = input.files ?? [];
    // The same file may be chosen again, after it was changed elsewhere.
    input.value = '';
    if (file) actions.openFile(file);
  };
  const browse = (event: Event): void => {
    const input = into.querySelector<HTMLInputElement>('input[type=file]');
    if (event.currentTarget instanceof HTMLElement) input?.click();
  };
  const switched = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) actions.show(event.currentTarget.selectedIndex);
  };
  const { names, current } = state;
  render(
    html`<div class="quick-access" role="toolbar" aria-label=${texts.quickAccess}>
        <button type="button" @click=${browse}>${texts.open}</button>
        <button type="button" ?disabled=${names.length === 0} @click=${actions.save}>${texts.save}</button>
        <button type="button" ?disabled=${!state.canUndo} @click=${actions.undo}>${texts.undo}</button>
        <button type="button" ?disabled=${!state.canRedo} @click=${actions.redo}>${texts.redo}</button>
        <input
          type="file"
          class="file-input"
          accept=".xlsx,.xlsm"
          tabindex="-1"
          aria-label=${texts.open}
          aria-hidden="true"
          @change=${chosen}
        />
      </div>
      <h1 class="file-name">
        ${
          names.length > 1
            ? html`<select aria-label=${texts.openWorkbooks} @change=${switched}>
                ${names.map((name, index) => html`<option ?selected=${index === current}>${name}</option>`)}
              </select>`
            : (names[current] ?? nothing)
        }
      </h1>`,
    into,
  );
}
