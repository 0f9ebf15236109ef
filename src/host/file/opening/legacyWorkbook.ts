import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { parseArea, parseCell } from '../../../grid/cellAddress';
import type { CellScalar, CellType } from '../../../grid/gridSnapshot';
import { PLAIN_STYLE } from '../../../xlsx/plainStyle';
import {
  WorkbookError,
  type CellView,
  type RowView,
  type SheetView,
  type WorkbookFile,
} from '../../../xlsx/workbookFile';

/** More rows than any sheet of that format has. */
const ROWS = 65_536;
const STATES = ['visible', 'hidden', 'veryHidden'] as const;
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Reads a workbook of Excel 97–2003, or of WPS in that format (.et). Throws `WorkbookError`. */
export function readLegacyWorkbook(bytes: Uint8Array): WorkbookFile {
  const book = parsed(bytes);
  const styles = new Map<string, number>([['General', 0]]);
  const styleOf = (format: string): number => {
    const known = styles.get(format) ?? styles.size;
    styles.set(format, known);
    return known;
  };
  const sheets = book.SheetNames.flatMap((name, index): SheetView[] => {
    const sheet = book.Sheets[name];
    const tab = book.Workbook?.Sheets?.[index];
    if (!sheet || sheet['!type'] === 'chart') return [];
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a damaged file may hold any number
    return [sheetView(sheet, name, index, STATES[tab?.Hidden ?? 0] ?? 'visible', styleOf)];
  });
  if (sheets.length === 0) throw new WorkbookError('broken');
  return {
    sheets,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ state }) => state === 'visible'),
    ),
    styles: [...styles.keys()].map((numberFormat) => ({ ...PLAIN_STYLE, numberFormat })),
    definedNames: [],
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    bytes,
  };
}

/** What the library says of a file that somebody has given a password. Of a damaged one it may say anything. */
const LOCKED = ['File is password-protected', 'Encryption scheme unsupported', 'Password is incorrect'];

function parsed(bytes: Uint8Array): WorkBook {
  const { error: said } = console;
  // eslint-disable-next-line no-console -- the library tells there what it doubts of a damaged file, in words that help nobody
  console.error = () => undefined;
  try {
    return read(bytes, {
      type: 'array',
      cellNF: true,
      cellFormula: true,
      cellText: false,
      sheetStubs: false,
      sheetRows: ROWS,
    });
  } catch (error) {
    const isLocked = error instanceof Error && LOCKED.includes(error.message);
    throw new WorkbookError(isLocked ? 'encrypted' : 'broken');
  } finally {
    // eslint-disable-next-line no-console -- as it was
    console.error = said;
  }
}

function sheetView(
  sheet: WorkSheet,
  name: string,
  index: number,
  state: SheetView['state'],
  styleOf: (format: string) => number,
): SheetView {
  const cells = Object.keys(sheet).flatMap((address) => {
    const place = address.startsWith('!') ? null : parseCell(address);
    const cell: unknown = sheet[address];
    return place && isCell(cell) ? [cellView(cell, place.row, place.column, styleOf)] : [];
  });
  const rows = (sheet['!rows'] ?? []).flatMap((row, at): [number, RowView][] =>
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the list of rows has holes
    row?.hidden ? [[at, { height: null, hidden: true, style: null }]] : [],
  );
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const filter = sheet['!autofilter'] ? parseArea(sheet['!autofilter'].ref) : null;
  return {
    ...{ name, id: `${index + 1}`, state, merges },
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    columns: [],
    rows: new Map(rows),
    ...{ defaultRowHeight: 15, defaultColumnWidth: 8.43, notes: [], conditionalFormats: [] },
    isProtected: sheet['!protect'] !== undefined,
    autoFilter: filter && { area: filter, isFiltered: false },
  };
}

function isCell(value: unknown): value is CellObject {
  return typeof value === 'object' && value !== null && 't' in value;
}

function cellView(
  cell: CellObject,
  row: number,
  column: number,
  styleOf: (format: string) => number,
): CellView {
  const formula = cell.f === undefined ? null : `=${cell.f}`;
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  return { row, column, ...contentOf(cell), formula, style: styleOf(format) };
}

function contentOf({ t, v }: CellObject): { readonly value: CellScalar; readonly type: CellType } {
  if (t === 'e') return { value: ERRORS[Number(v)] ?? '#VALUE!', type: 'error' };
  if (typeof v === 'number') return { value: v, type: 'number' };
  if (typeof v === 'boolean') return { value: v, type: 'boolean' };
  return typeof v === 'string' ? { value: v, type: 'string' } : { value: null, type: 'empty' };
}
