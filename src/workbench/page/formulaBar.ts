import { type CellArea, formatArea, formatCell, parseArea } from '../../grid/cellAddress';
import type { WorkbenchTexts } from '../../locales/workbench';
import type { SheetGrid } from './grid/sheetGrid';

/** The address of the active cell, to go by as well, and its content, to change it there. */
export class FormulaBar {
  readonly element = document.createElement('div');
  readonly #name = document.createElement('input');
  readonly #content = document.createElement('textarea');
  #grid: SheetGrid | null = null;

  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly complain: (text: string) => void,
  ) {
    this.element.className = 'formula-bar';
    this.#name.className = 'name-box';
    this.#name.setAttribute('aria-label', texts.nameBox);
    this.#name.spellcheck = false;
    this.#content.className = 'formula-text';
    this.#content.rows = 1;
    this.#content.spellcheck = false;
    this.#content.setAttribute('aria-label', texts.formulaBar);
    const sign = document.createElement('span');
    sign.className = 'formula-sign';
    sign.textContent = 'fx';
    sign.setAttribute('aria-hidden', 'true');
    this.element.append(this.#name, sign, this.#content);
    this.#name.addEventListener('keydown', (event) => this.#onNameKey(event));
    this.#name.addEventListener('focus', () => this.#name.select());
    this.#name.addEventListener('blur', () => this.show());
    this.#content.addEventListener('focus', () => this.#grid?.editFromBar());
    this.#content.addEventListener('input', () => this.#grid?.editor.setText(this.#content.value));
    this.#content.addEventListener('keydown', (event) => this.#onContentKey(event));
  }

  attach(grid: SheetGrid): void {
    this.#grid = grid;
    this.show();
  }

  /** Shows where one is and what is there; what is being typed here is left alone. */
  show(): void {
    const grid = this.#grid;
    if (!grid) return;
    if (document.activeElement !== this.#name) this.#name.value = formatCell(grid.active);
    if (this.#content.value !== grid.content) this.#content.value = grid.content;
  }

  #onNameKey(event: KeyboardEvent): void {
    const grid = this.#grid;
    if (!grid || event.isComposing) return;
    if (event.key === 'Escape') grid.editor.focus();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const text = this.#name.value.trim();
    const area = parseArea(text);
    if (!area || !isOnSheet(grid, area)) return this.complain(this.texts.badAddress(text));
    if (!grid.commit()) return;
    grid.editor.focus();
    grid.goTo({ row: area.top, column: area.left });
    if (formatArea(area) !== formatCell(grid.active)) grid.selectArea(area);
  }

  #onContentKey(event: KeyboardEvent): void {
    const grid = this.#grid;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only sign of composing that every browser gives
    if (!grid || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      grid.cancel();
      grid.editor.focus();
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      this.#content.setRangeText('\n', this.#content.selectionStart, this.#content.selectionEnd, 'end');
      grid.editor.setText(this.#content.value);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (!grid.commit()) return;
      grid.editor.focus();
      grid.advance(event.key === 'Enter' ? 'down' : 'right');
    }
  }
}

function isOnSheet(grid: SheetGrid, area: CellArea): boolean {
  return area.bottom < grid.geometry.rows && area.right < grid.geometry.columns;
}
