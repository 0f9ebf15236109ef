import type { StoredCell, StoredRow } from '../read/scanSheet';
import { appendContent } from '../xml/insertChild';
import { opened, withAttributes } from '../xml/openTag';
import { attribute } from '../xml/scanXml';
import type { TextSplices } from '../xml/textSplices';
import { changedCell, newCell, ownFormula } from './renderCell';
import { placeKey, type CellChange } from './sheetChanges';
import type { IndexedRow, SheetIndex, SheetToPatch } from './sheetIndex';

/** Changes the rows and cells of a worksheet part, adding those it does not store where they belong. */
export function patchRows(sheet: SheetToPatch, index: SheetIndex, splices: TextSplices): void {
  const byRow = groupByRow(sheet.changes);
  const stored = new Map<number, IndexedRow>();
  for (const indexed of index.rows) if (!stored.has(indexed.row.row)) stored.set(indexed.row.row, indexed);
  const missing = [...byRow].filter(([row]) => !stored.has(row));
  insertRows(sheet, index, missing, splices);
  const shown = new Set(sheet.patch.layout?.shownRows ?? []);
  for (const indexed of stored.values()) {
    const { row } = indexed.row;
    const changes = byRow.get(row) ?? [];
    const attributes = shown.has(row) ? { hidden: null } : {};
    if (changes.length > 0 || shown.has(row)) patchRow(sheet, index, indexed, changes, attributes, splices);
  }
  giveOrphansFormulas(sheet, index, splices);
}

function groupByRow(changes: readonly CellChange[]): Map<number, CellChange[]> {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const row = byRow.get(change.row);
    if (row) row.push(change);
    else byRow.set(change.row, [change]);
  }
  return byRow;
}

/**
 * Adds rows, ascending. A row or cell without an address of its own follows the one before it directly, so nothing
 * is ever inserted in front of it, and it keeps its place.
 */
function insertRows(
  sheet: SheetToPatch,
  index: SheetIndex,
  missing: readonly (readonly [number, readonly CellChange[]])[],
  splices: TextSplices,
): void {
  const atEnd: string[] = [];
  for (const [row, changes] of missing) {
    const cells = changes.map((change) => insertedCell(sheet, index, change)).join('');
    const xml = `<${index.prefix}row r="${row + 1}">${cells}</${index.prefix}row>`;
    const next = index.rows.find((candidate) => candidate.row.row > row)?.row;
    if (next) splices.insert(next.start, xml);
    else atEnd.push(xml);
  }
  if (atEnd.length > 0) appendContent(splices, sheet.text, index.outline.sheetData, atEnd.join(''));
}

function patchRow(
  sheet: SheetToPatch,
  index: SheetIndex,
  { row, cells }: IndexedRow,
  changes: readonly CellChange[],
  attributes: Readonly<Record<string, string | null>>,
  splices: TextSplices,
): void {
  const inserted = changes.filter(({ column }) => !cells.some((cell) => cell.column === column));
  for (const change of changes) {
    const cell = cells.find(({ column }) => column === change.column);
    if (cell) patchCell(sheet, index, cell, change, splices);
  }
  const tag = sheet.text.slice(row.start, row.contentStart);
  const spans = inserted.length === 0 ? {} : wideSpans(row, inserted);
  const openTag = withAttributes(tag, { ...attributes, ...spans });
  if (openTag !== tag && (inserted.length === 0 || !row.tag.isSelfClosing))
    splices.replace(row.start, row.contentStart, openTag);
  if (inserted.length === 0) return;

  const added = (after: number, before: number): string =>
    inserted
      .filter(({ column }) => column > after && column < before)
      .map((change) => insertedCell(sheet, index, change))
      .join('');
  if (row.tag.isSelfClosing) {
    splices.replace(row.start, row.end, `${opened(openTag)}${added(-1, Infinity)}</${row.tag.name}>`);
    return;
  }
  let after = -1;
  for (const cell of cells) {
    const xml = added(after, cell.column);
    if (xml !== '') splices.insert(cell.start, xml);
    after = Math.max(after, cell.column);
  }
  const last = added(after, Infinity);
  if (last !== '') splices.insert(row.contentEnd, last);
}

function patchCell(
  sheet: SheetToPatch,
  index: SheetIndex,
  cell: StoredCell,
  change: CellChange,
  splices: TextSplices,
): void {
  const { text } = sheet;
  const attributes = isRestyled(change) ? { s: `${styleFor(sheet, change)}` } : {};
  if (change.content.kind === 'keep') {
    const tag = text.slice(cell.start, cell.contentStart);
    splices.replace(cell.start, cell.contentStart, withAttributes(tag, attributes));
    return;
  }
  const orphan = index.orphans.get(placeKey(cell.row, cell.column));
  const stored = cell.formula ? text.slice(cell.formula.start, cell.formula.end) : '';
  const formula = orphan ? ownFormula(cell, orphan.formula, index.prefix) : stored;
  const xml = changedCell(text, cell, change.content, index.prefix, attributes, formula);
  splices.replace(cell.start, cell.end, xml);
}

function insertedCell(sheet: SheetToPatch, index: SheetIndex, change: CellChange): string {
  return newCell(change, change.content, styleFor(sheet, change), index.prefix);
}

function isRestyled({ numberFormat, format }: CellChange): boolean {
  return numberFormat !== null || format !== null;
}

function styleFor(sheet: SheetToPatch, { style, numberFormat, format }: CellChange): number {
  const start = format?.like ?? style;
  const numbered = numberFormat === null ? start : sheet.styles().withNumberFormat(start, numberFormat);
  return format ? sheet.styles().withFormat(numbered, format) : numbered;
}

/** Cells with new contents are written whole, formula included; the other orphans only get their formula. */
function giveOrphansFormulas(sheet: SheetToPatch, index: SheetIndex, splices: TextSplices): void {
  const rewritten = new Set(
    sheet.changes
      .filter(({ content }) => content.kind !== 'keep')
      .map(({ row, column }) => placeKey(row, column)),
  );
  for (const [key, { cell, formula }] of index.orphans)
    if (cell.formula && !rewritten.has(key))
      splices.replace(cell.formula.start, cell.formula.end, ownFormula(cell, formula, index.prefix));
}

/** `spans` says which columns a row uses; readers may skip what lies outside, so it must hold the new cells. */
function wideSpans(row: StoredRow, inserted: readonly CellChange[]): Record<string, string | null> {
  const spans = attribute(row.tag, 'spans');
  if (spans === undefined) return {};
  const match = /^(\d+):(\d+)$/.exec(spans.trim());
  // Only a hint: a list of spans is left out rather than rebuilt.
  if (!match) return { spans: null };
  const columns = inserted.map(({ column }) => column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  return { spans: `${first}:${last}` };
}
