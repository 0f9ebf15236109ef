import type { CellArea, CellPosition } from '../../grid/cellAddress';
import type { CellScalar, CellType } from '../../grid/gridSnapshot';
import type {
  CellFormat,
  CellStyle,
  DifferentialStyle,
  FrozenPanes,
  NewConditionalFormat,
  PageSetup,
  SheetView,
  ValidationRule,
  WholeBlock,
} from '../../xlsx/workbookFile';

import type { RowShift } from '../../xlsx/rows/rowShift';
import type { KeptSettings } from './keptSettings';
import type { LiveChart } from './liveChart';
import type { SheetLayout } from './sheetLayout';

/**
 * The live workbook behind the stand-in: what Excel's calculation core and document model are to Excel.
 * The page edits it as a person would, `richapi/` edits it as an add-in would; both are told of every change.
 * Coordinates are zero-based sheet coordinates throughout.
 */
export interface WorkbookSession {
  readonly fileName: string;
  readonly date1904: boolean;
  /** `manual`: a formula is computed when it is entered, and again only by `calculate`. */
  calculationMode: 'automatic' | 'manual';
  readonly sheets: readonly LiveSheet[];
  /** What the add-in keeps in the workbook. Not part of any undo step. */
  readonly settings: KeptSettings;
  /** Changed by `activate` and `select`. */
  readonly activeSheet: LiveSheet;
  readonly selection: CellArea;
  /** Set while a person is typing into a cell: an add-in's requests are then refused, as in Excel. */
  isEditingCell: boolean;

  sheetById(id: string): LiveSheet | undefined;
  activate(sheetId: string): void;
  select(area: CellArea): void;

  /**
   * Applies one set of changes as one undo step, recalculates formulas that depend on them and tells the listeners.
   * Throws `EditRefused` and changes nothing if any part is not allowed.
   */
  edit(sheetId: string, changes: readonly SessionEdit[], origin: ChangeOrigin): void;
  addConditionalFormat(sheetId: string, format: NewConditionalFormat, origin: ChangeOrigin): string;
  removeConditionalFormat(sheetId: string, id: string, origin: ChangeOrigin): void;
  /**
   * Changes a conditional format added in this session. Those that came with the file are only ever removed as a whole:
   * refused with `InvalidOperation`.
   */
  changeConditionalFormat(sheetId: string, id: string, change: Partial<NewConditionalFormat>): void;
  /**
   * Adds a blank sheet after the last one and returns its id. `InvalidArgument` for a name that is taken or not a name,
   * `AccessDenied` when the workbook's structure is protected.
   */
  addSheet(name: string | null): string;
  /** Deletes a sheet and with it everything that could be undone. `InvalidOperation` for one that must stay. */
  removeSheet(sheetId: string): void;
  /** Whether formulas of other sheets, or names, read the sheet. */
  isReadElsewhere(sheetId: string): boolean;
  /** Empties cells and takes their formats; conditional formats that lie wholly within go, others stay whole. */
  clearAll(sheetId: string, area: CellArea, origin: ChangeOrigin): void;
  /** Computes what has been left under manual calculation: on one sheet, or everywhere (`null`). */
  calculate(sheetId: string | null): void;
  /**
   * Merges an area: what stands in it but at its top left goes. `InvalidOperation` where it would cut a merged area.
   */
  mergeCells(sheetId: string, area: CellArea, origin: ChangeOrigin): void;
  /** Takes merged areas apart that an area touches. */
  unmergeCells(sheetId: string, area: CellArea): void;
  /** Sets the width of columns in pixels at 100 %. */
  setColumnWidth(sheetId: string, first: number, last: number, pixels: number): void;
  /** Makes columns as wide as their texts, as far as the stand-in can tell without drawing them. */
  autofitColumns(sheetId: string, area: CellArea): void;
  /** The rule of an area, in place of whatever rules its cells had; `null` for none. */
  setValidation(sheetId: string, area: CellArea, rule: ValidationRule | null): void;
  /** Whether a cell holds what its data validation allows; `null` when the stand-in cannot tell. */
  isValid(sheetId: string, position: CellPosition): boolean | null;
  setFrozen(sheetId: string, frozen: FrozenPanes | null): void;
  /** A filter without criteria over an area; `null` for none. Rows that a filter hid are shown. */
  setFilter(sheetId: string, area: CellArea | null): void;
  setPage(sheetId: string, page: PageSetup): void;
  /** The charts of a sheet. They are kept for the session: neither drawn nor saved. */
  setCharts(sheetId: string, charts: readonly LiveChart[]): void;
  /** Several of the above as one undo step (an add-in's batch). If `body` throws, everything is rolled back. */
  asOneStep(body: () => void): void;

  /**
   * What a person types into a cell, parsed as Excel does: numbers, percentages, `=formula`, leading `'`, text under `@`.
   * Throws `EntryRefused` for what the cell's data validation stops; where it is to be asked about first (`asks`), also
   * for what it warns or tells of.
   */
  typeInto(sheetId: string, position: CellPosition, text: string, asks?: 'asks'): void;
  /** The same for pasted text, which data validation does not stop in Excel. */
  pasteInto(sheetId: string, position: CellPosition, text: string): void;

  /**
   * Inserts rows or removes some, as a person does with whole rows: everything that names their cells follows, new rows
   * look like the row above. Throws `ActionRefused` for rows that would cut what only moves as a whole.
   */
  moveRows(sheetId: string, shift: RowShift): void;
  /** Fills an area with its first row, or a single row with the one above: formulas move along, formats too. */
  fillDown(sheetId: string, area: CellArea): void;
  /** What the list rule of a cell offers to choose from; `null` when there is nothing to drop down. */
  listOptions(sheetId: string, position: CellPosition): readonly string[] | null;

  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): void;
  redo(): void;

  /** What the stand-in could not do as Excel would, each said once. */
  readonly diagnostics: readonly SessionDiagnostic[];

  /** The file with everything done so far, patched losslessly. */
  save(): Uint8Array;

  listen(listener: (event: SessionEvent) => void): () => void;
}

export type ChangeOrigin = 'person' | 'addin';

export interface LiveSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly hasAutoFilter: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly CellArea[];
  readonly layout: SheetLayout;
  /** One past the last used row and column. */
  readonly rowCount: number;
  readonly columnCount: number;
  cell(position: CellPosition): LiveCell;
  /** The area of cells that hold something (`valuesOnly`) or hold something or are formatted; `null` without any, or any within. */
  usedArea(valuesOnly: boolean, within?: CellArea | null): CellArea | null;
  /** In pixels at 100 %; 0 when hidden. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  isRowHidden(row: number): boolean;
  note(position: CellPosition): string | null;
  readonly conditionalFormats: readonly LiveConditionalFormat[];
  /** Conditional formats that are true for a cell at present, merged by priority. */
  conditionalStyle(position: CellPosition): DifferentialStyle | null;
  /** The sheet as it would read if the workbook were saved now and opened again. */
  present(): PresentSheet;
}

/** A sheet as a file shows it, with the styles that its cells refer to. */
export interface PresentSheet {
  readonly view: SheetView;
  readonly styles: readonly CellStyle[];
}

export interface LiveCell {
  readonly value: CellScalar;
  readonly type: CellType;
  readonly formula: string | null;
  readonly style: CellStyle;
  /** As displayed, without regard to the column's width. */
  readonly text: string;
}

export interface LiveConditionalFormat {
  readonly id: string;
  readonly areas: readonly CellArea[];
  readonly kind: string;
  readonly formula: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly style: DifferentialStyle | null;
}

export interface SessionEdit {
  readonly position: CellPosition;
  /** `undefined` keeps the content; a formula starts with `=`; `null` empties. */
  readonly content?: CellScalar | { readonly formula: string };
  readonly numberFormat?: string;
  /** Other parts of the cell's format to change. */
  readonly format?: CellFormat;
}

/** Why an edit did not happen, named as Excel's API names it. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
  constructor(readonly code: 'AccessDenied' | 'InvalidArgument' | 'InvalidOperation') {
    super(code);
  }
}

/**
 * Why rows are not inserted or removed, or cells not filled: they would cut an array formula, a data table, a table or
 * a pivot table, take the cell a data table works with, push cells off the sheet, or meet merged cells of another size;
 * or whole columns were chosen.
 */
export type ActionObstacle = WholeBlock['kind'] | 'full' | 'merged' | 'columns';

/** A person's action that would break something, refused before anything changed. */
export class ActionRefused extends EditRefused {
  constructor(readonly why: ActionObstacle) {
    super('InvalidOperation');
  }
}

/** What a data validation says about a value, in its own words where it has some. */
export interface EntryAlert {
  /** `stop` lets nothing in, `warning` and `information` let in what a person wants in all the same. */
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly detail: string;
}

/** What was typed is not what the cell's data validation allows; title and message are the rule's own, maybe empty. */
export class EntryRefused extends EditRefused implements EntryAlert {
  readonly style: EntryAlert['style'];
  readonly title: string;
  readonly detail: string;

  constructor({ style, title, detail }: EntryAlert) {
    super('InvalidOperation');
    this.style = style;
    this.title = title;
    this.detail = detail;
  }
}

/** Something the stand-in leaves as it was because it cannot compute it as Excel does. */
export interface SessionDiagnostic {
  /** `not-computed`: a function, name or kind of reference it lacks; `circular`: formulas that read each other. */
  readonly code: 'not-computed' | 'circular';
  /** What it lacks, e.g. `XLOOKUP`, or the cell. */
  readonly detail: string;
  readonly sheetId: string;
  /** A1. */
  readonly cell: string;
}

export type SessionEvent =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly area: CellArea;
      readonly origin: ChangeOrigin;
    }
  /** Whole rows came or went; everything below is elsewhere now, on this sheet and in formulas of others. */
  | {
      readonly kind: 'rows';
      readonly sheetId: string;
      readonly shift: RowShift;
      readonly origin: ChangeOrigin;
    }
  /** Widths, frozen panes, filter or page of a sheet changed. */
  | { readonly kind: 'layout'; readonly sheetId: string }
  /** Sheets came or went. */
  | { readonly kind: 'sheets' }
  /** What the add-in keeps in the workbook changed. */
  | { readonly kind: 'settings' }
  | { readonly kind: 'calculated'; readonly sheetId: string }
  | { readonly kind: 'formats'; readonly sheetId: string }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: CellArea }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'diagnostic'; readonly diagnostic: SessionDiagnostic };
