import type { Assessment } from '../../core/assessment';
import { evidenceOf, identityOf } from '../../core/evidence';
import { ownHelp } from '../../core/inputHelp/changeOfHelp';
import type { Locale } from '../../core/language/locale';
import { contentOf, isSameContent } from '../../core/cellContent';
import type { EditPlan } from '../../core/plan';
import type { ScoringProfile } from '../../core/scoring/profile';
import { reverseSheet, type UndoDirection, type SkippedCell } from '../../core/undo/reverseSheet';
import { cellAtAddress, stateOf } from '../../core/undo/recordSheet';
import { withSheetBack } from '../../core/undo/undoHistory';
import type { UndoSheet, UndoStep } from '../../core/undo/undoStep';
import type { GridCell } from '../../grid/gridSnapshot';
import type { SheetChange, SheetReading, SheetWrite, SpreadsheetHost } from '../../host/spreadsheetHost';
import { judgedAwaited, refusalFrom, type Judge } from './assessSheet';
import type { ConfirmedChange } from '../../core/confirmed/confirm';
import { keepConfirmed, withChange } from './keepConfirmed';
import { mayStand, refusalOfWrite } from './refusedWrite';
import type { Refusal } from './scoreOutcome';
import { withStrayed } from './writePlan';

/** A sheet on which a step was not taken back. */
export interface RefusedSheet {
  readonly sheetId: string;
  /** Its name. */
  readonly sheet: string;
  readonly refusal: Refusal;
  /** Nothing of it was done there. */
  readonly isUntouched: boolean;
}

export type DoneStep = Extract<ReversedStep, { kind: 'done' }>;

export type ReversedStep =
  | {
      readonly kind: 'done';
      /** Cells restored. */
      readonly cells: number;
      /** Cells whose input help came or went. */
      readonly help: number;
      /** Marks that came or went. */
      readonly marks: number;
      /** Suggested scores whose confirmation came or went. */
      readonly confirmations: number;
      /** Cells left alone, each with the reason. */
      readonly skipped: readonly SkippedCell[];
      /** The sheets as they stand now, as far as they were written to. */
      readonly after: readonly SheetReading[];
      /** The step's record as it is to be kept, for going the other way. */
      readonly record: UndoStep;
      /** Sheets that were not written to, each with why; then the step can be taken up again. */
      readonly refused: readonly RefusedSheet[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ReverseStepPorts {
  readonly host: Pick<SpreadsheetHost, 'readSheets' | 'applyAll' | 'changeSetting'>;
  readonly judge: Judge;
  readonly chosen: ScoringProfile | null;
  readonly locale: Locale;
}

/** What was entered into a protected sheet can be taken back there: the cells were free, and no mark was set. */
function planOf(plan: EditPlan, { marks }: UndoSheet, { obstacles }: SheetReading): EditPlan {
  const isWithin = marks.before.length + marks.after.length === 0 && plan.inputHelp === undefined;
  if (!isWithin || !obstacles.includes('protected')) return plan;
  const cells = plan.cells.map((edit) => ({ ...edit, numberFormat: null }));
  return { cells, marks: [], isWithinProtection: true };
}

/** What is to be written to a sheet to take its part of a step back, and how it was judged before. */
interface ReversedSheet {
  /** Its place among the sheets of the step. */
  readonly place: number;
  readonly change: SheetChange;
  readonly assessment: Assessment;
  /** Its record as it is to be kept. */
  readonly record: UndoSheet;
  readonly skipped: readonly SkippedCell[];
}

/**
 * 撤销本次评分 and its reversal: one request reads the sheets concerned, one writes them. Cells edited since, and sheets
 * that are gone, are skipped and named. Each sheet is taken back whole or not at all.
 */
export async function takeBack(
  ports: ReverseStepPorts,
  step: UndoStep,
  direction: UndoDirection,
): Promise<ReversedStep> {
  const reversed: ReversedSheet[] = [];
  const skipped: SkippedCell[] = [];
  try {
    const also = step.sheets.some(({ inputHelp }) => inputHelp) ? 'validations' : undefined;
    const outcomes = await ports.host.readSheets(
      step.sheets.map(({ sheetId }) => sheetId),
      also,
    );
    for (const [place, written] of step.sheets.entries()) {
      const outcome = outcomes[place];
      if (outcome?.kind === 'read') {
        const sheet = await reversedSheet(ports, written, outcome.reading, direction);
        reversed.push({ ...sheet, place });
        skipped.push(...sheet.skipped);
      } else {
        if (outcome && !['sheet-gone', 'empty-sheet'].includes(outcome.refusal.code)) throw outcome.refusal;
        skipped.push(
          ...written.cells.map(({ cell }) => ({ sheet: written.sheet, cell, why: 'lost' as const })),
        );
      }
    }
  } catch (error) {
    return { kind: 'refused', refusal: refusalFrom(error, 'reading') };
  }
  const writes = await ports.host.applyAll(reversed.map(({ change }) => change));
  const { records, refused } = await recordsAfter(ports, step, direction, reversed, writes);
  const applied = writes.flatMap((write) => (write.kind === 'written' ? [write.applied] : []));
  const done: DoneStep = {
    kind: 'done',
    cells: applied.reduce((sum, one) => sum + one.cells, 0),
    help: applied.reduce((sum, one) => sum + Math.max(one.helpAdded, one.helpRemoved), 0),
    marks: applied.reduce((sum, one) => sum + one.marksAdded + one.marksRemoved, 0),
    confirmations: 0,
    skipped,
    after: writes.flatMap((write) => (write.kind === 'written' ? write.applied.after : write.now) ?? []),
    record: { ...step, sheets: records },
    refused,
  };
  const changed = step.sheets.flatMap(({ sheetId, confirmed }) =>
    confirmed && !refused.some((one) => one.sheetId === sheetId) ? [confirmed] : [],
  );
  const readings = reversed.map(({ change: { reading } }) => reading);
  return changed.length === 0 ? done : withConfirmations(ports.host, done, changed, direction, readings);
}

async function reversedSheet(
  { judge, chosen, locale }: ReverseStepPorts,
  written: UndoSheet,
  reading: SheetReading,
  direction: UndoDirection,
): Promise<Omit<ReversedSheet, 'place'>> {
  const { snapshot } = reading;
  const { assessment } = await judgedAwaited(reading, judge, chosen);
  const { plan, record, skipped } = reverseSheet(written, snapshot, assessment, direction, locale);
  const helped = plan.inputHelp === undefined ? [] : ownHelp(snapshot.validations ?? []);
  const cells = [...plan.cells, ...(plan.inputHelp ?? [])].map(({ cell }) => cell).concat(helped);
  const identity = identityOf(assessment, snapshot, cells);
  // What is written again also rests on what it was worked out from.
  const basis = direction === 'redo' ? evidenceOf(assessment, snapshot, plan) : [];
  const evidence = [...new Set([...identity, ...basis])];
  return { change: { reading, plan: planOf(plan, written, reading), evidence }, assessment, record, skipped };
}

/** The records of all sheets of a step as they are to be kept, and the sheets that were not written to. */
async function recordsAfter(
  { judge, chosen }: ReverseStepPorts,
  step: UndoStep,
  direction: UndoDirection,
  reversed: readonly ReversedSheet[],
  writes: readonly SheetWrite[],
): Promise<{ readonly records: UndoSheet[]; readonly refused: readonly RefusedSheet[] }> {
  const records = [...step.sheets];
  const refused: RefusedSheet[] = [];
  for (const [index, { place, change, assessment, record }] of reversed.entries()) {
    const write = writes[index];
    if (!write || write.kind === 'written') {
      records[place] = record;
      continue;
    }
    const judged = write.now === null ? null : await judgedAwaited(write.now, judge, chosen);
    const now = judged?.assessment ?? null;
    const refusal = refusalOfWrite(write, assessment, now);
    // It stays as it was: to be taken up again.
    const before = step.sheets[place];
    if (before) {
      const met = write.found ? withFound(before, change, write.found) : before;
      // Of a taking back nothing is to be looked for: what has strayed is as it was before the step.
      records[place] = direction === 'redo' ? withStrayed(met, write, now) : met;
    }
    const { sheetId, snapshot } = change.reading;
    refused.push({ sheetId, sheet: snapshot.sheet, refusal, isUntouched: !mayStand(write) });
  }
  const kept = records.map((sheet) => withSheetBack(sheet, isBack(sheet, refused, direction)));
  return { records: kept, refused };
}

/**
 * What the workbook keeps of confirmed scores, taken back or set again with the cells.
 *
 * @param readings the sheets as they stood before anything was written
 */
async function withConfirmations(
  host: ReverseStepPorts['host'],
  done: DoneStep,
  changed: readonly ConfirmedChange[],
  direction: UndoDirection,
  readings: readonly SheetReading[],
): Promise<ReversedStep> {
  try {
    const { stored } = await keepConfirmed(
      host,
      (list) => changed.reduce((rest, change) => withChange(turned(change, direction))(rest), list),
      readings[0]?.stored.confirmed,
    );
    const confirmations = changed.reduce((sum, change) => sum + change.after.length, 0);
    // What was only kept in the workbook has not touched the sheets: they stand as they were read.
    const standing = done.after.length > 0 ? done.after : readings;
    const after = standing.map((reading) => ({
      ...reading,
      stored: { ...reading.stored, confirmed: stored },
    }));
    return { ...done, after, confirmations };
  } catch (error) {
    if (done.cells + done.help === 0 && done.refused.length === 0) {
      return { kind: 'refused', refusal: refusalFrom(error, 'writing') };
    }
    // The cells are as they were: an entry for a score that no longer stands there says nothing.
    return done;
  }
}

/** Whether a sheet is taken back, at least in part, while its step stands: another one was refused, or itself midway. */
function isBack(
  { sheetId, isBack: wasBack }: UndoSheet,
  refused: readonly RefusedSheet[],
  direction: UndoDirection,
): boolean {
  if (refused.length === 0) return false;
  const refusal = refused.find((sheet) => sheet.sheetId === sheetId);
  if (direction === 'redo') return refusal !== undefined;
  return refusal?.isUntouched !== true || wasBack === true;
}

/**
 * The record of a taking back that could not be put back itself and has met entries of others: these come back when it is
 * pressed once more.
 */
function withFound(
  record: UndoSheet,
  { plan, reading }: SheetChange,
  found: ReadonlyMap<string, GridCell>,
): UndoSheet {
  const theirs = new Map(
    plan.cells.flatMap(({ cell, content, numberFormat }) => {
      const [was, stood] = [cellAtAddress(reading.snapshot, cell), found.get(cell)];
      if (stood === undefined || isSameContent(contentOf(stood), contentOf(was))) return [];
      const after = { content, numberFormat: numberFormat ?? stood.numberFormat };
      return [[cell, { before: stateOf(stood), after }] as const];
    }),
  );
  return { ...record, cells: record.cells.map((one) => ({ ...one, ...theirs.get(one.cell) })) };
}

function turned({ before, after }: ConfirmedChange, direction: UndoDirection): ConfirmedChange {
  return direction === 'undo' ? { before, after } : { before: after, after: before };
}
