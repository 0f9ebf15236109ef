import { plainContent } from '../xml/plainContent';
import type { SheetVisitor, StoredCell, StoredRow, StoredTag } from './scanSheet';
import { COLUMNS, ROWS } from '../../grid/sheetSize';

/** A worksheet part's rows as they may be read without a parser. */
export interface PlainPart {
  readonly text: string;
  /** Where `</sheetData>` stands. */
  readonly end: number;
  /** Namespace prefixes that attributes may have. */
  readonly prefixes: ReadonlySet<string>;
}

/**
 * Rows as every common program writes them, read without a parser: elements without prefixes, attributes in double
 * quotes, no comments, no rich text in a cell. `false` for anything else, well-formed or not: whoever asks then lets a
 * real parser judge, and begins anew.
 *
 * @param start where the first row may begin
 */
export function visitPlainRows(part: PlainPart, start: number, visitor: SheetVisitor): boolean {
  const scanner = new PlainRows(part);
  const { end } = part;
  let at = scanner.skipSpace(start);
  let lastRow = -1;
  while (at < end) {
    if (!scanner.isTag(at, 'row')) return false;
    const row = scanner.row(at, lastRow);
    if (row === null) return false;
    lastRow = row.row.row;
    visitor.row(row.row, row.cells);
    at = scanner.skipSpace(row.row.end);
  }
  return at === end;
}

/** One row once more, of a part whose rows have all been read. @param start where its tag begins */
export function plainRow(
  part: PlainPart,
  start: number,
  row: number,
): { readonly row: StoredRow; readonly cells: StoredCell[] } | null {
  return new PlainRows(part).row(start, row - 1);
}

const [TAB, LINE, RETURN, SPACE, QUOTE, AMPERSAND, SLASH, LESS, EQUALS, GREATER] = [
  9, 10, 13, 32, 34, 38, 47, 60, 61, 62,
];

interface OpenTag {
  readonly tag: StoredTag;
  readonly end: number;
}

/** What follows the address in a tag, of which a sheet has some dozens and thousands of cells with each. */
const MOST_TAGS = 2000;

/** Elements of a cell that hold text: its value, its formula, its own string. */
type TextName = 'v' | 'f' | 't';
const BARE: Readonly<Record<TextName, StoredTag>> = {
  v: tagOf('v', {}, false),
  f: tagOf('f', {}, false),
  t: tagOf('t', {}, false),
};
const CLOSING: Readonly<Record<TextName, string>> = { v: '</v>', f: '</f>', t: '</t>' };

class PlainRows {
  private readonly text: string;
  private readonly limit: number;
  private readonly prefixes: ReadonlySet<string>;
  private readonly cellTags = new Map<string, StoredTag>();
  private readonly rowTags = new Map<string, StoredTag>();

  constructor({ text, end, prefixes }: PlainPart) {
    this.text = text;
    this.limit = end;
    this.prefixes = prefixes;
  }

  skipSpace(at: number): number {
    let next = at;
    while (next < this.limit && isSpace(this.text.charCodeAt(next))) next += 1;
    return next;
  }

  /** Whether a tag of that name opens here. */
  isTag(at: number, name: string): boolean {
    if (this.text.charCodeAt(at) !== LESS || !this.text.startsWith(name, at + 1)) return false;
    const next = this.text.charCodeAt(at + 1 + name.length);
    return isSpace(next) || next === GREATER || next === SLASH;
  }

  row(start: number, lastRow: number): { readonly row: StoredRow; readonly cells: StoredCell[] } | null {
    const address = this.addressEnd(start + 4);
    const row = address === -1 ? lastRow + 1 : wholeNumber(this.text, start + 8, address) - 1;
    if (!(row >= 0 && row < ROWS)) return null;
    const open = this.tagAt('row', address === -1 ? start + 4 : address + 1, this.rowTags);
    if (!open) return null;
    const cells: StoredCell[] = [];
    if (open.tag.isSelfClosing) return { row: rowAt(open, row, start, open.end, open.end), cells };
    let at = this.skipSpace(open.end);
    let lastColumn = -1;
    while (!this.text.startsWith('</row>', at)) {
      if (!this.isTag(at, 'c')) return null;
      const cell = this.cell(at, row, lastColumn);
      if (cell === null) return null;
      cells.push(cell);
      lastColumn = cell.column;
      at = this.skipSpace(cell.end);
    }
    return { row: rowAt(open, row, start, at, at + 6), cells };
  }

  private cell(start: number, row: number, lastColumn: number): StoredCell | null {
    const address = this.addressEnd(start + 2);
    const column = address === -1 ? lastColumn + 1 : columnOf(this.text, start + 6, address, row);
    if (column < 0 || column >= COLUMNS) return null;
    const open = this.tagAt('c', address === -1 ? start + 2 : address + 1, this.cellTags);
    if (!open) return null;
    const cell: StoredCell = {
      row,
      column,
      tag: open.tag,
      start,
      contentStart: open.end,
      contentEnd: open.end,
      end: open.end,
      formula: null,
      value: null,
      inline: null,
      unstruck: null,
      extension: null,
    };
    if (open.tag.isSelfClosing) return cell;
    let at = this.skipSpace(open.end);
    while (!this.text.startsWith('</c>', at)) {
      const after = this.inCell(at, cell);
      if (after === null) return null;
      at = this.skipSpace(after);
    }
    cell.contentEnd = at;
    cell.end = at + 4;
    return cell;
  }

  /** Reads one child of a cell; where it ends, `null` for one that is not plain. */
  private inCell(at: number, cell: StoredCell): number | null {
    if (this.isTag(at, 'v')) {
      const read = this.content(at, 'v');
      if (!read || cell.value !== null) return null;
      cell.value = read.content;
      return read.end;
    }
    if (this.isTag(at, 'f')) {
      const read = this.content(at, 'f');
      if (!read || cell.formula !== null) return null;
      cell.formula = {
        tag: read.open.tag,
        start: at,
        contentStart: read.open.end,
        end: read.end,
        text: read.content,
      };
      return read.end;
    }
    if (!this.text.startsWith('<is><t', at) || cell.inline !== null) return null;
    const read = this.content(at + 4, 't');
    if (!read || !this.text.startsWith('</is>', read.end)) return null;
    cell.inline = read.content;
    return read.end + 5;
  }

  /** An element that holds text alone. */
  private content(
    start: number,
    name: TextName,
  ): { readonly open: OpenTag; readonly content: string; readonly end: number } | null {
    const open = this.openTag(start, name);
    if (!open) return null;
    if (open.tag.isSelfClosing) return { open, content: '', end: open.end };
    const close = this.text.indexOf('<', open.end);
    const closing = CLOSING[name];
    if (close === -1 || !this.text.startsWith(closing, close)) return null;
    const raw = this.text.slice(open.end, close);
    const content = plainContent(raw);
    return content === null ? null : { open, content, end: close + closing.length };
  }

  /** Where an address that stands first in a tag ends, at its closing quote; -1 where none does. */
  private addressEnd(at: number): number {
    return this.text.startsWith(' r="', at) ? this.text.indexOf('"', at + 4) : -1;
  }

  /** The rest of a tag whose address is read: what it says is much the same from cell to cell. */
  private tagAt(name: string, rest: number, known: Map<string, StoredTag>): OpenTag | null {
    const close = this.text.indexOf('>', rest);
    if (close === -1) return null;
    const written = this.text.slice(rest, close);
    const before = known.get(written);
    if (before) return { tag: before, end: close + 1 };
    const open = this.attributesFrom(rest, name);
    // An address that stands further behind is no common one.
    if (open?.end !== close + 1 || 'r' in open.tag.attributes) return null;
    if (known.size >= MOST_TAGS) known.clear();
    known.set(written, open.tag);
    return open;
  }

  private openTag(start: number, name: TextName): OpenTag | null {
    const rest = start + 1 + name.length;
    // Most say nothing but their name.
    if (this.text.charCodeAt(rest) === GREATER) return { tag: BARE[name], end: rest + 1 };
    return this.attributesFrom(rest, name);
  }

  /** A tag from behind its name to its `>`; `null` where an attribute is not plain. */
  private attributesFrom(from: number, name: string): OpenTag | null {
    const { text } = this;
    const attributes: Record<string, { readonly value: string }> = {};
    let at = from;
    for (;;) {
      const gap = at;
      while (isSpace(text.charCodeAt(at))) at += 1;
      const code = text.charCodeAt(at);
      if (code === GREATER) return { tag: tagOf(name, attributes, false), end: at + 1 };
      if (code === SLASH)
        return text.charCodeAt(at + 1) === GREATER
          ? { tag: tagOf(name, attributes, true), end: at + 2 }
          : null;
      if (at === gap) return null;
      const nameStart = at;
      while (isNameCharacter(text.charCodeAt(at))) at += 1;
      if (at === nameStart || text.charCodeAt(at) !== EQUALS || text.charCodeAt(at + 1) !== QUOTE)
        return null;
      const attribute = text.slice(nameStart, at);
      const valueStart = at + 2;
      at = valueStart;
      for (;;) {
        const next = text.charCodeAt(at);
        if (next === QUOTE) break;
        // A value that goes on without end gives NaN here.
        if (!(next >= SPACE) || next === LESS || next === AMPERSAND) return null;
        at += 1;
      }
      if (!this.isKnown(attribute) || Object.hasOwn(attributes, attribute)) return null;
      attributes[attribute] = { value: text.slice(valueStart, at) };
      at += 1;
    }
  }

  private isKnown(attribute: string): boolean {
    const colon = attribute.indexOf(':');
    if (colon === -1) return attribute !== 'xmlns' && !isDigit(attribute.charCodeAt(0));
    return (
      this.prefixes.has(attribute.slice(0, colon)) &&
      colon < attribute.length - 1 &&
      attribute.indexOf(':', colon + 1) === -1 &&
      !isDigit(attribute.charCodeAt(0)) &&
      !isDigit(attribute.charCodeAt(colon + 1))
    );
  }
}

function rowAt(
  { tag, end: contentStart }: OpenTag,
  row: number,
  start: number,
  contentEnd: number,
  end: number,
): StoredRow {
  return { row, tag, start, contentStart, contentEnd, end };
}

function tagOf(
  name: string,
  attributes: Readonly<Record<string, { readonly value: string }>>,
  isSelfClosing: boolean,
): StoredTag {
  return { name, prefix: '', isSelfClosing, attributes };
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === RETURN || code === TAB;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, digits and what joins them in the names of attributes that spreadsheets have. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 58 || code === 95
  );
}

function wholeNumber(text: string, start: number, end: number): number {
  if (end <= start || end - start > 7) return Number.NaN;
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (!isDigit(code)) return Number.NaN;
    number = number * 10 + code - 48;
  }
  return number;
}

/** The zero-based column of `H14` in that row; -1 where it is another row, or no address of a cell. */
function columnOf(text: string, start: number, end: number, row: number): number {
  let column = 0;
  let index = start;
  for (; index < start + 3; index += 1) {
    const code = text.charCodeAt(index);
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + code - 64;
  }
  return index > start && text.charCodeAt(index) !== 48 && wholeNumber(text, index, end) === row + 1
    ? column - 1
    : -1;
}
