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
import type { SheetChange, SheetReading, SpreadsheetHost } from '../../host/spreadsheetHost';
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

/**
 * 撤销本次评分 and its reversal: one request reads the sheets concerned, one writes them. Cells edited since, and sheets
 * that are gone, are skipped and named. Each sheet is taken back whole or not at all.
 */
export async function takeBack(
  { host, judge, chosen, locale }: ReverseStepPorts,
  step: UndoStep,
  direction: UndoDirection,
): Promise<ReversedStep> {
  const changes: { readonly change: SheetChange; readonly assessment: Assessment }[] = [];
  const skipped: SkippedCell[] = [];
  const records = [...step.sheets];
  try {
    const also = step.sheets.some(({ inputHelp }) => inputHelp) ? 'validations' : undefined;
    const outcomes = await host.readSheets(
      step.sheets.map(({ sheetId }) => sheetId),
      also,
    );
    for (const [index, written] of step.sheets.entries()) {
      const outcome = outcomes[index];
      if (outcome?.kind !== 'read') {
        if (outcome && !['sheet-gone', 'empty-sheet'].includes(outcome.refusal.code)) throw outcome.refusal;
        skipped.push(
          ...written.cells.map(({ cell }) => ({ sheet: written.sheet, cell, why: 'lost' as const })),
        );
        continue;
      }
      const { reading } = outcome;
      const { assessment } = await judgedAwaited(reading, judge, chosen);
      const reversal = reverseSheet(written, reading.snapshot, assessment, direction, locale);
      skipped.push(...reversal.skipped);
      records[index] = reversal.record;
      const { inputHelp } = reversal.plan;
      const helped = inputHelp === undefined ? [] : ownHelp(reading.snapshot.validations ?? []);
      const cells = [...reversal.plan.cells, ...(inputHelp ?? [])].map(({ cell }) => cell).concat(helped);
      const identity = identityOf(assessment, reading.snapshot, cells);
      // What is written again also rests on what it was worked out from.
      const basis = direction === 'redo' ? evidenceOf(assessment, reading.snapshot, reversal.plan) : [];
      const evidence = [...new Set([...identity, ...basis])];
      changes.push({
        change: { reading, plan: planOf(reversal.plan, written, reading), evidence },
        assessment,
      });
    }
  } catch (error) {
    return { kind: 'refused', refusal: refusalFrom(error, 'reading') };
  }
  const writes = await host.applyAll(changes.map(({ change }) => change));
  const applied = writes.flatMap((write) => (write.kind === 'written' ? [write.applied] : []));
  const after = writes.flatMap((write) => (write.kind === 'written' ? write.applied.after : write.now) ?? []);
  const cells = applied.reduce((sum, one) => sum + one.cells, 0);
  const help = applied.reduce((sum, one) => sum + Math.max(one.helpAdded, one.helpRemoved), 0);
  const marks = applied.reduce((sum, one) => sum + one.marksAdded + one.marksRemoved, 0);
  const refused: RefusedSheet[] = [];
  for (const [index, write] of writes.entries()) {
    const given = changes[index];
    if (write.kind === 'written' || !given) continue;
    const { change, assessment } = given;
    const judged = write.now === null ? null : await judgedAwaited(write.now, judge, chosen);
    const now = judged?.assessment ?? null;
    const refusal = refusalOfWrite(write, assessment, now);
    const { sheetId, snapshot } = change.reading;
    const place = step.sheets.findIndex((written) => written.sheetId === sheetId);
    // It stays as it was: to be taken up again.
    const record = step.sheets[place];
    if (record) {
      const met = write.found ? withFound(record, change, write.found) : record;
      // Of a taking back nothing is to be looked for: what has strayed is as it was before the step.
      records[place] = direction === 'redo' ? withStrayed(met, write, now) : met;
    }
    refused.push({ sheetId, sheet: snapshot.sheet, refusal, isUntouched: !mayStand(write) });
  }
  const record = {
    ...step,
    sheets: records.map((sheet) => withSheetBack(sheet, isBack(sheet, refused, direction))),
  };
  const done = { kind: 'done', cells, help, marks, skipped, record, refused } as const;
  const changed = step.sheets.flatMap(({ sheetId, confirmed }) =>
    confirmed && !refused.some((one) => one.sheetId === sheetId) ? [confirmed] : [],
  );
  if (changed.length === 0) return { ...done, after, confirmations: 0 };
  try {
    const [first] = changes;
    const { stored } = await keepConfirmed(
      host,
      (list) => changed.reduce((rest, change) => withChange(turned(change, direction))(rest), list),
      first?.change.reading.stored.confirmed,
    );
    const confirmations = changed.reduce((sum, change) => sum + change.after.length, 0);
    // What was only kept in the workbook has not touched the sheets: they stand as they were read.
    const standing = after.length > 0 ? after : changes.map(({ change: { reading } }) => reading);
    const renewed = standing.map((reading) => ({
      ...reading,
      stored: { ...reading.stored, confirmed: stored },
    }));
    return { ...done, after: renewed, confirmations };
  } catch (error) {
    if (cells + help === 0 && refused.length === 0) {
      return { kind: 'refused', refusal: refusalFrom(error, 'writing') };
    }
    // The cells are as they were: an entry for a score that no longer stands there says nothing.
    return { ...done, after, confirmations: 0 };
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
