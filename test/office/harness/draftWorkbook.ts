import { formatCell, parseArea, type CellArea } from '../../../src/grid/cellAddress';
import type { CellScalar } from '../../../src/grid/gridSnapshot';
import type {
  CellStyle,
  CellView,
  ConditionalFormatView,
  DefinedName,
  SheetView,
  WorkbookFile,
} from '../../../src/xlsx/workbookFile';

/** A cell of a draft: a value, `=formula` with the result it has in the file, or either with a number format. */
export type DraftCell =
  | CellScalar
  | {
      readonly value?: CellScalar;
      readonly formula?: string;
      readonly format?: string;
      readonly unlocked?: true;
    };

export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
  readonly filter?: 'set' | 'hiding';
  readonly hiddenRows?: readonly number[];
  readonly state?: SheetView['state'];
  readonly conditionalFormats?: readonly ConditionalFormatView[];
}

export interface DraftWorkbook {
  readonly sheets: readonly DraftSheet[];
  readonly definedNames?: readonly DefinedName[];
  readonly date1904?: boolean;
}

/** A workbook as the reader would hand it over, made without a file: for tests of what lives above the file. */
export function draftWorkbook(draft: DraftWorkbook): WorkbookFile {
  const styles: CellStyle[] = [styleOf('General', true)];
  const styleIndex = (format: string, locked: boolean): number => {
    const found = styles.findIndex((style) => style.numberFormat === format && style.locked === locked);
    return found >= 0 ? found : styles.push(styleOf(format, locked)) - 1;
  };
  return {
    sheets: draft.sheets.map((sheet, index) => sheetOf(sheet, index, styleIndex)),
    activeSheet: 0,
    styles,
    definedNames: draft.definedNames ?? [],
    date1904: draft.date1904 ?? false,
    bytes: new Uint8Array(),
  };
}

function sheetOf(
  sheet: DraftSheet,
  index: number,
  styleIndex: (format: string, locked: boolean) => number,
): SheetView {
  return {
    name: sheet.name,
    id: String(index + 1),
    state: sheet.state ?? 'visible',
    cells: sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => cellOf(cell, row, column, styleIndex)),
    ),
    merges: (sheet.merges ?? []).map(area),
    columns: [],
    rows: new Map((sheet.hiddenRows ?? []).map((row) => [row, { height: null, hidden: true, style: null }])),
    defaultRowHeight: 15,
    defaultColumnWidth: 9,
    notes: [],
    conditionalFormats: sheet.conditionalFormats ?? [],
    isProtected: sheet.isProtected ?? false,
    autoFilter: sheet.filter ? { area: area('A1:B2'), isFiltered: sheet.filter === 'hiding' } : null,
  };
}

function cellOf(
  cell: DraftCell,
  row: number,
  column: number,
  styleIndex: (format: string, locked: boolean) => number,
): CellView[] {
  const {
    value = null,
    formula = null,
    format = 'General',
    unlocked = false,
  } = typeof cell === 'object' && cell !== null
    ? cell
    : { value: typeof cell === 'string' && cell.startsWith('=') ? null : cell, formula: formulaIn(cell) };
  const style = styleIndex(format, !unlocked);
  if (value === null && formula === null && style === 0) return [];
  const isError = typeof value === 'string' && /^#[A-Z/0]+[!?]$/.test(value);
  const type =
    value === null
      ? 'empty'
      : isError
        ? 'error'
        : typeof value === 'number'
          ? 'number'
          : typeof value === 'boolean'
            ? 'boolean'
            : 'string';
  return [{ row, column, value, type, formula, style }];
}

function formulaIn(cell: DraftCell): string | null {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : null;
}

/** Parses an A1 area that is known to be right. */
export function area(text: string): CellArea {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(`not an area: ${text}`);
  return parsed;
}

/** `A1` of a zero-based cell, for messages. */
export const cellName = (row: number, column: number): string => formatCell({ row, column });

function styleOf(numberFormat: string, locked: boolean): CellStyle {
  return {
    numberFormat,
    font: {
      name: '宋体',
      size: 11,
      bold: false,
      italic: false,
      underline: false,
      strike: false,
      color: null,
    },
    fill: null,
    border: { left: null, right: null, top: null, bottom: null },
    alignment: { horizontal: null, vertical: null, wrapText: false, indent: 0 },
    locked,
  };
}
