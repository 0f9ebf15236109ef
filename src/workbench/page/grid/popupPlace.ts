import type { SheetGrid } from './sheetGrid';

/** Puts a popup into the sheet at a place in it, moved as far as needed to be seen whole. */
export function placePopup(
  grid: SheetGrid,
  popup: HTMLElement,
  left: number,
  top: number,
  above = top,
): void {
  const { scroller } = grid;
  const right = scroller.scrollLeft + scroller.clientWidth;
  const bottom = scroller.scrollTop + scroller.clientHeight;
  const fitsBelow = top + popup.offsetHeight <= bottom;
  popup.style.left = `${Math.max(scroller.scrollLeft, Math.min(left, right - popup.offsetWidth))}px`;
  popup.style.top = `${fitsBelow ? top : Math.max(scroller.scrollTop, above - popup.offsetHeight)}px`;
}

/** Keeps presses on something above the cells from reaching the cells. */
export function shieldCells(element: HTMLElement): void {
  for (const kind of ['pointerdown', 'mousedown', 'dblclick', 'contextmenu'] as const)
    element.addEventListener(kind, (event) => event.stopPropagation());
}
