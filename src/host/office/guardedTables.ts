import { HostRefusal, type SheetTable, type TablesWrite, type WriteRemains } from '../spreadsheetHost';
import { queueCharts } from './chartWrite';
import { answeredOrNull } from './found';
import { isSameStanding, queueStanding, type Standing, type TablePlace } from './presentTable';
import { changedMeanwhile, refusalOf } from './refusalOf';
import { holdsWritten, isSameRows, queueFoundRows, queueRowsAsFound, type FoundRows } from './tableFound';
import { queueTablePart, tableParts, type TablePart, type WrittenTable } from './tableWrite';

/** A table and the sheet it goes to. */
export interface PlacedTable {
  readonly table: SheetTable;
  readonly place: TablePlace;
}

/** The requests that writing tables is made of. */
export interface TableRequests {
  send(what: string, queue: (context: Excel.RequestContext) => void): Promise<unknown>;
  read<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T>;
}

/** A part of a table that was sent, and what stood in its rows. */
interface SentPart {
  readonly written: WrittenTable;
  readonly found: () => FoundRows | null;
  readonly standing: (() => Standing) | null;
}

/**
 * Writes tables onto their sheets so that afterwards either all stand there or the sheets are as before. What stood in
 * the rows is loaded in front of their being written; a sheet on which rows have moved since it was read is put back.
 */
export async function writeTablesGuarded(
  requests: TableRequests,
  placed: readonly PlacedTable[],
): Promise<TablesWrite> {
  const tables = placed.map(({ table, place }) => tableParts(table, place));
  const sent: SentPart[] = [];
  for (const parts of inRequests(tables)) {
    const error = await requests.send('write', ({ workbook: { worksheets } }) => {
      // Freezing panes makes a sheet the active one for add-ins although another is in front (#3148).
      const front = worksheets.getActiveWorksheet();
      for (const part of parts) sent.push(queuePart(worksheets, part));
      front.activate();
    });
    if (error !== null) return recovered(requests, tables, sent, refusalOf(error), true);
    if (sent.some(hasMoved)) {
      const refusal = new HostRefusal('changed-meanwhile', 'rows of the table');
      return recovered(requests, tables, sent, refusal, false);
    }
  }
  const names = tables.map(({ name }) => name);
  return (await drawsCharts(requests, tables))
    ? { kind: 'written', names }
    : { kind: 'written', names, areChartsMissing: true };
}

/** Draws the charts of tables that stand on their sheets, in a request of their own: no chart can spoil a table. */
async function drawsCharts(requests: TableRequests, tables: readonly WrittenTable[]): Promise<boolean> {
  const drawn = tables.filter(({ table: { charts = [] }, bottom }) => charts.length > 0 && bottom > 0);
  if (drawn.length === 0) return true;
  const error = await requests.send('charts', ({ workbook: { worksheets } }) => {
    for (const { name, table, bottom } of drawn) queueCharts(worksheets.getItem(name), table, bottom);
  });
  return error === null;
}

/** The first parts of all tables in one request, any further ones in one each. */
function inRequests(tables: readonly WrittenTable[]): readonly (readonly PartOf[])[] {
  const partsOf = (written: WrittenTable): PartOf[] => written.parts.map((part) => ({ written, part }));
  const firsts = tables.flatMap((written) => partsOf(written).slice(0, 1));
  return [firsts, ...tables.flatMap((written) => partsOf(written).slice(1)).map((one) => [one])];
}

interface PartOf {
  readonly written: WrittenTable;
  readonly part: TablePart;
}

function queuePart(sheets: Excel.WorksheetCollection, { written, part }: PartOf): SentPart {
  const { name, place, table } = written;
  const isFirst = written.parts[0] === part;
  if (isFirst && place.kind === 'new') {
    queueTablePart(sheets.add(name), written, part);
    return { written, found: () => ({ top: 0, rows: [] }), standing: null };
  }
  const before = sheets.getItem(name);
  const standing = isFirst && place.kind === 'renewed' ? queueStanding(before, table) : null;
  const found =
    place.kind === 'renewed'
      ? queueFoundRows(before, part.top, part.bottom, table.columns.length)
      : () => ({ top: part.top, rows: [] });
  queueTablePart(sheets.getItem(name), written, part);
  return { written, found, standing };
}

/** Whether somebody has moved, added or removed rows since the sheet was read, or written beside them. */
function hasMoved({ written: { place }, standing }: SentPart): boolean {
  if (place.kind === 'new' || standing === null) return false;
  const now = answeredOrNull(standing);
  return now !== null && !isSameStanding(place.standing, now);
}

/** What there is of a table on its sheet now; `null`: no such sheet. */
type Seen = FoundRows | null;

async function recovered(
  requests: TableRequests,
  tables: readonly WrittenTable[],
  sent: readonly SentPart[],
  refusal: HostRefusal,
  mayBeWhole: boolean,
): Promise<TablesWrite> {
  const names = tables.map(({ name }) => name);
  // While a cell is edited Excel turns a request away whole; an earlier one may have been carried out.
  if (refusal.code === 'cell-editing' && sent.length <= tables.length)
    return refused(refusal, { kind: 'nothing' });
  let seen: readonly Seen[];
  try {
    seen = await look(requests, tables);
  } catch {
    return refused(refusal, { kind: 'unknown', cells: names });
  }
  if (mayBeWhole && tables.every((written, index) => isWhole(written, seen[index] ?? null))) {
    return (await drawsCharts(requests, tables))
      ? { kind: 'written', names }
      : { kind: 'written', names, areChartsMissing: true };
  }
  const spoilt = tables.filter((written, index) => isSpoilt(written, sent, seen[index] ?? null));
  if (spoilt.length === 0) {
    const isOpen = refusal.code === 'timed-out';
    return refused(
      changedMeanwhile(refusal),
      isOpen ? { kind: 'unknown', cells: names } : { kind: 'nothing' },
    );
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await requests.send('put back', ({ workbook: { worksheets } }) => {
      for (const written of spoilt) queueAsBefore(worksheets, written, sent);
    });
    try {
      const now = await look(requests, spoilt);
      if (spoilt.every((written, index) => !isSpoilt(written, sent, now[index] ?? null))) {
        return refused(changedMeanwhile(refusal), { kind: 'put-back' });
      }
    } catch {
      break;
    }
  }
  return refused(refusal, { kind: 'left', cells: spoilt.map(({ name }) => name) });
}

/** Times that sheets are put back: a passing error must not be the last word. */
const MOST_ROUNDS = 2;

function refused(refusal: HostRefusal, remains: WriteRemains): TablesWrite {
  return { kind: 'refused', refusal, remains };
}

function look(requests: TableRequests, tables: readonly WrittenTable[]): Promise<readonly Seen[]> {
  return requests.read(({ workbook: { worksheets } }) => {
    const looks = tables.map(({ name, bottom, table }) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('name');
      const rows = queueFoundRows(sheet, 0, bottom, table.columns.length);
      return (): Seen => {
        if (sheet.isNullObject) return null;
        const found = rows();
        if (found === null) throw new HostRefusal('host-error', name);
        return found;
      };
    });
    return () => looks.map((collect) => collect());
  });
}

function isWhole({ parts }: WrittenTable, seen: Seen): boolean {
  if (seen === null) return false;
  return parts.every(({ top, rows }) =>
    rows.every((row, index) =>
      row.every((written, column) => holdsWritten(seen.rows[top + index]?.[column], written)),
    ),
  );
}

/** Whether a sheet is not as it was before anything was sent. */
function isSpoilt(written: WrittenTable, sent: readonly SentPart[], seen: Seen): boolean {
  if (seen === null) return false;
  const own = sent.filter((part) => part.written === written);
  // A new sheet is ours where its name was free when it was asked for and something of ours stands on it, or nothing.
  if (written.place.kind === 'new') return own.length > 0 && isOurs(written, seen);
  return own.some(({ found }) => {
    const before = answeredOrNull(found);
    return before !== null && !isSameRows(before, seen);
  });
}

function isOurs({ parts }: WrittenTable, { rows }: FoundRows): boolean {
  const header = parts[0]?.rows[0] ?? [];
  return header.every((text, column) => {
    const cell = rows[0]?.[column];
    return cell === undefined || cell.type === 'empty' || holdsWritten(cell, text);
  });
}

function queueAsBefore(
  sheets: Excel.WorksheetCollection,
  written: WrittenTable,
  sent: readonly SentPart[],
): void {
  if (written.place.kind === 'new') {
    sheets.getItemOrNullObject(written.name).delete();
    return;
  }
  const sheet = sheets.getItem(written.name);
  for (const part of sent) {
    const found = part.written === written ? answeredOrNull(part.found) : null;
    if (found !== null) queueRowsAsFound(sheet, found);
  }
}
