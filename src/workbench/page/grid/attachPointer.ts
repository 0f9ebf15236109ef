import { type CellPosition, parseCell } from '../../../grid/cellAddress';
import { atPointer } from './pointerPlace';
import type { SheetGrid } from './sheetGrid';
import { HEADER } from './sheetGeometry';

/**
 * Lets the grid be worked with the mouse or a pen: click, drag, Shift and click, double click, click on headings.
 * `signal` ends the listening outside the grid.
 */
export function attachPointer(grid: SheetGrid, signal: AbortSignal): void {
  let isDragging = false;
  /** Set while it is row headings that are dragged over. */
  let isOnRows = false;

  grid.scroller.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target === grid.editor.element || isOnScrollbar(grid, event)) return;
    if (!grid.commit()) {
      event.preventDefault();
      return;
    }
    const heading = headingOf(event.target);
    if (heading) {
      selectHeading(grid, heading, event.shiftKey);
      isOnRows = typeof heading === 'object' && 'row' in heading;
      isDragging = isOnRows && event.pointerType !== 'touch';
    } else {
      isOnRows = false;
      grid.goTo(pointedPosition(grid, event), event.shiftKey);
      isDragging = event.pointerType !== 'touch';
    }
  });

  // The focus stays in the text area, from where keys and input methods reach the sheet.
  grid.scroller.addEventListener('mousedown', (event) => {
    if (event.target === grid.editor.element || isOnScrollbar(grid, event)) return;
    event.preventDefault();
    grid.editor.focus();
  });

  const drag = (event: PointerEvent) => {
    if (!isDragging) return;
    if (event.buttons === 0) isDragging = false;
    else if (isOnRows) selectHeading(grid, { row: pointedPosition(grid, event).row }, true);
    else grid.goTo(pointedPosition(grid, event), true);
  };
  window.addEventListener('pointermove', drag, { signal });
  window.addEventListener('pointerup', () => (isDragging = false), { signal });

  grid.scroller.addEventListener('dblclick', (event) => {
    if (event.target === grid.editor.element || headingOf(event.target)) return;
    isDragging = false;
    grid.edit();
    grid.editor.focus();
  });
}

/** By place rather than by what was hit: the frames lie over the cells, and text runs over its neighbours. */
export function pointedPosition(grid: SheetGrid, event: MouseEvent): CellPosition {
  const address = event.target instanceof HTMLElement ? event.target.dataset['address'] : undefined;
  const { x, y } = atPointer(grid.scroller, event);
  // A click from a screen reader comes without a place.
  if (event.clientX === 0 && event.clientY === 0 && address) {
    return parseCell(address) ?? grid.active;
  }
  return grid.geometry.positionAt(x - HEADER.width, y - HEADER.height);
}

function isOnScrollbar(grid: SheetGrid, event: MouseEvent): boolean {
  const corner = grid.scroller.getBoundingClientRect();
  return (
    event.clientX - corner.left >= grid.scroller.clientWidth ||
    event.clientY - corner.top >= grid.scroller.clientHeight
  );
}

type Heading = { readonly column: number } | { readonly row: number } | 'all';

function headingOf(target: EventTarget | null): Heading | null {
  if (!(target instanceof HTMLElement)) return null;
  const { row, column } = target.dataset;
  if (column !== undefined) return { column: Number(column) };
  if (row !== undefined) return { row: Number(row) };
  return target.classList.contains('corner') ? 'all' : null;
}

/** @param extends_ whether rows are selected from the active cell's on */
function selectHeading(grid: SheetGrid, heading: Heading, extends_: boolean): void {
  const all = { top: 0, left: 0, bottom: grid.geometry.rows - 1, right: grid.geometry.columns - 1 };
  if (heading === 'all') return grid.selectArea(all);
  if ('column' in heading) {
    return grid.selectArea(
      { ...all, left: heading.column, right: heading.column },
      { row: 0, column: heading.column },
    );
  }
  const from = extends_ ? grid.cursor(false) : { row: heading.row, column: 0 };
  const [top, bottom] = [Math.min(from.row, heading.row), Math.max(from.row, heading.row)];
  grid.selectArea({ ...all, top, bottom }, from);
}
