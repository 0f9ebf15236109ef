import type { CellArea } from '../../../grid/cellAddress';
import type { DataValidationView } from '../../../xlsx/workbookFile';
import { HEADER, type SheetGeometry } from './sheetGeometry';

/** What a cell's data validation says when the cell is selected: a note below it that nobody can click. */
export class InputPrompt {
  readonly element = document.createElement('div');
  readonly #title = document.createElement('b');
  readonly #message = document.createElement('span');

  constructor() {
    this.element.id = 'input-prompt';
    this.element.className = 'input-prompt';
    this.element.setAttribute('role', 'note');
    this.element.hidden = true;
    this.element.append(this.#title, this.#message);
  }

  /** `null`: the cell has no data validation. */
  show(prompt: DataValidationView['prompt'] | null, cell: CellArea, geometry: SheetGeometry): void {
    const { isShown, title, message } = prompt ?? { isShown: false, title: '', message: '' };
    this.#title.textContent = title;
    this.#message.textContent = message;
    this.element.hidden = !isShown || (title === '' && message === '');
    const box = geometry.box(cell);
    Object.assign(this.element.style, {
      left: `${HEADER.width + box.left + 12}px`,
      top: `${HEADER.height + box.top + box.height + 6}px`,
    });
  }
}
