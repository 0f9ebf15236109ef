import { type CellPosition, formatCell } from '../../../grid/cellAddress';
import type { LiveCell } from '../../session/workbookSession';
import { type CellAppearance, type CellEdges, alignmentOf, appearance } from './cellAppearance';
import { fittingNumber } from './fittingNumber';
import { areaOf } from './mergeIndex';
import { HEADER, type SheetGeometry } from './sheetGeometry';

/** Room that a cell's own lines and padding take from its width, in pixels. */
const PADDING = 6;

/** One drawn cell. It remembers what it shows, so that repainting touches the page only where something changed. */
export class CellNode {
  readonly element: HTMLElement;
  readonly #text: HTMLElement;
  #shown = '';

  constructor(
    private readonly geometry: SheetGeometry,
    readonly position: CellPosition,
  ) {
    this.element = document.createElement('div');
    this.element.setAttribute('role', 'gridcell');
    this.element.setAttribute('aria-selected', 'false');
    this.element.setAttribute('aria-colindex', String(position.column + 1));
    this.element.dataset['address'] = formatCell(position);
    this.element.className = 'cell';
    this.#text = document.createElement('span');
    this.#text.className = 'cell-text';
    this.element.append(this.#text);
    this.#place();
    this.paint();
  }

  /** Draws the cell as it is now. */
  paint(): void {
    const { sheet } = this.geometry;
    const cell = sheet.cell(this.position);
    const look = appearance(
      cell.style,
      sheet.conditionalStyle(this.position),
      cell.type,
      edges(this.geometry, this.position),
    );
    const room = this.#room(cell);
    const text = this.#visibleText(cell, look, room);
    const note = sheet.note(this.position);
    const shown = JSON.stringify([look, room, text, note]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    setStyles(this.element, look.box);
    setStyles(this.#text, look.text);
    this.#text.style.minWidth = room > this.#width ? `${room - PADDING}px` : '';
    this.#text.textContent = text;
    this.element.classList.toggle('has-note', note !== null);
    this.element.classList.toggle('overflows', room > this.#width);
    if (note === null) this.element.removeAttribute('title');
    else this.element.title = note;
  }

  setSelected(isSelected: boolean): void {
    this.element.setAttribute('aria-selected', String(isSelected));
  }

  get #area() {
    return this.geometry.merges.at(this.position) ?? areaOf(this.position);
  }

  get #width(): number {
    return this.geometry.box(this.#area).width;
  }

  #place(): void {
    const area = this.#area;
    const box = this.geometry.box(area);
    Object.assign(this.element.style, {
      left: `${HEADER.width + box.left}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    if (area.right > area.left) this.element.setAttribute('aria-colspan', String(area.right - area.left + 1));
    if (area.bottom > area.top) this.element.setAttribute('aria-rowspan', String(area.bottom - area.top + 1));
  }

  /** How far the cell's text may run: over empty cells to its right when it is unwrapped text, else its own width. */
  #room(cell: LiveCell): number {
    const { geometry, position } = this;
    const runsOver =
      cell.type === 'string' &&
      !cell.style.alignment.wrapText &&
      alignmentOf(cell.style, 'string') === 'left';
    if (!runsOver || geometry.merges.at(position)) return this.#width;
    let column = position.column + 1;
    while (column < geometry.columns && isFree(geometry, { row: position.row, column })) column++;
    return geometry.columnStart(column) - geometry.columnStart(position.column);
  }

  #visibleText(cell: LiveCell, look: CellAppearance, room: number): string {
    if (cell.type !== 'number' || cell.style.alignment.wrapText) return cell.text;
    const font = `${look.text['font-weight'] || 'normal'} ${look.text['font-size']} ${look.text['font-family']}`;
    return fittingNumber(cell.text, cell.style.numberFormat === 'General', room - PADDING, (text) =>
      textWidth(text, font),
    );
  }
}

function isFree(geometry: SheetGeometry, position: CellPosition): boolean {
  return geometry.merges.at(position) === null && geometry.sheet.cell(position).type === 'empty';
}

/** Each line between two cells is drawn once: the left and upper cell draws it, whichever of the two asks for it. */
function edges(geometry: SheetGeometry, position: CellPosition): CellEdges {
  const { sheet } = geometry;
  const area = geometry.merges.at(position) ?? areaOf(position);
  const border = (row: number, column: number) => sheet.cell({ row, column }).style.border;
  const { top, left, bottom, right } = area;
  return {
    left: left === 0 ? border(top, left).left : null,
    top: top === 0 ? border(top, left).top : null,
    right: border(top, right).right ?? border(bottom, right).right ?? border(top, right + 1).left,
    bottom: border(bottom, left).bottom ?? border(bottom, right).bottom ?? border(bottom + 1, left).top,
  };
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

let measuring: CanvasRenderingContext2D | null = null;

function textWidth(text: string, font: string): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return 0;
  measuring.font = font;
  return measuring.measureText(text).width;
}
