import type { Assessment, Mark } from '../assessment';
import { isSameContent, type CellContent } from '../cellContent';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { inputHelpFor } from '../inputHelp/inputHelpFor';
import type { Locale } from '../language/locale';
import { markerOf } from '../mark';
import type { CellEdit, EditPlan } from '../plan';
import { basisOf } from './cellBasis';
import { cellLocator } from './cellLocator';
import { presentMarks } from './presentMarks';
import { cellAtAddress, speechlessFormats, stateOf } from './recordSheet';
import type { UndoCell, UndoSheet } from './undoStep';

export type UndoDirection = 'undo' | 'redo';

export interface SkippedCell {
  readonly sheet: string;
  /** A1 where the cell stands now, or stood when it can't be found. */
  readonly cell: string;
  /**
   * `edited`: somebody has changed it since. `lost`: its row is not on the form any more. `stale`: what it was worked
   * out from has changed since, so that it is not written again.
   */
  readonly why: 'edited' | 'lost' | 'stale';
}

export interface Reversal {
  readonly plan: EditPlan;
  /** Cells that are left alone, each with the reason. */
  readonly skipped: readonly SkippedCell[];
  /** The record as it is to be kept, for going the other way: that way concerns only the cells that were changed. */
  readonly record: UndoSheet;
}

/**
 * How to take back (or do again) what one command wrote on a sheet. Only cells that still hold what was left in them
 * are restored; a cell edited since is skipped and named. Rows inserted or removed since are followed by what stands
 * in them.
 *
 * @param now the sheet as it is
 * @param assessment the same sheet judged
 * @param locale of the texts that come into cells again
 */
export function reverseSheet(
  written: UndoSheet,
  now: GridSnapshot,
  assessment: Assessment,
  direction: UndoDirection,
  locale: Locale,
): Reversal {
  const locate = cellLocator(written, written.cells, now, assessment);
  const edits: CellEdit[] = [];
  const skipped: SkippedCell[] = [];
  const left = new Set<UndoCell>();
  const places = new Map(written.cells.map((recorded) => [recorded, locate(recorded)]));
  const moved = [...places].some(([recorded, cell]) => cell !== recorded.cell);
  const stale = direction === 'redo' ? staleAmong(places, now, assessment) : new Set<UndoCell>();
  for (const [recorded, cell] of places) {
    left.add(recorded);
    if (direction === 'redo' && recorded.isLeft === true) continue;
    const [from, to] =
      direction === 'undo' ? [recorded.after, recorded.before] : [recorded.before, recorded.after];
    const present = cell === null ? null : stateOf(cellAtAddress(now, cell));
    if (cell === null || present === null) {
      skipped.push({ sheet: now.sheet, cell: recorded.cell, why: 'lost' });
    } else if (!isSameContent(present.content, from.content)) {
      // Already as wanted (taken back by hand): nothing to do and nothing to complain of. A command that was cut off
      // has perhaps come to the format alone.
      const isWanted = isSameContent(present.content, to.content);
      if (!isWanted) skipped.push({ sheet: now.sheet, cell, why: 'edited' });
      else if (present.numberFormat === from.numberFormat && from.numberFormat !== to.numberFormat)
        edits.push({ cell, content: to.content, numberFormat: to.numberFormat });
    } else {
      const content = stale.has(recorded) ? null : contentAt(to.content, cell, moved, assessment);
      if (content === null) {
        skipped.push({ sheet: now.sheet, cell, why: 'stale' });
        continue;
      }
      // A format that somebody has changed since stays theirs.
      const isTheirs = present.numberFormat !== from.numberFormat;
      const isSet = present.numberFormat === to.numberFormat && to.content.kind !== 'text';
      edits.push({ cell, content, numberFormat: isTheirs || isSet ? null : to.numberFormat });
      left.delete(recorded);
    }
  }
  const marks = marksAfter(written, now, direction, moved);
  const inputHelp = helpAfter(written, now, assessment, direction, locale);
  // What has been taken back before, when another sheet was refused, can be done again as well.
  const isBackAlready = direction === 'undo' && written.isBack === true;
  const isLeft = (cell: UndoCell) => left.has(cell) && !(isBackAlready && cell.isLeft !== true);
  const record = { ...written, cells: written.cells.map((cell) => markedLeft(cell, isLeft(cell))) };
  const unfinishedMarks = unfinishedAmong(written, now);
  const plan = { cells: edits, marks, unfinishedMarks, ...(inputHelp ? { inputHelp } : {}) };
  return { plan, skipped, record };
}

function markedLeft(recorded: UndoCell, isLeft: boolean): UndoCell {
  const marked = { ...recorded };
  delete marked.isLeft;
  return isLeft ? { ...marked, isLeft } : marked;
}

/**
 * The numbers that would not be right any more: what they rest on has changed, or, of a total, one of the scores it is
 * the sum of stays as it is.
 */
function staleAmong(
  places: ReadonlyMap<UndoCell, string | null>,
  now: GridSnapshot,
  assessment: Assessment,
): ReadonlySet<UndoCell> {
  const own = new Set([...places.values()].flatMap((cell) => cell ?? []));
  const bases = basisOf(assessment, now, own);
  const stale = new Set(
    [...places].flatMap(([recorded, cell]) => {
      const basis = cell === null ? undefined : bases.get(cell);
      const isFollowing = isTotal(recorded) && recorded.after.content.kind === 'formula';
      const isOther = recorded.basis !== undefined && basis !== undefined && basis !== recorded.basis;
      return isOther && !isFollowing ? [recorded] : [];
    }),
  );
  const isStaying = (recorded: UndoCell, cell: string | null) =>
    stale.has(recorded) ||
    recorded.isLeft === true ||
    cell === null ||
    !isSameContent(stateOf(cellAtAddress(now, cell)).content, recorded.before.content);
  for (const recorded of places.keys()) {
    if (!isTotal(recorded) || recorded.after.content.kind === 'formula') continue;
    const isPart = (other: UndoCell) => other !== recorded && formOf(other) === formOf(recorded);
    if ([...places].some(([other, cell]) => isPart(other) && isStaying(other, cell))) stale.add(recorded);
  }
  return stale;
}

/** The form's place on the sheet, and whether a cell is its total: see `placesOf`. */
const formOf = ({ place }: UndoCell) => place?.split(' ')[0] ?? null;
const isTotal = ({ place }: UndoCell) => place?.split(' ')[1] === 'total';

/** A formula names the rows as they stood: where they have moved, the one that gives the same there now. */
function contentAt(
  content: CellContent,
  cell: string,
  moved: boolean,
  { forms }: Assessment,
): CellContent | null {
  if (content.kind !== 'formula' || !moved) return content;
  const proposal = forms.flatMap(({ proposals }) => proposals).find((one) => one.cell === cell);
  const formula = proposal?.formula ?? null;
  return formula === null ? null : { kind: 'formula', formula };
}

/** The own marks that should be there afterwards: what the command brought goes, what it took comes back. */
function marksAfter(
  { marks }: UndoSheet,
  now: GridSnapshot,
  direction: UndoDirection,
  moved: boolean,
): readonly Mark[] {
  const [from, to] = direction === 'undo' ? [marks.after, marks.before] : [marks.before, marks.after];
  const leaving = new Set(from.map(({ formula }) => markerOf(formula)));
  const staying = presentMarks(now).filter(({ formula }) => !leaving.has(markerOf(formula)));
  const present = new Set(staying.map(({ formula }) => markerOf(formula)));
  // Marks of rows that have moved since would colour the wrong ones; the next scoring brings the right ones.
  const coming = moved ? [] : to.filter(({ formula }) => !present.has(markerOf(formula)));
  return [...staying, ...coming];
}

/**
 * A command that was cut off while it made a mark has left one that says nothing yet: the newest, above those that stood
 * there before. Their ids may be others once the workbook was opened again, so they are counted as well.
 */
function unfinishedAmong({ marks, speechless: before }: UndoSheet, now: GridSnapshot): readonly string[] {
  if (before === undefined) return [];
  const markers = new Set(now.conditionalFormulas.map(({ formula }) => markerOf(formula)));
  if (marks.after.every(({ formula }) => markers.has(markerOf(formula)))) return [];
  const present = speechlessFormats(now);
  const more = Math.max(0, present.length - before.length);
  return present.filter((id) => !before.includes(id)).slice(0, more);
}

/** The input help that should be there afterwards, where its rows stand now; `undefined` where none was concerned. */
function helpAfter(
  written: UndoSheet,
  now: GridSnapshot,
  assessment: Assessment,
  direction: UndoDirection,
  locale: Locale,
): EditPlan['inputHelp'] {
  const { inputHelp } = written;
  if (!inputHelp) return undefined;
  const had = direction === 'undo' ? inputHelp.before : inputHelp.after;
  const locate = cellLocator(written, had, now, assessment);
  const cells = new Set(had.flatMap((helped) => locate(helped) ?? []));
  return inputHelpFor(assessment, now, locale, cells).help.filter(({ cell }) => cells.has(cell));
}
