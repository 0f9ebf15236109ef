import type { CellArea } from '../grid/cellAddress';
import type { CellScalar, CellType } from '../grid/gridSnapshot';

/** Why a file is not a workbook that can be read. Each has its own sentence in the locales. */
export type WorkbookErrorCode =
  | 'not-a-workbook' // neither a zip nor anything known
  | 'old-xls' // the binary format of Excel 97–2003
  | 'empty' // not one byte
  | 'web-page' // HTML that systems export under the name of a workbook
  | 'ciphered' // scrambled by a company's software for protecting documents
  | 'encrypted' // an OLE container holding an encrypted package
  | 'too-large' // unpacks to more than the limits allow (zip bomb)
  | 'broken' // a damaged zip, broken XML or a missing part
  | 'unsupported'; // a zip, but not a spreadsheet this reader knows (.xlsb, .docx, .ods)

/** A file that cannot be read, whatever is wrong with it; people are told by the code. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    /** The part or place, for the message's end; may be empty. */
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** Why a patch was not made. These are mistakes of the caller, found before anything is written. */
export type PatchErrorCode =
  | 'unknown-sheet'
  | 'outside-sheet' // a row or column that no sheet has
  | 'array-part' // a part of an array formula or data table: Excel changes those only as a whole
  | 'no-formula' // a `result` for a cell that holds no formula
  | 'bad-value' // not a finite number, or a text longer than a cell can hold
  | 'unknown-conditional-format'
  | 'unknown-validation'
  | 'unreadable-settings' // the list of the file's add-ins is damaged
  | 'rows-cut'; // rows that would cut, or take, what only moves as a whole

/** A change that cannot be made to this file, which stays as it is. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
  constructor(
    readonly code: PatchErrorCode,
    /** The sheet, cell or id concerned. */
    readonly detail: string = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

/** One cell as stored. Rows and columns are zero-based everywhere in this folder. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar;
  readonly type: CellType;
  /**
   * With its leading `=`, shared formulas expanded to this cell; `null` for a constant.
   * Every stored cell of an array formula's area shows that formula.
   */
  readonly formula: string | null;
  /** Index into `WorkbookFile.styles`. */
  readonly style: number;
  /** A text without the characters that are struck out in it; left out where none is. */
  readonly unstruck?: string;
}

export interface Border {
  readonly style: string;
  readonly color: string | null;
}

/** A cell format, resolved: what is needed to draw a cell. Colours are `#RRGGBB`, `null` means the default. */
export interface CellStyle {
  /** The code, e.g. `General`, `0.00%`; built-in ids are already translated. */
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly border: {
    readonly left: Border | null;
    readonly right: Border | null;
    readonly top: Border | null;
    readonly bottom: Border | null;
  };
  readonly alignment: {
    readonly horizontal: string | null;
    readonly vertical: string | null;
    readonly wrapText: boolean;
    readonly indent: number;
  };
  readonly locked: boolean;
}

/** What of a cell format can be set by itself; what is left out stays. `null` is the default. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly fontColor?: string | null;
  readonly fill?: string | null;
  readonly wrapText?: boolean;
  readonly horizontal?: string | null;
  readonly vertical?: string | null;
}

/** The part of a cell format that a conditional format lays over it. */
export interface DifferentialStyle {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

export interface ConditionalFormatView {
  /** Unique within the sheet and stable while the file is open. */
  readonly id: string;
  readonly areas: readonly CellArea[];
  /** `expression` for formulas; other kinds (`cellIs`, `dataBar`, …) are kept but not understood. */
  readonly kind: string;
  /** With leading `=`, relative to the first area's top-left cell. Empty for kinds without. */
  readonly formulas: readonly string[];
  readonly operator: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly style: DifferentialStyle | null;
}

export type ValidationAlertStyle = 'stop' | 'warning' | 'information';

/** What a cell may hold, and what is said about it. */
export interface ValidationRule {
  /** `none`, `whole`, `decimal`, `list`, `date`, `time`, `textLength` or `custom` (ECMA-376 18.18.21). */
  readonly kind: string;
  /** `between` and its like (ECMA-376 18.18.22); of no account for lists and formulas. */
  readonly operator: string;
  /** With leading `=`, numbers and texts too; relative to the first area's top-left cell. */
  readonly formulas: readonly string[];
  readonly ignoreBlanks: boolean;
  /** Whether a list can be dropped down. */
  readonly hasDropDown: boolean;
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly isShown: boolean;
    readonly style: ValidationAlertStyle;
    readonly title: string;
    readonly message: string;
  };
}

export interface NewValidation extends ValidationRule {
  readonly areas: readonly CellArea[];
}

export interface DataValidationView extends NewValidation {
  /** Unique within the sheet and stable while the file is open. */
  readonly id: string;
}

export interface ColumnView {
  readonly first: number;
  readonly last: number;
  /** In characters, as the file says. */
  readonly width: number;
  readonly hidden: boolean;
  /** Style of the column's cells that are not stored; index into `WorkbookFile.styles`. */
  readonly style: number;
}

export interface RowView {
  /** In points; `null` for the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the row's cells that are not stored, before the column's; `null` when the row has none. */
  readonly style: number | null;
}

export interface NoteView {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** Rows and columns that stay in view when the sheet is scrolled. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** In percent; of no account while the sheet is fitted to pages. */
  readonly scale: number;
  /** Pages across and down; 0 is as many as it takes. `null` when the scale counts. */
  readonly fit: { readonly across: number; readonly down: number } | null;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

export const PLAIN_PAGE: PageSetup = { orientation: 'portrait', scale: 100, fit: null, titleRows: null };

/**
 * Cells that only move as a whole: an array formula, a data table and the cells it puts its inputs into, a table, a pivot
 * table.
 */
export interface WholeBlock {
  readonly kind: 'array' | 'dataTable' | 'input' | 'table' | 'pivot';
  readonly area: CellArea;
}

export interface SheetView {
  readonly name: string;
  /** The workbook's own number for the sheet (`sheetId`), as text. */
  readonly id: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Every stored cell, row by row; blank cells that carry a style included. */
  readonly cells: readonly CellView[];
  readonly merges: readonly CellArea[];
  readonly columns: readonly ColumnView[];
  /** Only rows that have a height, a style or are hidden. */
  readonly rows: ReadonlyMap<number, RowView>;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly notes: readonly NoteView[];
  readonly conditionalFormats: readonly ConditionalFormatView[];
  readonly isProtected: boolean;
  /** An auto filter and whether it hides rows at present (a criterion is set). */
  readonly autoFilter: { readonly area: CellArea; readonly isFiltered: boolean } | null;
  /** Left out: none. */
  readonly validations?: readonly DataValidationView[];
  /** Left out: nothing is frozen. */
  readonly frozen?: FrozenPanes | null;
  /** Left out: `PLAIN_PAGE`. */
  readonly page?: PageSetup;
  /** Left out: none. */
  readonly blocks?: readonly WholeBlock[];
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, `null` for the workbook. */
  readonly sheet: string | null;
  /** With leading `=`. */
  readonly formula: string;
}

/** A read view of a workbook. Immutable; `package` is what the patch writer works from. */
export interface WorkbookFile {
  readonly sheets: readonly SheetView[];
  readonly activeSheet: number;
  readonly styles: readonly CellStyle[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  /** Whether the workbook's structure is protected: no sheet may be added or deleted. Left out: it is not. */
  readonly isStructureLocked?: boolean;
  /** The file as it was opened, untouched. */
  readonly bytes: Uint8Array;
}

/** What to do with one cell's content. `result` replaces a formula's cached value and keeps the formula. */
export type ContentPatch =
  | { readonly kind: 'keep' }
  | { readonly kind: 'value'; readonly value: CellScalar }
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: CellScalar;
      readonly type: CellType;
    }
  | { readonly kind: 'result'; readonly value: CellScalar; readonly type: CellType };

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: ContentPatch;
  /** A format code to set, everything else of the cell's style kept; `null` keeps the format. */
  readonly numberFormat: string | null;
  /** Further changes of the cell's format, made to that of the cell or to another one of the file's. */
  readonly format?: CellFormat & {
    /** Index into `WorkbookFile.styles` of the format to start from; left out, the cell's own. */
    readonly like?: number;
  };
}

/** Changes beside a sheet's cells; what is left out stays. */
export interface LayoutPatch {
  readonly columnWidths?: readonly ColumnWidth[];
  readonly frozen?: FrozenPanes | null;
  /** The area of a filter without criteria, `null` for none. */
  readonly autoFilter?: CellArea | null;
  /** Rows that are hidden no more. */
  readonly shownRows?: readonly number[];
  readonly page?: PageSetup;
  /** All merged areas there are to be. */
  readonly merges?: readonly CellArea[];
}

/** A width for some columns, which also shows them if they were hidden. */
export interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  /** In characters, as the file says. */
  readonly width: number;
}

export interface NewConditionalFormat {
  readonly areas: readonly CellArea[];
  /** With leading `=`. */
  readonly formula: string;
  readonly style: DifferentialStyle;
}

export interface ValidationPatch {
  /** Rules of the file that apply elsewhere, with their formulas as they read there; without areas they go. */
  readonly changed: readonly Pick<DataValidationView, 'id' | 'areas' | 'formulas'>[];
  readonly added: readonly NewValidation[];
}

export interface SheetPatch {
  /** The sheet's name. */
  readonly sheet: string;
  readonly cells: readonly CellPatch[];
  readonly removeConditionalFormats: readonly string[];
  readonly addConditionalFormats: readonly NewConditionalFormat[];
  readonly validations?: ValidationPatch;
  readonly layout?: LayoutPatch;
}
