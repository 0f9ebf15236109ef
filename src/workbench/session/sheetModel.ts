import { PLAIN_STYLE } from '../../xlsx/plainStyle';
import { areaHolds, type CellArea, type CellPosition } from '../../grid/cellAddress';
import type {
  CellStyle,
  ConditionalFormatView,
  DifferentialStyle,
  SheetView,
  WorkbookFile,
} from '../../xlsx/workbookFile';
import { shownFormula } from './formula/formulaText';
import { characterPixels } from './columnPixels';
import { fittingHeight } from './fittingHeight';
import { displayText } from './numberText';
import { presentSheet } from './presentSheet';
import { SheetCells, type CellRows, type SessionCell } from './sheetCells';
import { layoutOf, type SheetLayout } from './sheetLayout';
import type { LiveCell, LiveConditionalFormat, LiveSheet, PresentSheet } from './workbookSession';
import { COLUMNS } from '../../grid/sheetSize';

/** What a sheet holds at one moment. */
export interface SheetContents {
  readonly rows: CellRows;
  readonly formats: readonly ConditionalFormatView[];
  readonly layout: SheetLayout;
}

/** What a sheet asks of the workbook it belongs to. */
export interface SheetSurroundings {
  /** Brings formula results up to date; called before one is read. */
  settle(): void;
  conditionalStyle(sheet: SheetModel, position: CellPosition): DifferentialStyle | null;
}

/** What others do to a sheet as a whole. The page offers none of it, and saving does not keep it. */
export interface SheetState {
  readonly name: string;
  readonly visibility: SheetView['state'];
  readonly isProtected: boolean;
}

/** One live sheet: the file's view of it and everything changed since. */
export class SheetModel implements LiveSheet {
  readonly cells = new SheetCells();
  formats: readonly ConditionalFormatView[];
  layout: SheetLayout;
  state: SheetState;
  private drawnExtent: { readonly rows: number; readonly columns: number } | null = null;

  constructor(
    readonly view: SheetView,
    private readonly file: WorkbookFile,
    private readonly surroundings: SheetSurroundings,
  ) {
    for (const cell of view.cells) {
      const { value, type, row, column, unstruck } = cell;
      const formula = cell.formula === null ? null : shownFormula(cell.formula);
      const stored = { value, type, formula, style: this.styleNumber(cell.style) };
      this.cells.set({ row, column }, unstruck === undefined ? stored : { ...stored, unstruck });
    }
    this.formats = view.conditionalFormats;
    this.layout = layoutOf(view);
    this.state = { name: view.name, visibility: view.state, isProtected: view.isProtected };
  }

  /** Like the ids Excel gives: stable, and nobody takes them for a name. */
  get id(): string {
    const [low = '', high = ''] = [Number(this.view.id) & 0xff, (Number(this.view.id) >> 8) & 0xff].map(
      (byte) => byte.toString(16).padStart(2, '0').toUpperCase(),
    );
    return `{00000000-0001-0000-${low}${high}-000000000000}`;
  }

  get name(): string {
    return this.state.name;
  }

  get isVisible(): boolean {
    return this.state.visibility === 'visible';
  }

  get visibility(): SheetView['state'] {
    return this.state.visibility;
  }

  get isProtected(): boolean {
    return this.state.isProtected;
  }

  get hasAutoFilter(): boolean {
    return this.layout.autoFilter !== null;
  }

  get isFiltered(): boolean {
    return this.layout.autoFilter?.isFiltered ?? false;
  }

  get merges(): readonly CellArea[] {
    return this.layout.merges;
  }

  get rowCount(): number {
    return this.drawn().rows;
  }

  get columnCount(): number {
    return this.drawn().columns;
  }

  cell(position: CellPosition): LiveCell {
    if (this.cells.get(position)?.formula) this.surroundings.settle();
    const { value, type, formula, style } = this.cells.get(position) ?? this.blank(position);
    const { date1904 } = this.file;
    return {
      value,
      type,
      formula,
      style,
      // Most readers never look at the text, and making it is the costly part.
      get text() {
        return displayText(value, type, style.numberFormat, date1904);
      },
    };
  }

  /** The style a cell has or would have: its own, its row's, its column's, the workbook's default. */
  styleAt(position: CellPosition): CellStyle {
    return this.cells.get(position)?.style ?? this.blankStyle(position);
  }

  /** The workbook's default style. */
  get plainStyle(): CellStyle {
    return this.styleNumber(0);
  }

  /** All styles of the file. */
  get styles(): readonly CellStyle[] {
    return this.file.styles;
  }

  /** The style of the cell when nothing is stored there. */
  blankStyle(position: CellPosition): CellStyle {
    return this.blank(position).style;
  }

  usedArea(valuesOnly: boolean, within: CellArea | null = null): CellArea | null {
    const plain = this.styleNumber(0);
    return this.cells.extent(
      (cell, position) =>
        (cell.type !== 'empty' || (!valuesOnly && cell.style !== plain)) &&
        (within === null || areaHolds(within, position)),
    );
  }

  columnWidth(column: number): number {
    const view = this.layout.columns.find(({ first, last }) => column >= first && column <= last);
    if (view?.hidden) return 0;
    return characterPixels(view?.width ?? this.view.defaultColumnWidth);
  }

  rowHeight(row: number): number {
    const view = this.layout.rows.get(row);
    if (view?.hidden) return 0;
    const { defaultRowHeight } = this.view;
    const points = view?.height ?? Math.max(defaultRowHeight, fittingHeight(this, row) ?? 0);
    return Math.round((points * 4) / 3);
  }

  isRowHidden(row: number): boolean {
    return this.layout.rows.get(row)?.hidden ?? false;
  }

  note(position: CellPosition): string | null {
    const { row, column } = position;
    return this.layout.notes.find((note) => note.row === row && note.column === column)?.text ?? null;
  }

  get conditionalFormats(): readonly LiveConditionalFormat[] {
    return this.formats.map((format) => ({ ...format, formula: format.formulas[0] ?? null }));
  }

  conditionalStyle(position: CellPosition): DifferentialStyle | null {
    return this.surroundings.conditionalStyle(this, position);
  }

  present(): PresentSheet {
    this.surroundings.settle();
    return presentSheet(this);
  }

  /** The merged area a cell is in; `null` when it stands alone. */
  mergeAt(position: CellPosition): CellArea | null {
    return this.layout.merges.find((area) => areaHolds(area, position)) ?? null;
  }

  /** All that moves with the sheet's rows. */
  get contents(): SheetContents {
    return { rows: this.cells.rows, formats: this.formats, layout: this.layout };
  }

  /** Other contents in place of all there are. */
  hold({ rows, formats, layout }: SheetContents): void {
    this.cells.replace(rows);
    this.formats = formats;
    this.layout = layout;
    this.cellsChanged();
  }

  /** To be called after any cell was put or taken away. */
  cellsChanged(): void {
    this.drawnExtent = null;
  }

  private drawn(): { readonly rows: number; readonly columns: number } {
    if (this.drawnExtent) return this.drawnExtent;
    const used = this.usedArea(false);
    const bottoms = this.merges.map((area) => area.bottom);
    const rights = this.merges.map((area) => area.right);
    this.drawnExtent = {
      rows: Math.max(used?.bottom ?? -1, ...bottoms) + 1,
      columns: Math.max(used?.right ?? -1, ...rights) + 1,
    };
    return this.drawnExtent;
  }

  private blank({ row, column }: CellPosition): SessionCell {
    const number =
      this.layout.rows.get(row)?.style ??
      this.layout.columns.find(({ first, last }) => column >= first && column <= last)?.style ??
      0;
    return { value: null, type: 'empty', formula: null, style: this.styleNumber(number) };
  }

  private styleNumber(index: number): CellStyle {
    return this.file.styles[index] ?? this.file.styles[0] ?? PLAIN_STYLE;
  }
}

/** A number for a cell, unique within its sheet. */
export function cellKey({ row, column }: CellPosition): number {
  return row * COLUMNS + column;
}

/** The place that a key made by `cellKey` stands for. */
export function positionOf(key: number): CellPosition {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
