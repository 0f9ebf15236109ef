import { contentOf } from '../../core/cellContent';
import { isUnfinishedMark, markerOf } from '../../core/mark';
import type { CellEdit } from '../../core/plan';
import { markOfFormula } from '../../core/undo/markOfFormula';
import { cellAtAddress } from '../../core/undo/recordSheet';
import type { GridCell, GridSnapshot } from '../../grid/gridSnapshot';
import type { FoundMark, SheetReading } from '../spreadsheetHost';
import { runsOf } from './cellRuns';
import type { PreparedChange } from './prepareChange';
import { differencesOf, holds, holdsMoved, isContent, type Found } from './found';
import {
  followedCells,
  followedMark,
  followedValidation,
  strayedOfMark,
  type CellPlaces,
} from './movedCells';
import { queueHelpAsFound, type FoundValidation } from './foundHelp';
import { queueMark, removeMarks, writeRun } from './sheetWrite';

/** What a sheet is to hold again. */
export interface Former {
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly removeMarks: readonly string[];
  readonly addMarks: readonly FoundMark[];
  readonly help: ReadonlyMap<string, FoundValidation>;
  /**
   * Cells that hold what was written, in rows that can't be told to be the ones it was meant for: left alone. By the cell
   * that it was written into.
   */
  readonly unsure: ReadonlyMap<string, readonly string[]>;
}

/**
 * What to put back after a write that is not to stand: what was found, or, where Excel did not tell that any more, what
 * had been read. A cell that holds something else than either is somebody's, and left alone.
 *
 * @param now the sheet after the write
 * @param isSameRequest `now` was told by the very request that wrote: whatever stands there comes of the write
 */
export function formerOf(
  change: PreparedChange,
  found: Found,
  now: SheetReading,
  isSameRequest: boolean,
): Former {
  const { reading, edits, marks, helped } = change;
  const cells = new Map<string, GridCell>();
  const unsure = new Map<string, readonly string[]>();
  const places = isSameRequest ? null : placeSince(change, found, now);
  for (const [cell, edit] of edits) {
    const at = places === null ? cell : places.at(cell);
    // Gone with its row, or in a row that is not found again.
    if (at === null) {
      noteUnsure(unsure, cell, mayHold(places, now.snapshot, edit));
      continue;
    }
    const former = found.cells?.get(cell) ?? cellAtAddress(reading.snapshot, cell);
    const present = cellAtAddress(now.snapshot, at);
    const isSame = isContent(present, contentOf(former));
    if (isSame && present.numberFormat === former.numberFormat) continue;
    const isOurs = places === null ? holds(now.snapshot, edit) : holdsMoved(now.snapshot, edit, at);
    if (isSame || isSameRequest || isOurs) cells.set(at, former);
  }
  const added = new Set(marks.add.map(({ formula }) => markerOf(formula)));
  const before = new Set(reading.snapshot.conditionalFormulas.map(({ id }) => id));
  const present = now.snapshot.conditionalFormulas;
  const presentIds = new Set(present.map(({ id }) => id));
  const known =
    found.marks ??
    reading.snapshot.conditionalFormulas
      .filter(({ id }) => marks.remove.includes(id))
      .flatMap(({ formula }) => markOfFormula(formula) ?? []);
  const removed = marks.remove.some((id) => !presentIds.has(id));
  const followed = (mark: FoundMark) => (places === null ? mark : followedMark(mark, places));
  const help = found.help ?? new Map<string, FoundValidation>(helped.map((cell) => [cell, null]));
  if (places !== null) {
    for (const cell of help.keys())
      if (places.at(cell) === null) noteUnsure(unsure, cell, places.perhaps(cell));
    const strayed = removed ? known.flatMap((mark) => strayedOfMark(mark, places)) : [];
    for (const [cell, holding] of strayed) noteUnsure(unsure, cell, holding);
  }
  return {
    cells,
    removeMarks: [
      ...newestOfEach(present.filter(({ id, formula }) => !before.has(id) && added.has(markerOf(formula)))),
      ...strayMarks(reading, now),
    ],
    addMarks: removed
      ? known
          .filter(({ formula }) => !present.some((other) => markerOf(other.formula) === markerOf(formula)))
          .flatMap((mark) => followed(mark) ?? [])
      : [],
    help:
      places === null
        ? help
        : new Map(
            [...help].flatMap(([cell, validation]) => {
              const at = places.at(cell);
              return at === null ? [] : [[at, followedValidation(validation, cell, at)] as const];
            }),
          ),
    unsure,
  };
}

export function noteUnsure(
  unsure: Map<string, readonly string[]>,
  cell: string,
  holding: readonly string[],
): void {
  if (holding.length > 0) unsure.set(cell, holding);
}

/** The cells that hold what was written into one whose row is not found again. */
export function mayHold(
  places: CellPlaces | null,
  now: GridSnapshot,
  { cell, content }: Pick<CellEdit, 'cell' | 'content'>,
): readonly string[] {
  return places?.perhaps(cell).filter((other) => holdsMoved(now, { content }, other)) ?? [];
}

/**
 * Where the cells that were written stand by now, where rows have moved after they were; `null`: where they were
 * written. Rows that had moved before, which the evidence tells, were written to as they then stood.
 */
export function placeSince(change: PreparedChange, found: Found, now: SheetReading): CellPlaces | null {
  if (found.cells !== null && differencesOf(change, found).length > 0) return null;
  const { reading, edits, helped } = change;
  const places = followedCells(reading.snapshot, now.snapshot, [...edits.keys(), ...helped]);
  if (places === null || found.cells !== null) return places;
  // Not told what was found: what was written stands either where its row is now, or where it was then.
  const count = (at: (cell: string) => string | null) =>
    [...edits].filter(([cell, edit]) => {
      const held = at(cell);
      return held !== null && holdsMoved(now.snapshot, edit, held);
    }).length;
  return count((cell) => places.at(cell)) >= count((cell) => cell) ? places : null;
}

/** Queues putting a sheet back, without a sync. */
export function queuePutBack(sheet: Excel.Worksheet, former: Former, hiddenRows: readonly number[]): void {
  removeMarks(sheet, former.removeMarks);
  for (const run of runsOf([...former.cells].map(editOf), hiddenRows)) writeRun(sheet, run);
  for (const [cell, { value, formula, numberFormat }] of former.cells) {
    // A number that stood under the format of texts would have become a text.
    if (typeof value === 'number' && formula === null && numberFormat === '@') {
      sheet.getRange(cell).numberFormat = [['@']];
    }
  }
  for (const mark of former.addMarks) queueMark(sheet, { ...mark, areas: [...mark.areas] });
  for (const [cell, validation] of former.help) queueHelpAsFound(sheet, cell, validation);
}

/** Whether there is nothing to put back. */
export function isEmpty({ cells, removeMarks: going, addMarks, help }: Former): boolean {
  return cells.size + going.length + addMarks.length + help.size === 0;
}

function editOf([cell, former]: readonly [string, GridCell]): CellEdit {
  const content = contentOf(former);
  const isNumberAsText = content.kind === 'number' && former.numberFormat === '@';
  return { cell, content, numberFormat: isNumberAsText ? 'General' : former.numberFormat };
}

/**
 * Ids of the newest of the marks that say the same: they are told newest first, and one of them at most is of this write. Another
 * one has come from another page meanwhile, and stays.
 */
function newestOfEach(marks: SheetReading['snapshot']['conditionalFormulas']): readonly string[] {
  const markers = marks.map(({ formula }) => markerOf(formula));
  return marks.flatMap(({ id }, index) => (markers.indexOf(markers[index] ?? null) === index ? [id] : []));
}

/** Ids of marks that a request failed in the middle of making. */
export function strayMarks(before: SheetReading, after: SheetReading): readonly string[] {
  const known = new Set(before.snapshot.conditionalFormulas.map(({ id }) => id));
  return after.snapshot.conditionalFormulas
    .filter(({ id, formula }) => !known.has(id) && isUnfinishedMark(formula))
    .map(({ id }) => id);
}
