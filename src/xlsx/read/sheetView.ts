import { parseArea, type CellArea } from '../../grid/cellAddress';
import { isSpreadsheetNamespace } from '../opc/namespaces';
import type { OpcPackage } from '../opc/opcPackage';
import {
  WorkbookError,
  type CellView,
  type ColumnView,
  type DefinedName,
  type RowView,
  type SheetView,
} from '../workbookFile';
import { attribute } from '../xml/scanXml';
import { attributeOf, booleanOf, childrenOf, isTrue, numberOf, type XmlElement } from '../xml/xmlElement';
import { typedValueOf, type ContentContext } from './typedValue';
import { wholeBlocks } from './wholeBlocks';
import { conditionalFormatViews } from './conditionalFormats';
import { dataValidationViews } from './dataValidations';
import { FormulaReader } from './formulaReader';
import { readNotes } from './notes';
import { frozenPanes, pageSetup } from './sheetLayout';
import { keepRowPlaces } from './rowPlaces';
import { scanSheet, type SheetOutline, type StoredRow } from './scanSheet';
import type { StyleTable } from './styleTable';
import type { SheetLink } from './workbookPart';

/** Points; what Excel assumes for its default font when a file doesn't say. */
export const USUAL_ROW_HEIGHT = 15;

/** Stored cells of a workbook: more of them would not fit into the memory that one file may take. */
export const MOST_CELLS = 2_000_000;

/**
 * Reads one worksheet part and the notes beside it.
 *
 * @param most how many cells it may hold
 */
export function readSheet(
  pkg: OpcPackage,
  link: SheetLink,
  styles: StyleTable,
  context: Omit<ContentContext, 'part'>,
  names: readonly DefinedName[] = [],
  most = MOST_CELLS,
): SheetView {
  const styleIndex: StyleIndex = (text) => {
    const index = Number(text ?? 0);
    return index in styles.cells ? index : 0;
  };
  const rows = readRows(pkg.text(link.part).text, styleIndex, { ...context, part: link.part }, most);
  const view = sheetView(pkg, link, styles, rows, styleIndex, names);
  const { outline, starts, hasLinkedFormulas } = rows;
  const { plain } = outline;
  if (plain && !hasLinkedFormulas && pkg.keeps(link.part))
    keepRowPlaces(pkg, link.part, { outline, plain, starts });
  return view;
}

/** A cell's, a row's or a column's style as its attribute says it; the first one where there is no such style. */
type StyleIndex = (text: string | undefined) => number;

/** The rows of a worksheet part, and what stands around them. */
interface ReadRows {
  readonly outline: SheetOutline;
  readonly cells: CellView[];
  readonly rows: ReadonlyMap<number, RowView>;
  readonly formulas: FormulaReader;
  /** Offset of each row's tag, by row. */
  readonly starts: ReadonlyMap<number, number>;
  /** Whether some formula is told by another cell's. */
  readonly hasLinkedFormulas: boolean;
}

function readRows(text: string, styleIndex: StyleIndex, context: ContentContext, most: number): ReadRows {
  let cells: CellView[] = [];
  const rows = new Map<number, RowView>();
  let formulas = new FormulaReader();
  const starts = new Map<number, number>();
  let hasLinkedFormulas = false;
  const { part } = context;
  const outline = scanSheet(text, part, {
    row(stored, storedCells) {
      const row = rowView(stored, styleIndex);
      if (row) rows.set(stored.row, row);
      if (cells.length + storedCells.length > most) throw new WorkbookError('too-large', part);
      if (!starts.has(stored.row)) starts.set(stored.row, stored.start);
      for (const cell of storedCells) {
        const { value, type, unstruck } = typedValueOf(cell, context);
        const style = styleIndex(attribute(cell.tag, 's'));
        hasLinkedFormulas ||= cell.formula !== null && attribute(cell.formula.tag, 't') !== undefined;
        const view = { row: cell.row, column: cell.column, value, type, formula: formulas.read(cell), style };
        cells.push(unstruck === undefined ? view : { ...view, unstruck });
      }
    },
    restart() {
      cells = [];
      rows.clear();
      starts.clear();
      formulas = new FormulaReader();
    },
  });
  return { outline, cells, rows, formulas, starts, hasLinkedFormulas };
}

function sheetView(
  pkg: OpcPackage,
  link: SheetLink,
  styles: StyleTable,
  { outline, cells, rows, formulas }: ReadRows,
  styleIndex: StyleIndex,
  names: readonly DefinedName[],
): SheetView {
  const children = outline.children.filter((child) => isSpreadsheetNamespace(child.namespace));
  const child = (local: string): XmlElement | undefined => children.find((item) => item.local === local);
  const format = child('sheetFormatPr');
  const defaultColumnWidth = numberOf(format, 'defaultColWidth', usualColumnWidth(format));
  return {
    name: link.name,
    id: link.id,
    state: link.state,
    cells: completed(inOrder(cells), formulas),
    merges: childrenOf(child('mergeCells'), 'mergeCell').flatMap((merge) => areaOf(merge) ?? []),
    columns: childrenOf(child('cols'), 'col').map((column) =>
      columnView(column, defaultColumnWidth, styleIndex),
    ),
    rows,
    defaultRowHeight: numberOf(format, 'defaultRowHeight', USUAL_ROW_HEIGHT),
    defaultColumnWidth,
    notes: readNotes(pkg, link.part),
    conditionalFormats: conditionalFormatViews(outline.children, styles.differentials),
    isProtected: booleanOf(child('sheetProtection'), 'sheet', false),
    autoFilter: autoFilterOf(child('autoFilter'), rows),
    validations: dataValidationViews(outline.children),
    frozen: frozenPanes(child('sheetViews')),
    page: pageSetup(child, link.name, names),
    blocks: wholeBlocks(pkg, link.part, formulas),
  };
}

function areaOf(element: XmlElement): CellArea | null {
  return parseArea(attributeOf(element, 'ref') ?? '');
}

function rowView({ tag }: StoredRow, styleIndex: StyleIndex): RowView | null {
  const height = Number(attribute(tag, 'ht') ?? Number.NaN);
  const isHidden = isTrue(attribute(tag, 'hidden'));
  const isStyled = isTrue(attribute(tag, 'customFormat'));
  if (Number.isNaN(height) && !isHidden && !isStyled) return null;
  return {
    height: Number.isNaN(height) ? null : height,
    hidden: isHidden,
    style: isStyled ? styleIndex(attribute(tag, 's')) : null,
  };
}

function columnView(column: XmlElement, defaultWidth: number, styleIndex: StyleIndex): ColumnView {
  const first = numberOf(column, 'min', 1) - 1;
  return {
    first,
    last: numberOf(column, 'max', first + 1) - 1,
    width: numberOf(column, 'width', defaultWidth),
    hidden: booleanOf(column, 'hidden', false),
    style: styleIndex(attributeOf(column, 'style')),
  };
}

/** Base width plus 5 pixels of padding, at 7 pixels a digit (ECMA-376 18.3.1.81, Calibri 11). */
export function usualColumnWidth(format: XmlElement | undefined): number {
  const digits = numberOf(format, 'baseColWidth', 8);
  return Math.trunc(((digits * 7 + 5) / 7) * 256) / 256;
}

/** Rows and cells should stand in order; a few writers don't keep to it, and readers of the view need it. */
function inOrder(cells: CellView[]): CellView[] {
  const isSorted = cells.every((cell, index) => {
    const before = cells[index - 1];
    return !before || before.row < cell.row || (before.row === cell.row && before.column < cell.column);
  });
  return isSorted ? cells : cells.sort((one, other) => one.row - other.row || one.column - other.column);
}

function completed(cells: CellView[], formulas: FormulaReader): CellView[] {
  if (!formulas.isIncomplete) return cells;
  return cells.map((cell) => {
    const formula = cell.formula ?? formulas.complete(cell.row, cell.column);
    return formula === cell.formula ? cell : { ...cell, formula };
  });
}

/** A criterion alone need not hide anything, and rows can be hidden by hand: both together mean filtered. */
function autoFilterOf(
  element: XmlElement | undefined,
  rows: ReadonlyMap<number, RowView>,
): SheetView['autoFilter'] {
  const area = element && areaOf(element);
  if (!area) return null;
  const hasCriterion = childrenOf(element, 'filterColumn').some((column) => column.children.length > 0);
  const hidesRows = [...rows].some(([row, { hidden }]) => hidden && row > area.top && row <= area.bottom);
  return { area, isFiltered: hasCriterion && hidesRows };
}
