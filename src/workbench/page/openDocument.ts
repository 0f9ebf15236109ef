import type { SessionEvent, WorkbookSession } from '../session/workbookSession';
import { attachClipboard } from './grid/attachClipboard';
import { attachKeys } from './grid/attachKeys';
import { attachListPicker } from './grid/attachListPicker';
import { attachContextMenu, type ContextMenuTexts } from './grid/attachContextMenu';
import { attachPointer } from './grid/attachPointer';
import { type GridListener, SheetGrid } from './grid/sheetGrid';

/** The events after which there is something to save. */
const CHANGES: ReadonlySet<SessionEvent['kind']> = new Set([
  'cells',
  'formats',
  'layout',
  'rows',
  'sheets',
  'settings',
]);

/** One workbook open on the page: its session, the grid that shows it, and whether anything is unsaved. */
export class OpenDocument {
  readonly element = document.createElement('div');
  readonly grid: SheetGrid;
  #isUnsaved = false;
  readonly #stopListening: () => void;
  readonly #closing = new AbortController();

  constructor(
    readonly session: WorkbookSession,
    texts: ContextMenuTexts & { readonly sheets: string; readonly chooseFromList: string },
    listener: GridListener & { happened(event: SessionEvent): void },
  ) {
    this.element.className = 'sheet-scroller';
    this.element.id = 'sheet';
    this.element.setAttribute('role', 'tabpanel');
    this.element.setAttribute('aria-label', texts.sheets);
    this.grid = new SheetGrid(this.element, session, listener);
    attachKeys(this.grid);
    attachPointer(this.grid, this.#closing.signal);
    const clipboard = attachClipboard(this.grid);
    attachListPicker(this.grid, texts.chooseFromList);
    attachContextMenu(this.grid, clipboard, texts);
    this.#stopListening = session.listen((event) => {
      if (CHANGES.has(event.kind)) this.#isUnsaved = true;
      this.grid.handle(event);
      listener.happened(event);
    });
  }

  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  /** The file with everything done so far; counts as saved from now on. */
  save(): Uint8Array {
    const bytes = this.session.save();
    this.#isUnsaved = false;
    return bytes;
  }

  /** The bytes handed out did not get where they were to go. */
  saveFailed(): void {
    this.#isUnsaved = true;
  }

  close(): void {
    this.#stopListening();
    this.#closing.abort();
    this.element.remove();
  }
}
