import { parseCell } from '../../grid/cellAddress';
import { isSpreadsheetNamespace } from '../opc/namespaces';
import { WorkbookError } from '../workbookFile';
import { attribute, scanXml, type XmlEvents, type XmlTag } from '../xml/scanXml';
import { elementBuilder, type XmlElement } from '../xml/xmlElement';
import { holdsForbidden } from '../xml/plainContent';
import { plainXml, type Placed } from '../xml/plainXml';
import { visitPlainRows, type PlainPart } from './plainRows';
import { isStrikeOn } from './sharedStrings';
import { ROWS } from '../../grid/sheetSize';

/** Offsets of an element in the part's text; see `XmlElement`. */
export interface Span {
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
}

/**
 * An opening tag, as far as rows and cells need it. A quick reading leaves out their own addresses (`r`): so many
 * cells have the same tag.
 */
export interface StoredTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly isSelfClosing: boolean;
  readonly attributes: Readonly<Record<string, { readonly value: string }>>;
}

export interface StoredFormula {
  readonly tag: StoredTag;
  readonly start: number;
  /** After the opening tag's `>`. */
  readonly contentStart: number;
  end: number;
  /** Without `=`; empty where a shared formula's master says it. */
  text: string;
}

/** A `<c>` as it stands in the part, its value not yet understood. */
export interface StoredCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly tag: StoredTag;
  formula: StoredFormula | null;
  /** The text of `<v>`. */
  value: string | null;
  /** The text of `<is>`: runs joined, phonetic readings left out, escapes not yet decoded. */
  inline: string | null;
  /** The same without runs that are struck out; `null` where none is. */
  unstruck: string | null;
  /** What stands in the cell besides formula and value (`<extLst>`), kept whole. */
  extension: { readonly start: number; end: number } | null;
}

export interface StoredRow extends Span {
  readonly row: number;
  readonly tag: StoredTag;
}

export interface SheetVisitor {
  /** At the end of each row, with its cells in the order they stand. */
  row(row: StoredRow, cells: readonly StoredCell[]): void;
  /**
   * Everything so far is of no account, and the rows come once more from the first: a quick reading came upon something
   * that needs a parser. A visitor without it is only ever given what the parser reads.
   */
  restart?(): void;
}

/** A worksheet part without its cells. */
export interface SheetOutline {
  readonly root: XmlTag;
  /** `<sheetData>` among the other children, all in order; its own children are not in the tree. */
  readonly children: readonly XmlElement[];
  readonly sheetData: Span & { readonly tag: XmlTag };
  /** Where the rows were read quickly: how any one of them can be read again. */
  readonly plain?: PlainPart;
}

/** Scans a worksheet part once: cells go to the visitor row by row, the rest comes back as trees. */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): SheetOutline {
  if (visitor.restart) {
    try {
      const outline = scanPlainSheet(text, part, visitor);
      if (outline) return outline;
    } catch (error) {
      // What is wrong with it, and where, the parser finds that reads the whole part.
      if (!(error instanceof WorkbookError)) throw error;
    }
    visitor.restart();
  }
  return parseSheet(text, part, visitor);
}

const ROWS_BEGIN = '<sheetData>';
const ROWS_END = '</sheetData>';
/**
 * Rows and everything around them by the quick readings; what stands around the rows, if it is not plain, by the
 * parser, which is given the part without them. `null` where the rows are not plain.
 */
function scanPlainSheet(text: string, part: string, visitor: SheetVisitor): SheetOutline | null {
  const begin = text.indexOf(ROWS_BEGIN);
  const bodyStart = begin + ROWS_BEGIN.length;
  const bodyEnd = begin === -1 ? -1 : text.indexOf(ROWS_END, bodyStart);
  const head = text.slice(0, begin);
  // Within a comment or a section of raw text these would be no tags.
  if (bodyEnd === -1 || head.includes('<!') || holdsForbidden(text)) return null;
  const gap = bodyEnd - bodyStart;
  const around = head + ROWS_BEGIN + text.slice(bodyEnd);
  // The end of the opening tag and the start of the closing one have the rows between them.
  const placed: Placed = (offset, isBehindOpening) =>
    offset > bodyStart || (offset === bodyStart && !isBehindOpening) ? offset + gap : offset;
  const tree = plainXml(around, placed);
  const outline = tree ? outlineOf(tree) : parseSheet(around, part, { row: () => undefined }, placed);
  if (outline?.sheetData.tag.prefix !== '' || outline.sheetData.start !== begin) return null;
  const prefixes = new Set(['xml', ...Object.keys(outline.root.ns)]);
  prefixes.delete('');
  const plain = { text, end: bodyEnd, prefixes };
  return visitPlainRows(plain, bodyStart, visitor) ? { ...outline, plain } : null;
}

/** `null` for what is no worksheet. */
function outlineOf({ tag, children }: XmlElement): SheetOutline | null {
  const rows = children.filter(
    ({ local, namespace }) => local === 'sheetData' && isSpreadsheetNamespace(namespace),
  );
  const [sheetData] = rows;
  if (tag.local !== 'worksheet' || !isSpreadsheetNamespace(tag.uri) || !sheetData || rows.length > 1)
    return null;
  return { root: tag, children, sheetData };
}

/** @param placed where an offset of the text given lies in the part */
function parseSheet(
  text: string,
  part: string,
  visitor: SheetVisitor,
  placed: Placed = (offset) => offset,
): SheetOutline {
  const children: XmlElement[] = [];
  const outside = elementBuilder((element) => children.push(element));
  const inside = rowEvents(part, visitor);
  let root: XmlTag | null = null;
  let sheetData: (Span & { readonly tag: XmlTag }) | null = null;
  let isInside = false;
  let depth = 0;
  scanXml(text, part, {
    open(tag, startsAt, endsAt) {
      const [start, end] = [placed(startsAt, false), placed(endsAt, !tag.isSelfClosing)];
      depth++;
      if (depth === 1) root = tag;
      else if (isInside) inside.open(tag, start, end);
      else outside.open(tag, start, end);
      if (depth === 2 && tag.local === 'sheetData' && isSpreadsheetNamespace(tag.uri)) {
        isInside = true;
        sheetData = { tag, start, contentStart: end, contentEnd: end, end };
      }
    },
    text(run) {
      if (isInside) inside.text(run);
      else outside.text(run);
    },
    close(tag, startsAt, endsAt) {
      const [start, end] = [placed(startsAt, false), placed(endsAt, false)];
      if (isInside && depth === 2 && sheetData) {
        sheetData.contentEnd = start;
        sheetData.end = end;
        isInside = false;
      }
      if (isInside) inside.close(tag, start, end);
      else if (depth > 1) outside.close(tag, start, end);
      depth--;
    },
  });
  return requireWorksheet(part, root, sheetData, children);
}

function requireWorksheet(
  part: string,
  root: XmlTag | null,
  sheetData: (Span & { readonly tag: XmlTag }) | null,
  children: readonly XmlElement[],
): SheetOutline {
  if (root?.local !== 'worksheet' || !isSpreadsheetNamespace(root.uri) || !sheetData)
    throw new WorkbookError('broken', part);
  return { root, sheetData, children };
}

function rowEvents(part: string, visitor: SheetVisitor): XmlEvents {
  let cells: StoredCell[] = [];
  let row: StoredRow | null = null;
  let cell: StoredCell | null = null;
  let lastRow = -1;
  let lastColumn = -1;
  let depth = 0;
  let phonetic = 0;
  let isStruck = false;
  let target: 'formula' | 'value' | 'inline' | null = null;

  const openRow = (tag: XmlTag, start: number, end: number): void => {
    const written = attribute(tag, 'r');
    const number = written === undefined ? lastRow + 1 : Number(written) - 1;
    if (!Number.isInteger(number) || number < 0 || number >= ROWS) throw new WorkbookError('broken', part);
    lastRow = number;
    lastColumn = -1;
    cells = [];
    row = { row: number, tag, start, contentStart: end, contentEnd: end, end };
  };
  const openCell = (tag: XmlTag, start: number, end: number): void => {
    const written = attribute(tag, 'r');
    const place = written === undefined ? { row: lastRow, column: lastColumn + 1 } : parseCell(written);
    if (place?.row !== lastRow) throw new WorkbookError('broken', `${part} ${written ?? ''}`.trim());
    lastColumn = place.column;
    // Written out: this runs for every cell of a sheet, and spreading objects costs several times as much.
    cell = {
      row: place.row,
      column: place.column,
      tag,
      start,
      contentStart: end,
      contentEnd: end,
      end,
      formula: null,
      value: null,
      inline: null,
      unstruck: null,
      extension: null,
    };
  };
  const openInCell = (tag: XmlTag, current: StoredCell, start: number, end: number): void => {
    if (tag.local === 'rPh') phonetic = depth;
    target = null;
    if (depth === 3 && tag.local === 'v') {
      current.value = '';
      target = 'value';
    } else if (depth === 3 && tag.local === 'f') {
      current.formula = { tag, start, contentStart: end, end, text: '' };
      target = 'formula';
    } else if (depth === 3 && tag.local === 'is') {
      current.inline = '';
      isStruck = false;
    } else if (current.inline !== null && tag.local === 'r') isStruck = false;
    else if (current.inline !== null && tag.local === 'strike' && isStrikeOn(tag)) {
      isStruck = true;
      current.unstruck ??= current.inline;
    } else if (depth === 3) current.extension = { start, end };
    else if (current.inline !== null && tag.local === 't' && phonetic === 0) target = 'inline';
  };

  return {
    open(tag, start, end) {
      depth++;
      if (!isSpreadsheetNamespace(tag.uri)) return;
      if (depth === 1 && tag.local === 'row') openRow(tag, start, end);
      else if (depth === 2 && row && tag.local === 'c') openCell(tag, start, end);
      else if (depth > 2 && cell) openInCell(tag, cell, start, end);
    },
    text(run) {
      if (!cell || target === null) return;
      if (target === 'value') cell.value = (cell.value ?? '') + run;
      else if (target === 'inline') {
        cell.inline = (cell.inline ?? '') + run;
        if (cell.unstruck !== null && !isStruck) cell.unstruck += run;
      } else if (cell.formula) cell.formula.text += run;
    },
    close(tag, start, end) {
      if (depth === 3 && tag.local === 'f' && cell?.formula) cell.formula.end = end;
      if (depth === 3 && tag.local === 'extLst' && cell?.extension) cell.extension.end = end;
      if (depth > 2) target = null;
      if (phonetic === depth) phonetic = 0;
      if (depth === 2 && cell) {
        cell.contentEnd = start;
        cell.end = end;
        cells.push(cell);
        cell = null;
      }
      if (depth === 1 && row) {
        row.contentEnd = start;
        row.end = end;
        visitor.row(row, cells);
        row = null;
      }
      depth--;
    },
  };
}
