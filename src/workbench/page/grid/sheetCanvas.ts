import { type CellArea, type CellPosition, columnName, formatCell } from '../../../grid/cellAddress';
import { CellNode } from './cellNode';
import { HEADER, type SheetGeometry } from './sheetGeometry';

/** Up to so many cells are all kept on the page; a larger sheet shows the rows in view and some around them. */
const ALL_AT_ONCE = 6_000;
const AROUND = 10;

/** Draws one sheet: headings, rows and cells with their roles. Knows nothing of selecting or editing. */
export class SheetCanvas {
  readonly element = document.createElement('div');
  readonly #rows = new Map<number, HTMLElement>();
  readonly #cells = new Map<string, CellNode>();
  readonly #columnHeads: HTMLElement[] = [];
  readonly #rowHeads = new Map<number, HTMLElement>();
  #selection: CellArea | null = null;

  constructor(
    readonly geometry: SheetGeometry,
    name: string,
  ) {
    this.element.className = 'sheet';
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-multiselectable', 'true');
    this.element.setAttribute('aria-label', name);
    this.element.setAttribute('aria-rowcount', String(geometry.rows));
    this.element.setAttribute('aria-colcount', String(geometry.columns));
    this.element.style.width = `${geometry.width + HEADER.width}px`;
    this.element.style.height = `${geometry.height + HEADER.height}px`;
    this.element.append(this.#drawColumnHeads());
  }

  /** Makes sure the rows seen through a window of the given pixels are drawn; drops those far away on a large sheet. */
  showWindow(top: number, height: number): void {
    const { geometry } = this;
    const isSmall = geometry.rows * geometry.columns <= ALL_AT_ONCE;
    const first = isSmall ? 0 : Math.max(0, geometry.positionAt(0, top).row - AROUND);
    const last = isSmall
      ? geometry.rows - 1
      : Math.min(geometry.rows - 1, geometry.positionAt(0, top + height).row + AROUND);
    const wanted = new Set<number>();
    for (let row = first; row <= last; row++) if (!geometry.isRowHidden(row)) wanted.add(row);
    // A merged area is drawn by its first row, which may lie above the window.
    for (let column = 0; column < geometry.columns && first > 0; column++) {
      wanted.add(geometry.merges.owner({ row: first, column }).row);
    }
    for (const row of this.#rows.keys()) if (!wanted.has(row)) this.#dropRow(row);
    for (const row of [...wanted].sort((one, other) => one - other)) {
      if (!this.#rows.has(row)) this.#drawRow(row);
    }
  }

  /** Repaints every drawn cell, or those of an area; cells that look as before are left alone. */
  paint(area?: CellArea): void {
    for (const node of this.#cells.values()) {
      if (!area || (node.position.row >= area.top && node.position.row <= area.bottom)) node.paint();
    }
  }

  cellAt(position: CellPosition): HTMLElement | null {
    return this.#cells.get(formatCell(this.geometry.merges.owner(position)))?.element ?? null;
  }

  /** Marks the selected cells and the headings over and beside them. */
  showSelection(area: CellArea): void {
    const before = this.#selection;
    this.#selection = area;
    for (const node of this.#cells.values()) {
      if (before && holds(before, node.position)) node.setSelected(false);
      if (holds(area, node.position)) node.setSelected(true);
    }
    this.#columnHeads.forEach((head, column) =>
      head.classList.toggle('is-selected', column >= area.left && column <= area.right),
    );
    for (const [row, head] of this.#rowHeads) {
      head.classList.toggle('is-selected', row >= area.top && row <= area.bottom);
    }
  }

  #drawColumnHeads(): HTMLElement {
    const { geometry } = this;
    const line = document.createElement('div');
    line.className = 'column-heads';
    line.setAttribute('role', 'row');
    const corner = heading('columnheader', 'corner', '');
    corner.setAttribute('aria-hidden', 'true');
    line.append(corner);
    for (let column = 0; column < geometry.columns; column++) {
      const head = heading('columnheader', 'column-head', columnName(column));
      head.dataset['column'] = String(column);
      head.style.left = `${HEADER.width + geometry.columnStart(column)}px`;
      head.style.width = `${geometry.columnStart(column + 1) - geometry.columnStart(column)}px`;
      head.hidden = geometry.isColumnHidden(column);
      this.#columnHeads.push(head);
      line.append(head);
    }
    return line;
  }

  #drawRow(row: number): void {
    const { geometry } = this;
    const line = document.createElement('div');
    line.className = 'sheet-row';
    line.setAttribute('role', 'row');
    line.setAttribute('aria-rowindex', String(row + 1));
    line.style.top = `${HEADER.height + geometry.rowStart(row)}px`;
    line.style.height = `${geometry.rowStart(row + 1) - geometry.rowStart(row)}px`;
    const head = heading('rowheader', 'row-head', String(row + 1));
    head.dataset['row'] = String(row);
    line.append(head);
    for (let column = 0; column < geometry.columns; column++) {
      const position = { row, column };
      if (geometry.merges.covers(position) || geometry.isColumnHidden(column)) continue;
      const node = new CellNode(geometry, position);
      if (this.#selection && holds(this.#selection, position)) node.setSelected(true);
      this.#cells.set(formatCell(position), node);
      line.append(node.element);
    }
    this.#rows.set(row, line);
    this.#rowHeads.set(row, head);
    this.#insertInOrder(row, line);
  }

  /** Rows stand in the page in their order, for readers that go through the page rather than look at it. */
  #insertInOrder(row: number, line: HTMLElement): void {
    const last = this.element.lastElementChild;
    if (!(last instanceof HTMLElement) || Number(last.getAttribute('aria-rowindex')) <= row) {
      this.element.append(line);
      return;
    }
    const next = [...this.#rows.keys()].filter((other) => other > row).sort((one, other) => one - other)[0];
    this.element.insertBefore(line, (next === undefined ? null : this.#rows.get(next)) ?? null);
  }

  #dropRow(row: number): void {
    this.#rows.get(row)?.remove();
    this.#rows.delete(row);
    this.#rowHeads.delete(row);
    for (let column = 0; column < this.geometry.columns; column++) {
      this.#cells.delete(formatCell({ row, column }));
    }
  }
}

function heading(role: string, className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  element.className = className;
  element.textContent = text;
  return element;
}

function holds(area: CellArea, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
