import { placePopup, shieldCells } from './popupPlace';
import type { SheetGrid } from './sheetGrid';

export interface RowMenuTexts {
  readonly rowMenu: string;
  readonly insertRows: string;
  readonly deleteRows: string;
}

/**
 * The menu of a row heading: 插入行, 删除行. It opens by a right click on the heading, or by the menu key (Shift+F10) for
 * the rows of the selection.
 */
export function attachRowMenu(grid: SheetGrid, texts: RowMenuTexts): void {
  const menu = document.createElement('div');
  menu.className = 'row-menu';
  menu.hidden = true;
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', texts.rowMenu);
  const close = () => {
    if (menu.hidden) return;
    menu.hidden = true;
    grid.editor.focus();
  };
  const items = [
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
    const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
    if (row === undefined && !(target === grid.editor.element && !grid.editor.isEditing)) return;
    event.preventDefault();
    if (!grid.commit()) return;
    if (row === undefined) {
      const { left, top, height } = grid.activeBox;
      open(left, top + height);
      return;
    }
    const { top, bottom } = grid.selection;
    const isChosen = Number(row) >= top && Number(row) <= bottom && grid.hasWholeRows;
    if (!isChosen) grid.selectWholeRow(Number(row));
    const corner = grid.scroller.getBoundingClientRect();
    open(
      event.clientX - corner.left + grid.scroller.scrollLeft,
      event.clientY - corner.top + grid.scroller.scrollTop,
    );
  });
}

function item(text: string, run: () => void): { readonly button: HTMLButtonElement; run(): void } {
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
