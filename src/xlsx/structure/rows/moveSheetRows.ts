import { formatArea, formatCell, parseArea } from '../../../grid/cellAddress';
import type { SheetOutline, StoredCell, StoredRow } from '../../read/scanSheet';
import { shiftedArea, shiftedRow, type RowShift } from '../../rows/rowShift';
import { appendContent } from '../../xml/insertChild';
import { opened, withAttributes } from '../../xml/openTag';
import { attribute } from '../../xml/scanXml';
import type { TextSplices } from '../../xml/textSplices';
import { attributeOf, childrenOf, numberOf } from '../../xml/xmlElement';

export interface RowWithCells {
  readonly row: StoredRow;
  readonly cells: readonly StoredCell[];
}

/** Renumbers a worksheet part's rows and cells, takes out removed ones and puts in new ones like the row above. */
export function moveSheetRows(
  rows: readonly RowWithCells[],
  outline: SheetOutline,
  text: string,
  shift: RowShift,
  splices: TextSplices,
): void {
  let isFirstMoved = true;
  for (const { row, cells } of rows) {
    const to = shiftedRow(row.row, shift);
    if (to === null) splices.replace(row.start, row.end, '');
    else if (to !== row.row) {
      renumber(row, cells, to, isFirstMoved, text, splices);
      isFirstMoved = false;
    }
  }
  const added = shift.by > 0 ? newRows(rows, outline, text, shift) : '';
  if (added !== '') {
    const next = rows.find(({ row }) => row.row >= shift.at);
    if (next) splices.insert(next.row.start, added);
    else appendContent(splices, text, outline.sheetData, added);
  }
  moveDimension(outline, text, shift, added !== '', splices);
}

/** Rows and cells without a number of their own follow the one before; the first that moved says where it is now. */
function renumber(
  row: StoredRow,
  cells: readonly StoredCell[],
  to: number,
  isFirst: boolean,
  text: string,
  splices: TextSplices,
): void {
  if (isFirst || attribute(row.tag, 'r') !== undefined) {
    const tag = text.slice(row.start, row.contentStart);
    splices.replace(row.start, row.contentStart, withAttributes(tag, { r: `${to + 1}` }));
  }
  for (const cell of cells) {
    if (attribute(cell.tag, 'r') === undefined) continue;
    const tag = text.slice(cell.start, cell.contentStart);
    const r = formatCell({ row: to, column: cell.column });
    splices.replace(cell.start, cell.contentStart, withAttributes(tag, { r }));
  }
}

/** What a new row does not take from the row above it: its number, that it is hidden or grouped. */
const OWN = { hidden: null, collapsed: null, outlineLevel: null, ph: null };

/** New rows look like the row above: height and formats, no contents. */
function newRows(
  rows: readonly RowWithCells[],
  outline: SheetOutline,
  text: string,
  { at, by }: RowShift,
): string {
  const above = rows.find(({ row }) => row.row === at - 1);
  if (!above) return '';
  const { row, cells } = above;
  const isStyledRow = attribute(row.tag, 'customFormat') !== undefined;
  const styledColumns = outline.children
    .filter((child) => child.local === 'cols' && child.namespace === outline.root.uri)
    .flatMap((columns) => childrenOf(columns, 'col'))
    .filter((column) => attributeOf(column, 'style') !== undefined);
  const isSeen = ({ tag, column }: StoredCell): boolean =>
    (attribute(tag, 's') ?? '0') !== '0' ||
    isStyledRow ||
    styledColumns.some((own) => numberOf(own, 'min', 1) <= column + 1 && column < numberOf(own, 'max', 1));
  const seen = cells.filter(isSeen);
  if (seen.length === 0 && !isStyledRow && attribute(row.tag, 'ht') === undefined) return '';
  const openTag = text.slice(row.start, row.contentStart);
  return Array.from({ length: by }, (_, index) => {
    const number = at + index;
    const tag = opened(withAttributes(openTag, { ...OWN, r: `${number + 1}` }));
    const inner = seen.map((cell) => {
      const style = attribute(cell.tag, 's');
      const named = `<${cell.tag.name} r="${formatCell({ row: number, column: cell.column })}"`;
      return `${named}${style === undefined ? '' : ` s="${style}"`}/>`;
    });
    return `${tag}${inner.join('')}</${row.tag.name}>`;
  }).join('');
}

function moveDimension(
  { children }: SheetOutline,
  text: string,
  shift: RowShift,
  hasNewRows: boolean,
  splices: TextSplices,
): void {
  const element = children.find((child) => child.local === 'dimension');
  const area = element && parseArea(attributeOf(element, 'ref') ?? '');
  if (!element || !area) return;
  const moved = shiftedArea(area, shift) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const last = shift.at + shift.by - 1;
  const ref = formatArea(hasNewRows ? { ...moved, bottom: Math.max(moved.bottom, last) } : moved);
  const tag = text.slice(element.start, element.contentStart);
  splices.replace(element.start, element.contentStart, withAttributes(tag, { ref }));
}
