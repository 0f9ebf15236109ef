import * as z from 'zod/mini';
import type { PresentRow } from '../../core/report/renewedOrder';
import { formatArea } from '../../grid/cellAddress';
import type { SheetTable } from '../spreadsheetHost';
import { LAST_ROW } from '../../grid/sheetSize';

/** A cell's value as text; blank for what is neither text, number nor logical. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Sheets of one name tried before a further one is made: 自评汇总, 自评汇总 (2), 自评汇总 (3). */
const TRIES = 3;

/** The names a table's sheet may bear, in the order in which they are tried. */
export function candidateNames({ name }: SheetTable): readonly string[] {
  return Array.from({ length: TRIES }, (_, index) => (index === 0 ? name : `${name} (${index + 1})`));
}

/** How far a person's notes beside a table are looked for. */
const LAST = { row: LAST_ROW, column: 255 } as const;

/** A row of the table as it stands there. */
export interface StandingRow extends PresentRow {
  /** The texts of its identifying columns; a table's other columns are not read. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Where a table goes: onto a new sheet, or onto the one that already holds it. */
export type TablePlace =
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'renewed'; readonly name: string; readonly standing: Standing };

/** A table as it stands on a sheet. */
export interface Standing {
  /** The first row of what the sheet holds. */
  readonly header: readonly unknown[];
  readonly rows: readonly StandingRow[];
  /** What stands beside it, as one text to compare. */
  readonly beside: string;
  /** Nothing at all stands on the sheet. */
  readonly isBlank: boolean;
}

const NOWHERE: Standing = { header: [], rows: [], beside: '', isBlank: true };

/** A sheet that may be ours. */
export interface TableCandidate {
  readonly name: string;
  readonly exists: boolean;
  readonly standing: Standing;
}

const matrix = z.array(z.array(z.union([z.string(), z.number(), z.boolean()])));

/** Queues the look at the sheets that bear a table's name. */
export function queueCandidates(
  sheets: Excel.WorksheetCollection,
  table: SheetTable,
): () => readonly TableCandidate[] {
  const collectors = candidateNames(table).map((name) => {
    const sheet = sheets.getItemOrNullObject(name);
    sheet.load('name');
    const standing = queueStanding(sheet, table);
    return (): TableCandidate => {
      if (sheet.isNullObject) return { name, exists: false, standing: NOWHERE };
      return { name, exists: true, standing: standing() };
    };
  });
  return () => collectors.map((collect) => collect());
}

/** Queues what tells a table on its sheet: its headers, its identifying columns and what stands beside it. */
export function queueStanding(
  sheet: Excel.Worksheet,
  { columns: { length: width }, identities }: SheetTable,
): () => Standing {
  const read = [...new Set(identities.flat())];
  const header = queueValues(sheet.getRange(areaOf(0, 0, 0, width - 1)));
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const within = (left: number, right: number) =>
    queuePart(used.getIntersectionOrNullObject(areaOf(1, left, LAST.row, right)));
  const columns = new Map(read.map((column) => [column, within(column, column)]));
  const beside = within(width, LAST.column);
  return () => {
    const texts = new Map([...columns].map(([column, collect]) => [column, collect()]));
    const notes = beside();
    const [first = []] = header();
    // The used range of a blank sheet is A1.
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const isSmall = rowIndex + columnIndex === 0 && rowCount * columnCount === 1;
    return {
      header: first,
      isBlank: isSmall && first.every((text) => text === ''),
      rows: standingRows(identities, texts, notes),
      beside: JSON.stringify([...notes]),
    };
  };
}

/** Whether a sheet's table stands as it did: the same rows in the same order, with the same beside them. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  const told = ({ header, rows, beside }: Standing) =>
    JSON.stringify([header, rows.map(({ keys }) => keys), beside]);
  return told(one) === told(other);
}

/**
 * A sheet that bears the name and begins with the table's own headers (in any of its languages) is renewed; a sheet of
 * somebody else's that happens to bear the name is left alone. `null` where all names are taken.
 */
export function tablePlaceOf(
  { headers }: SheetTable,
  candidates: readonly TableCandidate[],
): TablePlace | null {
  for (const { name, exists, standing } of candidates) {
    if (!exists) return { kind: 'new', name };
    // Left by a writing that was cut off right after making it, or as good as: nothing of anybody's is on it.
    if (standing.isBlank) return { kind: 'renewed', name, standing };
    if (headers.some((own) => own.every((text, index) => standing.header[index] === text)))
      return { kind: 'renewed', name, standing };
  }
  return null;
}

/** Rows of a sheet from the second on, by their number; absent where there is nothing. */
export type StandingRows = ReadonlyMap<number, readonly unknown[]>;

function queuePart(range: Excel.Range): () => StandingRows {
  range.load('rowIndex,values');
  return () =>
    range.isNullObject
      ? new Map()
      : new Map(matrix.parse(range.values).map((row, index) => [range.rowIndex + index, row]));
}

function queueValues(range: Excel.Range): () => readonly (readonly unknown[])[] {
  range.load('values');
  return () => matrix.parse(range.values);
}

/** The rows of a table as they stand, from the texts of its identifying columns and what stands beside it. */
export function standingRows(
  identities: SheetTable['identities'],
  columns: ReadonlyMap<number, StandingRows>,
  beside: StandingRows,
): StandingRow[] {
  const last = Math.max(0, ...[...columns.values(), beside].flatMap((part) => [...part.keys()]));
  return Array.from({ length: last }, (_, index) => {
    const row = index + 1;
    const texts = new Map([...columns].map(([column, part]) => [column, textOf(part.get(row)?.[0])]));
    return {
      texts,
      keys: identities.map((identity) => textsKey(identity.map((column) => texts.get(column) ?? ''))),
      hasNotes: beside.get(row)?.some((value) => value !== '') ?? false,
    };
  });
}

/** Texts as one key, such that no two lists of texts make the same. */
export function textsKey(texts: readonly string[]): string {
  return JSON.stringify(texts);
}

function areaOf(top: number, left: number, bottom: number, right: number): string {
  return formatArea({ top, left, bottom, right });
}
