import { type CellArea, type CellPosition, formatCell } from '../../../grid/cellAddress';
import { validationAt } from '../../session/validations';
import {
  ActionRefused,
  type LiveSheet,
  type SessionEvent,
  type WorkbookSession,
} from '../../session/workbookSession';
import { CellEditor } from './cellEditor';
import { editText } from './editText';
import { GridPlace } from './gridPlace';
import { InputPrompt } from './inputPrompt';
import { areaOf, sameArea } from './mergeIndex';
import { type StepDirection, step } from './navigation';
import { reveal } from './reveal';
import { SelectionLayer } from './selectionLayer';
import { SheetCanvas } from './sheetCanvas';
import { type Box, HEADER, NO_ROOM, type Room, SheetGeometry } from './sheetGeometry';

/** What the grid tells the rest of the page, and asks of it. */
export interface GridListener {
  /** The active cell, its content or the text being typed changed. */
  changed(): void;
  /** An edit did not happen; `error` is what was thrown. */
  refused(error: unknown): void;
  /** What was typed was given up. */
  givenUp(): void;
  /** Name of the text area for screen readers, given an address. */
  cellLabel(address: string): string;
}

/**
 * One sheet at work: what is drawn, where one stands, what is being typed. Keys, mouse and clipboard are added by
 * `attachKeys`, `attachPointer` and `attachClipboard`, which act through the methods here.
 */
export class SheetGrid {
  readonly scroller: HTMLElement;
  readonly editor: CellEditor;
  /** Above the cells, in the sheet's own coordinates: for menus, lists and their buttons. */
  readonly overlay = document.createElement('div');
  /** Called whenever the active cell is another one, or elsewhere. */
  onPlace: () => void = () => undefined;
  #geometry: SheetGeometry;
  #canvas: SheetCanvas;
  #layer: SelectionLayer;
  #place = new GridPlace();
  readonly #prompt = new InputPrompt();
  readonly #places = new Map<string, GridPlace>();
  #drawn: readonly HTMLElement[] = [];
  #isPaintDue = false;
  /** The grid itself is selecting. */
  #isSelecting = false;
  /** Rows and columns that were gone to beyond those worth showing. */
  #room: Room = NO_ROOM;

  constructor(
    container: HTMLElement,
    readonly session: WorkbookSession,
    private readonly listener: GridListener,
  ) {
    this.scroller = container;
    this.overlay.className = 'grid-overlay';
    this.#geometry = new SheetGeometry(session.activeSheet);
    this.#canvas = new SheetCanvas(this.#geometry, session.activeSheet.name);
    this.#layer = new SelectionLayer(this.#geometry);
    this.editor = new CellEditor(() => this.#editorChanged());
    this.editor.element.setAttribute('aria-describedby', this.#prompt.element.id);
    this.scroller.addEventListener('scroll', () => this.#drawWindow());
    new ResizeObserver(() => this.#drawWindow()).observe(this.scroller);
    this.#place.select(session.selection);
    this.scroller.append(this.#prompt.element, this.editor.element, this.overlay);
    this.#build();
  }

  get sheet(): LiveSheet {
    return this.#geometry.sheet;
  }

  get geometry(): SheetGeometry {
    return this.#geometry;
  }

  /** The cell typing goes to, a merged area's first cell where there is one. */
  get active(): CellPosition {
    return this.#geometry.merges.owner(this.#place.active);
  }

  /** Whole rows and columns are selected as they are, though they cut merged areas; blocks of cells are not. */
  get selection(): CellArea {
    const { area } = this.#place;
    return this.#isWholeRows(area) || this.#isWholeColumns(area) ? area : this.#geometry.merges.whole(area);
  }

  #isWholeRows({ left, right }: CellArea): boolean {
    return left === 0 && right >= this.#geometry.columns - 1;
  }

  #isWholeColumns({ top, bottom }: CellArea): boolean {
    return top === 0 && bottom >= this.#geometry.rows - 1;
  }

  /** Where the next arrow key starts from: the far corner while a selection is being extended. */
  cursor(extends_: boolean): CellPosition {
    return extends_ ? this.#place.focus : this.#place.active;
  }

  /** What the formula bar shows: the text being typed, or the active cell's content in full. */
  get content(): string {
    return this.editor.isEditing ? this.editor.text : this.#storedText();
  }

  /** Goes to a cell, or extends the selection to it. */
  goTo(position: CellPosition, extends_ = false): void {
    if (extends_) this.#place.extendTo(position);
    else this.#place.goTo(position);
    this.#showPlace();
    this.#reveal(position);
    this.#tellSelection();
  }

  /** Makes room to go on in a direction, where one stands at the edge of what is laid out: a sheet has 16384 columns. */
  makeRoom(direction: StepDirection): void {
    const { row, column } = this.#place.active;
    const { rows, columns } = this.#geometry;
    const isAtEdge =
      (direction === 'right' && column >= columns - 1) || (direction === 'down' && row >= rows - 1);
    if (!isAtEdge) return;
    this.#room = {
      rows: Math.max(this.#room.rows, row + 2),
      columns: Math.max(this.#room.columns, column + 2),
    };
    this.#layOut(this.sheet);
  }

  /** One cell on from the active one. */
  advance(direction: StepDirection): void {
    this.makeRoom(direction);
    this.goTo(step(this.#geometry, this.#place.active, direction));
  }

  selectArea(area: CellArea, active?: CellPosition): void {
    this.#place.select(area, active);
    this.#showPlace();
    this.#tellSelection();
  }

  #tellSelection(): void {
    this.#isSelecting = true;
    try {
      this.session.select(this.selection);
    } finally {
      this.#isSelecting = false;
    }
  }

  /** Opens the active cell for changing what it holds. */
  edit(): void {
    this.editor.open(this.#storedText());
    this.#reveal(this.#place.active);
  }

  /** Opens it from the formula bar, which keeps the focus; further typing there arrives through `editor.setText`. */
  editFromBar(): void {
    if (!this.editor.isEditing) this.editor.open(this.#storedText());
  }

  cancel(): void {
    if (this.editor.isEditing) this.listener.givenUp();
    this.editor.close();
    this.showCopied(null);
    this.#placeEditor();
  }

  /**
   * Ends typing, as leaving the cell does. False when the edit was refused: the text then stays, to be corrected.
   * `everywhere` puts it into every selected cell; `isWanted`: a person was asked and wants it in all the same.
   */
  commit(everywhere = false, isWanted = false): boolean {
    if (!this.editor.isEditing) return true;
    const { session, sheet } = this;
    const text = this.editor.text;
    const isChanged = this.editor.isChanged || everywhere;
    session.isEditingCell = false;
    try {
      if (isChanged) {
        session.asOneStep(() => {
          for (const position of everywhere ? this.selectedCells() : [this.active]) {
            session.typeInto(sheet.id, position, text, isWanted ? undefined : 'asks');
          }
        });
      }
    } catch (error) {
      session.isEditingCell = true;
      this.listener.refused(error);
      this.editor.focus();
      return false;
    }
    this.editor.close();
    this.showCopied(null);
    this.#placeEditor();
    return true;
  }

  /** The selected cells that hold something of their own: none under a merged area. */
  selectedCells(): CellPosition[] {
    const { top, left, bottom, right } = this.selection;
    const cells: CellPosition[] = [];
    for (let row = top; row <= Math.min(bottom, this.#geometry.rows - 1); row++) {
      for (let column = left; column <= Math.min(right, this.#geometry.columns - 1); column++) {
        if (!this.#geometry.merges.covers({ row, column })) cells.push({ row, column });
      }
    }
    return cells;
  }

  /** Runs one change of the workbook; a refusal becomes a message. */
  attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      this.listener.refused(error);
      return false;
    }
  }

  /** Empties the selected cells that hold something. */
  clear(): void {
    const changes = this.selectedCells()
      .filter((position) => this.sheet.cell(position).type !== 'empty')
      .map((position) => ({ position, content: null }));
    if (changes.length > 0) this.attempt(() => this.session.edit(this.sheet.id, changes, 'person'));
  }

  get hasWholeRows(): boolean {
    return this.#isWholeRows(this.#place.area);
  }

  selectWholeRow(row: number): void {
    this.selectArea({ top: row, bottom: row, left: 0, right: this.#geometry.columns - 1 });
  }

  /** Selects the rows of the selection whole. */
  selectRows(): void {
    const { top, bottom } = this.#place.area;
    this.selectArea({ top, bottom, left: 0, right: this.#geometry.columns - 1 }, this.#place.active);
  }

  /** Inserts as many rows as are selected before them, or deletes them: what is selected stays where it is. */
  moveRows(how: 'insert' | 'delete'): void {
    if (this.editor.isEditing) return;
    const { top, bottom } = this.selection;
    const count = bottom - top + 1;
    this.attempt(() => {
      if (this.#isWholeColumns(this.selection)) throw new ActionRefused('columns');
      this.session.moveRows(this.sheet.id, { at: top, by: how === 'insert' ? count : -count });
    });
  }

  fillDown(): void {
    if (!this.editor.isEditing) this.attempt(() => this.session.fillDown(this.sheet.id, this.selection));
  }

  undo(): void {
    if (this.editor.isEditing) this.cancel();
    else this.attempt(() => this.session.undo());
  }

  redo(): void {
    if (!this.editor.isEditing) this.attempt(() => this.session.redo());
  }

  /** To be called when the grid has come into view. */
  shown(): void {
    this.#drawWindow();
    this.#reveal(this.#place.active);
  }

  showCopied(area: CellArea | null): void {
    this.#layer.showCopied(area);
  }

  /** Rows that fit on the screen, for PageUp and PageDown. */
  get pageRows(): number {
    const { first, last } = this.#rowsInSight();
    return Math.max(1, last - first - 1);
  }

  #rowsInSight(): { readonly first: number; readonly last: number } {
    const { scrollTop, clientHeight } = this.scroller;
    const rowAt = (y: number): number => this.#geometry.positionAt(0, y).row;
    return { first: rowAt(scrollTop), last: rowAt(scrollTop + clientHeight - HEADER.height) };
  }

  /** To be called for every event of the session. */
  handle(event: SessionEvent): void {
    switch (event.kind) {
      case 'activated':
        if (event.sheetId !== this.sheet.id) this.#showSheet(this.session.activeSheet);
        return;
      case 'selection':
        if (event.sheetId !== this.sheet.id || this.#isSelecting) return;
        if (!sameArea(event.area, this.selection)) {
          this.#place.select(event.area);
          this.#showPlace();
        }
        // Also where it is selected already: it may have been scrolled out of sight.
        this.#reveal(this.#place.active);
        return;
      case 'cells':
      case 'calculated':
      case 'formats':
        if (event.sheetId === this.sheet.id) this.#repaintSoon();
        return;
      case 'layout':
      case 'rows':
        if (event.sheetId === this.sheet.id) this.#layOut(this.sheet);
        return;
      default:
        return;
    }
  }

  #editorChanged(): void {
    this.session.isEditingCell = this.editor.isEditing;
    this.scroller.classList.toggle('is-editing', this.editor.isEditing);
    this.listener.changed();
  }

  #storedText(): string {
    return editText(this.sheet.cell(this.active), this.session.date1904);
  }

  #showSheet(sheet: LiveSheet): void {
    if (this.editor.isEditing) this.editor.close();
    this.#places.set(this.sheet.id, this.#place);
    this.#room = NO_ROOM;
    this.#place = this.#places.get(sheet.id) ?? new GridPlace();
    this.#layOut(sheet);
    this.scroller.scrollTo(0, 0);
    this.#reveal(this.#place.active);
  }

  #layOut(sheet: LiveSheet): void {
    this.#geometry = new SheetGeometry(sheet, this.#room);
    this.#canvas = new SheetCanvas(this.#geometry, sheet.name);
    this.#layer = new SelectionLayer(this.#geometry);
    this.#build();
  }

  #build(): void {
    // The editor stays where it is: taken out and put back it would lose the focus, and with it the keyboard.
    for (const old of this.#drawn) old.remove();
    this.#drawn = [this.#canvas.element, this.#layer.element];
    this.scroller.prepend(...this.#drawn);
    this.#drawWindow();
    this.#showPlace();
  }

  #drawWindow(): void {
    this.#canvas.showWindow(this.scroller.scrollTop, this.scroller.clientHeight);
  }

  #showPlace(): void {
    const active = this.#geometry.merges.at(this.#place.active) ?? areaOf(this.#place.active);
    this.#canvas.showSelection(this.selection);
    this.#layer.show(this.selection, active);
    const validation = validationAt(this.sheet.layout.validations, this.active);
    this.#prompt.show(validation?.prompt ?? null, active, this.#geometry);
    this.#placeEditor();
    this.onPlace();
    this.listener.changed();
  }

  /** Where the active cell is drawn, headings counted. */
  get activeBox(): Box {
    const { merges } = this.#geometry;
    const box = this.#geometry.box(merges.at(this.#place.active) ?? areaOf(this.#place.active));
    return { ...box, left: box.left + HEADER.width, top: box.top + HEADER.height };
  }

  #placeEditor(): void {
    this.editor.place(this.activeBox, this.listener.cellLabel(formatCell(this.active)));
  }

  #reveal(position: CellPosition): void {
    reveal(this.scroller, this.#geometry.box(areaOf(position)));
  }

  /** Several events of one change make one repaint. */
  #repaintSoon(): void {
    if (this.#isPaintDue) return;
    this.#isPaintDue = true;
    queueMicrotask(() => {
      this.#isPaintDue = false;
      const { first, last } = this.#rowsInSight();
      if (!this.#geometry.stillHolds(first, last)) this.#layOut(this.sheet);
      else this.#canvas.paint();
      this.listener.changed();
    });
  }
}
