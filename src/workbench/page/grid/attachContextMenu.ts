import type { GridClipboard } from './attachClipboard';
import { pointedPosition } from './attachPointer';
import { placePopup, shieldCells } from './popupPlace';
import { atPointer } from './pointerPlace';
import type { SheetGrid } from './sheetGrid';

export interface ContextMenuTexts {
  readonly contextMenu: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly clearContents: string;
  readonly insertRows: string;
  readonly deleteRows: string;
}

/**
 * The menu of cells and of row headings, as in Excel: 剪切, 复制, 粘贴, 清除内容, 插入行, 删除行. It opens by a right click,
 * or by the menu key (Shift+F10) for the selection.
 */
export function attachContextMenu(grid: SheetGrid, clipboard: GridClipboard, texts: ContextMenuTexts): void {
  const menu = document.createElement('div');
  menu.className = 'context-menu';
  menu.hidden = true;
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', texts.contextMenu);
  const close = () => {
    if (menu.hidden) return;
    menu.hidden = true;
    grid.editor.focus();
  };
  const items = [
    item(texts.cut, () => clipboard.cut()),
    item(texts.copy, () => clipboard.copy()),
    item(texts.paste, () => clipboard.paste()),
    item(texts.clearContents, () => grid.clear()),
    item(texts.insertRows, () => grid.moveRows('insert')),
    item(texts.deleteRows, () => grid.moveRows('delete')),
  ];
  for (const { button, run } of items)
    button.addEventListener('click', () => {
      close();
      run();
    });
  menu.append(...items.map(({ button }) => button));
  shieldCells(menu);
  grid.overlay.append(menu);

  const open = (left: number, top: number) => {
    menu.hidden = false;
    placePopup(grid, menu, left, top);
    items[0]?.button.focus();
  };
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex(({ button }) => button === document.activeElement);
    const to = nextItem(event.key, at, items.length);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (to === null) return;
    else items[to]?.button.focus();
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.hidden = true;
  });

  grid.scroller.addEventListener('contextmenu', (event) => {
    const { target } = event;
    // While a cell is being typed into, the browser's own menu has the words to choose from.
    if (target === grid.editor.element && grid.editor.isEditing) return;
    event.preventDefault();
    if (!grid.commit()) return;
    if (event.button !== 2 || (event.clientX === 0 && event.clientY === 0)) {
      const { left, top, height } = grid.activeBox;
      open(left, top + height);
      return;
    }
    select(grid, event);
    const { x, y } = atPointer(grid.scroller, event);
    open(x, y);
  });
}

/** What is pressed upon is selected, unless it is part of the selection. */
function select(grid: SheetGrid, event: MouseEvent): void {
  const row = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
  const { top, bottom, left, right } = grid.selection;
  if (row !== undefined) {
    const isChosen = Number(row) >= top && Number(row) <= bottom && grid.hasWholeRows;
    if (!isChosen) grid.selectWholeRow(Number(row));
    return;
  }
  const position = pointedPosition(grid, event);
  const isInside =
    position.row >= top && position.row <= bottom && position.column >= left && position.column <= right;
  if (!isInside) grid.goTo(position);
}

function item(
  text: string,
  run: () => void,
): { readonly button: HTMLButtonElement; readonly run: () => void } {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.setAttribute('role', 'menuitem');
  button.textContent = text;
  return { button, run };
}

/** The item a key leads to; `null` for a key that leads nowhere. */
function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
