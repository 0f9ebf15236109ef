import { placePopup, shieldCells } from './popupPlace';
import type { SheetGrid } from './sheetGrid';
import { ValueList } from './valueList';

/** Width of the button, and of what it leaves free of the cell beside it. */
const BUTTON = 20;

/**
 * Choosing a cell's value from the list its data validation offers: by the button beside the active cell, or by
 * Alt+ArrowDown. What is chosen is written as if typed.
 *
 * @param label what the button and the list are called
 */
export function attachListPicker(grid: SheetGrid, label: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'list-button';
  button.tabIndex = -1;
  button.textContent = '▼';
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-haspopup', 'listbox');
  button.setAttribute('aria-keyshortcuts', 'Alt+ArrowDown');
  const list = new ValueList(label, {
    chosen: (text) => {
      const { session, sheet, active } = grid;
      grid.editor.focus();
      grid.attempt(() => session.typeInto(sheet.id, active, text));
    },
    givenUp: () => grid.editor.focus(),
    shown: (isShown) => button.setAttribute('aria-expanded', String(isShown)),
  });
  shieldCells(button);
  shieldCells(list.element);
  grid.overlay.append(button, list.element);

  const optionsHere = () => grid.session.listOptions(grid.sheet.id, grid.active);
  const open = () => {
    if (list.isOpen) return list.close();
    const options = optionsHere();
    if (!options || !grid.commit()) return;
    const { left, top, width, height } = grid.activeBox;
    list.element.style.minWidth = `${width}px`;
    list.open(options, grid.sheet.cell(grid.active).text);
    placePopup(grid, list.element, left, top + height, top);
  };
  // The list would close, and open again, if the button took the focus.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', open);
  grid.editor.element.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !event.altKey || grid.editor.isEditing) return;
    event.preventDefault();
    open();
  });

  grid.onPlace = () => {
    if (list.isOpen) list.close();
    button.hidden = optionsHere() === null;
    if (button.hidden) return;
    const { left, top, width, height } = grid.activeBox;
    const isAtEdge = grid.active.column === grid.geometry.columns - 1;
    button.style.left = `${left + width - (isAtEdge ? BUTTON : 0)}px`;
    button.style.top = `${top + Math.max(0, height - BUTTON)}px`;
  };
  grid.onPlace();
}
