import { contentOf } from '../../core/cellContent';
import { markerOf } from '../../core/mark';
import { cellAtAddress } from '../../core/undo/recordSheet';
import type { GridCell, GridSnapshot } from '../../grid/gridSnapshot';
import { withCells } from '../../grid/withCells';
import type { CellDifference, HostRefusal, SheetReading, WriteRemains } from '../spreadsheetHost';
import type { PreparedChange } from './prepareChange';
import { holdsMoved, isContent, answeredOrNull } from './found';
import { queueFoundCells } from './foundCells';
import { queueFoundHelp, type FoundValidation } from './foundHelp';
import {
  followedCells,
  followedMark,
  followedValidation,
  strayedOfMark,
  type CellPlaces,
} from './movedCells';
import { isEmpty, mayHold, noteUnsure, queuePutBack, strayMarks, type Former } from './putBack';
import type { WriteRequests } from './writeRequests';

/** A write that is not to stand. */
export interface Wrong {
  readonly change: PreparedChange;
  readonly former: Former;
  readonly now: SheetReading;
  readonly refusal: HostRefusal;
  readonly differences: readonly CellDifference[];
  /** What stood in the cells (A1) that were written, as far as Excel told. */
  readonly found?: ReadonlyMap<string, GridCell>;
}

/** What putting back has come to. */
export interface Ended {
  readonly remains: WriteRemains;
  readonly now: SheetReading | null;
  /** Where what was written into a cell stands by now, in a row that can't be told to be its own. */
  readonly strayed: ReadonlyMap<string, string>;
}

/** Times that something is put back: others may write, or move rows, in between. */
const MOST_ROUNDS = 3;

interface Open {
  readonly wrong: Wrong;
  readonly former: Former;
  /** The sheet as it was last seen. */
  readonly now: SheetReading;
}

/** What a request that put something back has told. */
interface Seen {
  /** The cells and data validations right before they were put back. */
  readonly present: ReadonlyMap<string, GridCell> | null;
  readonly help: ReadonlyMap<string, FoundValidation> | null;
  readonly after: SheetReading | null;
}

/**
 * Puts back what is not to stand, in one request for all sheets; in another one where others have been at work since
 * the sheet was seen: what they have written stays theirs, and rows that have moved are followed.
 */
export async function putBack(
  requests: WriteRequests,
  wrongs: readonly Wrong[],
): Promise<ReadonlyMap<Wrong, Ended>> {
  const ended = new Map<Wrong, Ended>();
  let open: readonly Open[] = wrongs.map((wrong) => ({ wrong, former: wrong.former, now: wrong.now }));
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const next: Open[] = [];
    const seen = await putBackOnce(requests, open);
    open.forEach((one, index) => {
      const { after = null } = seen[index] ?? {};
      if (after === null) return ended.set(one.wrong, endedWith(one.former, null));
      const former = stillToDo(one, after, seen[index]);
      if (isEmpty(former)) return ended.set(one.wrong, endedWith(former, after));
      return next.push({ wrong: one.wrong, former, now: after });
    });
    open = next;
  }
  for (const { wrong, former, now } of open) ended.set(wrong, endedWith(former, now));
  return ended;
}

/** @param former what is not put back */
function endedWith(former: Former, now: SheetReading | null): Ended {
  const { cells, help, unsure } = former;
  const left = [...new Set([...cells.keys(), ...help.keys(), ...[...unsure.values()].flat()])];
  const isDone = isEmpty(former) && unsure.size === 0 && now !== null;
  // Where several cells hold it, nobody can tell which is ours.
  const strayed = [...unsure].flatMap(([cell, [at, ...others]]) =>
    at === undefined || others.length > 0 ? [] : [[cell, at] as const],
  );
  return {
    remains: isDone ? { kind: 'put-back' } : { kind: 'left', cells: left },
    now,
    strayed: new Map(strayed),
  };
}

async function putBackOnce(requests: WriteRequests, open: readonly Open[]): Promise<readonly Seen[]> {
  const queued: (() => Seen)[] = [];
  const error = await requests.send('put back', ({ workbook: { worksheets } }) => {
    for (const { wrong, former, now } of open) {
      const before = worksheets.getItem(now.sheetId);
      const cells = queueFoundCells(before, [...former.cells.keys()]);
      const help = queueFoundHelp(before, [...former.help.keys()]);
      const sheet = worksheets.getItem(now.sheetId);
      queuePutBack(sheet, former, now.snapshot.hiddenRows);
      const after = requests.queueReading(sheet, wrong.change);
      queued.push(() => ({
        present: answeredOrNull(cells),
        help: answeredOrNull(help),
        after: answeredOrNull(after),
      }));
    }
  });
  if (error === null) return queued.map((collect) => collect());
  try {
    const looks = await requests.look(open.map(({ wrong }) => wrong.change));
    return looks.map(({ reading }, index) => {
      const { present = null, help = null } = queued[index]?.() ?? {};
      return { present, help, after: reading };
    });
  } catch {
    return open.map(() => ({ present: null, help: null, after: null }));
  }
}

/** What is not yet as it was. */
function stillToDo(one: Open, after: SheetReading, seen: Seen | undefined): Former {
  const present = seen?.present ?? null;
  const places = placeSince(one, after, present);
  if (places !== null) return followed(one, after, places, { present, help: seen?.help ?? null });
  const theirs = editedBetween(one, present);
  if (theirs.size === 0) return leftToDo(one, after);
  const { unsure } = one.former;
  return { cells: theirs, removeMarks: [], addMarks: [], help: new Map(), unsure };
}

/** Where the cells stood when they were put back, seen from the reading before; `null`: where they stood there. */
function placeSince(
  { former, now, wrong }: Open,
  after: SheetReading,
  present: Seen['present'],
): CellPlaces | null {
  if (present === null) return null;
  const written = [...former.cells.keys(), ...wrong.change.edits.keys(), ...former.help.keys()];
  return followedCells(now.snapshot, withCells(after.snapshot, present), written);
}

/**
 * Rows have moved between the last look and the putting back, which so went to the wrong rows: what stood there stands
 * there again, and what was to be put back goes to where its rows are.
 */
function followed(
  { former, now }: Open,
  after: SheetReading,
  places: CellPlaces,
  { present, help }: Pick<Seen, 'present' | 'help'>,
): Former {
  const standing: GridSnapshot = withCells(after.snapshot, present ?? new Map());
  const cells = new Map<string, GridCell>(present ?? []);
  const validations = new Map<string, FoundValidation>(help ?? []);
  const unsure = new Map(former.unsure);
  for (const [cell, wanted] of former.cells) {
    const moved = places.at(cell);
    const content = contentOf(cellAtAddress(now.snapshot, cell));
    if (moved === null) noteUnsure(unsure, cell, mayHold(places, standing, { cell, content }));
    const isOurs = moved !== null && holdsMoved(standing, { content }, moved);
    if (moved !== null && isOurs) cells.set(moved, wanted);
  }
  for (const [cell, wanted] of former.help) {
    const moved = places.at(cell);
    if (moved === null) noteUnsure(unsure, cell, places.perhaps(cell));
    else validations.set(moved, followedValidation(wanted, cell, moved));
  }
  for (const mark of former.addMarks)
    for (const [cell, holding] of strayedOfMark(mark, places)) noteUnsure(unsure, cell, holding);
  for (const [cell, wanted] of cells) {
    const is = cellAtAddress(after.snapshot, cell);
    if (isContent(is, contentOf(wanted)) && is.numberFormat === wanted.numberFormat) cells.delete(cell);
  }
  const known = new Set(now.snapshot.conditionalFormulas.map(({ id }) => id));
  const again = new Set(former.addMarks.map(({ formula }) => markerOf(formula)));
  const misplaced = after.snapshot.conditionalFormulas.filter(
    ({ id, formula }) => !known.has(id) && again.has(markerOf(formula)),
  );
  return {
    cells,
    removeMarks: misplaced.map(({ id }) => id),
    addMarks: former.addMarks.flatMap((mark) => followedMark(mark, places) ?? []),
    help: validations,
    unsure,
  };
}

/** Cells that somebody has written between our write and its being put back: theirs is what is to stand. */
function editedBetween({ former, now }: Open, present: Seen['present']): ReadonlyMap<string, GridCell> {
  return new Map(
    [...(present ?? [])].filter(([cell, found]) => {
      const wanted = former.cells.get(cell);
      const isAsSeen = isContent(found, contentOf(cellAtAddress(now.snapshot, cell)));
      return !isAsSeen && wanted !== undefined && !isContent(found, contentOf(wanted));
    }),
  );
}

function leftToDo({ former, now: before }: Open, after: SheetReading): Former {
  const present = after.snapshot.conditionalFormulas;
  const markers = new Set(present.map(({ formula }) => markerOf(formula)));
  return {
    cells: new Map(
      [...former.cells].filter(
        ([cell, wanted]) => !isContent(cellAtAddress(after.snapshot, cell), contentOf(wanted)),
      ),
    ),
    removeMarks: [
      ...former.removeMarks.filter((gone) => present.some(({ id }) => id === gone)),
      ...strayMarks(before, after),
    ],
    addMarks: former.addMarks.filter(({ formula }) => !markers.has(markerOf(formula))),
    // Not told by a reading: taken for done where the request went through.
    help: new Map(),
    unsure: former.unsure,
  };
}
