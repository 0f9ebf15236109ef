import { parseArea, parseCell } from '../../src/grid/cellAddress';
import type { CellScalar } from '../../src/grid/gridSnapshot';
import type {
  CellPatch,
  CellView,
  ContentPatch,
  SheetPatch,
  WorkbookFile,
} from '../../src/xlsx/workbookFile';

export const NO_PATCH = { cells: [], removeConditionalFormats: [], addConditionalFormats: [] };

/** A patch of one cell by its address. */
export function cellPatch(
  address: string,
  content: ContentPatch,
  numberFormat: string | null = null,
): CellPatch {
  const place = parseCell(address);
  if (!place) throw new Error(address);
  return { ...place, content, numberFormat };
}

export function value(content: CellScalar): ContentPatch {
  return { kind: 'value', value: content };
}

export function cells(sheet: string, ...patches: readonly CellPatch[]): SheetPatch {
  return { ...NO_PATCH, sheet, cells: patches };
}

/** A patch that adds one conditional format. */
export function mark(sheet: string, area: string, formula: string): SheetPatch {
  const parsed = parseArea(area);
  if (!parsed) throw new Error(area);
  const style = { fill: '#FFF2CC', fontColor: null, bold: null };
  return { ...NO_PATCH, sheet, addConditionalFormats: [{ areas: [parsed], formula, style }] };
}

/** The stored cell at an address. */
export function cellAt(file: WorkbookFile, sheet: string, address: string): CellView | undefined {
  const place = parseCell(address);
  return file.sheets
    .find((view) => view.name === sheet)
    ?.cells.find((cell) => cell.row === place?.row && cell.column === place.column);
}
