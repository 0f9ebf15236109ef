import { box } from '../box';
import type { CellArea } from '../../../grid/cellAddress';
import { HEADER, type SheetGeometry } from './sheetGeometry';

/** The frames laid over the sheet: around the selection, around the active cell, and dashed around what was copied. */
export class SelectionLayer {
  readonly element = document.createElement('div');
  readonly #selection = box('selection-frame');
  readonly #active = box('active-frame');
  readonly #copied = box('copied-frame');

  constructor(private readonly geometry: SheetGeometry) {
    this.element.className = 'selection-layer';
    this.element.setAttribute('aria-hidden', 'true');
    this.element.append(this.#selection, this.#active, this.#copied);
    this.#copied.hidden = true;
  }

  show(selection: CellArea, active: CellArea): void {
    this.#put(this.#selection, selection);
    this.#put(this.#active, active);
    this.#selection.classList.toggle(
      'is-block',
      selection.bottom > active.bottom ||
        selection.right > active.right ||
        selection.top < active.top ||
        selection.left < active.left,
    );
  }

  showCopied(area: CellArea | null): void {
    this.#copied.hidden = area === null;
    if (area) this.#put(this.#copied, area);
  }

  #put(element: HTMLElement, area: CellArea): void {
    const box = this.geometry.box(area);
    Object.assign(element.style, {
      left: `${HEADER.width + box.left - 1}px`,
      top: `${HEADER.height + box.top - 1}px`,
      width: `${box.width + 1}px`,
      height: `${box.height + 1}px`,
    });
  }
}
