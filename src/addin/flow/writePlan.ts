import { applyPlan, filledCells } from '../../core/applyPlan';
import type { Assessment } from '../../core/assessment';
import { evidenceOf } from '../../core/evidence';
import type { EditPlan } from '../../core/plan';
import { contentOf } from '../../core/cellContent';
import { parseCell } from '../../grid/cellAddress';
import { cellText } from '../../grid/cellText';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { namesakesOf, placesOf } from '../../core/undo/cellPlaces';
import { cellAtAddress, recordSheet, stateOf } from '../../core/undo/recordSheet';
import { recordedColumns, rowPrint } from '../../core/undo/rowPrint';
import type { HelpedCell, StepSubject, UndoCell, UndoSheet } from '../../core/undo/undoStep';
import type {
  Applied,
  SheetChange,
  SheetReading,
  SheetWrite,
  SpreadsheetHost,
} from '../../host/spreadsheetHost';
import { judgedOnly, type AssessedSheet, type Judge } from './assessSheet';
import { mayStand, refusalOfWrite, type RefusedWrite } from './refusedWrite';
import type { ScoredOutcome } from './scoreOutcome';
import type { WriteJournal } from './writeJournal';

/** What became of writing a plan onto an inspected sheet. */
export interface CarriedOut {
  readonly outcome: ScoredOutcome;
  /** The sheet as it stands now. */
  readonly reading: SheetReading;
  /** For taking it back; `null` where nothing was written. */
  readonly written: UndoSheet | null;
}

/** What writing a plan needs. */
export interface WriteParts {
  readonly host: Pick<SpreadsheetHost, 'apply'>;
  /** Judges the sheet as it stands afterwards. */
  readonly judge: Judge;
  readonly journal: WriteJournal;
  /** What the step is about; a scoring, unless told. */
  readonly about?: StepSubject;
  /** What else belongs to the command, before its record is closed; nothing unless told. */
  readonly afterwards?: Afterwards;
}

/** What else a command does once its plan is carried out: keeps something in the workbook. Never rejects. */
export type Afterwards = (done: CarriedOut) => Promise<CarriedOut>;

/**
 * Writes a plan in one request and judges the sheet again. What is to be written is in the journal before it is sent. A
 * refusal to write is part of the outcome.
 */
export async function writePlan(
  { host, judge, journal, about = 'scoring', afterwards = (done) => Promise.resolve(done) }: WriteParts,
  inspection: AssessedSheet,
  plan: EditPlan,
): Promise<CarriedOut> {
  const entry = journal.begin(about);
  const expected = expectedOf(inspection, plan);
  entry.expect(expected === null ? [] : [expected]);
  const write = await host.apply(sheetChangeOf(inspection, plan));
  const done = await afterwards(await outcomeOf(inspection, plan, write, judge));
  entry.settle(done.written === null ? [] : [done.written]);
  return done;
}

/** A plan with all that it rests on. */
export function sheetChangeOf({ reading, assessment }: AssessedSheet, plan: EditPlan): SheetChange {
  return { reading, plan, evidence: evidenceOf(assessment, reading.snapshot, plan) };
}

/** What a plan will have written, for the journal; `null` where that is nothing. */
export function expectedOf({ reading, assessment }: AssessedSheet, plan: EditPlan): UndoSheet | null {
  const { sheetId, snapshot: before } = reading;
  return recordSheet({ sheetId, before, after: applyPlan(before, plan), assessment, plan });
}

/** What a write came to: carried out, or refused with what is known of the sheet. */
export async function outcomeOf(
  inspection: AssessedSheet,
  plan: EditPlan,
  write: SheetWrite,
  judge: Judge,
): Promise<CarriedOut> {
  if (write.kind === 'written') return concluded(inspection, plan, write.applied, judge);
  const reading = write.now ?? inspection.reading;
  const now = write.now === null ? null : await judgedAgain(inspection, write.now, judge);
  const withheld = refusalOfWrite(write, inspection.assessment, now);
  const outcome: ScoredOutcome = {
    ...withoutJudgedOnly(judgedOnly({ ...inspection, assessment: now ?? inspection.assessment })),
    withheld,
  };
  return { outcome, reading, written: mayStand(write) ? leftOf(inspection, plan, write, now) : null };
}

/** The record of a write that could not be put back: what others had entered meanwhile comes back with it. */
function leftOf(
  inspection: AssessedSheet,
  plan: EditPlan,
  write: RefusedWrite,
  judged: Assessment | null,
): UndoSheet | null {
  const expected = expectedOf(inspection, plan);
  if (expected === null) return expected;
  const cells = expected.cells.map((recorded) => {
    const stood = write.found?.get(recorded.cell);
    return stood === undefined ? recorded : { ...recorded, before: stateOf(stood) };
  });
  return withStrayed({ ...expected, cells }, write, judged);
}

/**
 * A record that looks for what has strayed in the row in which it stands, by what that row says now, and not by what the
 * cell's own row used to say. Nothing is looked for in a row of which nobody can tell what it says.
 *
 * @param judged the sheet as it is, judged; `null` where it was not read again
 */
export function withStrayed(
  record: UndoSheet,
  { strayed, now }: RefusedWrite,
  judged: Assessment | null,
): UndoSheet {
  const places: ReadonlyMap<string, string> = judged === null ? new Map() : placesOf(judged);
  const namesakes: ReadonlyMap<string, number> = judged === null ? new Map() : namesakesOf(judged);
  const columns = recordedColumns(record.cells);
  const others = new Set(
    record.cells.flatMap(({ cell, place }) => (strayed?.has(cell) === true ? [] : (place ?? []))),
  );
  const cells = record.cells.map((recorded): UndoCell => {
    const at = strayed?.get(recorded.cell);
    if (at === undefined) return recorded;
    const standing = places.get(at) ?? null;
    const place = standing === null || others.has(standing) ? null : standing;
    const row = now === null ? null : rowPrint(now.snapshot, parseCell(at)?.row ?? -1, columns);
    const alike = namesakes.get(at) ?? 1;
    // Excel has written a formula anew for the row it stands in.
    const after = now === null ? recorded.after : stateOf(cellAtAddress(now.snapshot, at));
    const moved = { ...recorded, cell: at, place, after, row: row ?? '' };
    delete moved.namesakes;
    return alike === 1 ? moved : { ...moved, namesakes: alike };
  });
  const { inputHelp } = record;
  if (inputHelp === undefined) return { ...record, cells };
  const followed = (helped: HelpedCell): HelpedCell => {
    const at = strayed?.get(helped.cell);
    return at === undefined ? helped : { cell: at, place: null };
  };
  const { before, after } = inputHelp;
  return { ...record, cells, inputHelp: { before: before.map(followed), after: after.map(followed) } };
}

/** The sheet after a refused write; should the form have gone meanwhile, the first judgement stands. */
async function judgedAgain(
  { assessment, rules }: AssessedSheet,
  { snapshot, stored }: SheetReading,
  judge: Judge,
): Promise<Assessment> {
  try {
    const now = await judge(snapshot, new Set(), rules.profile, stored);
    return now.forms.length > 0 ? now : assessment;
  } catch {
    return assessment;
  }
}

/** After a write that has happened. */
async function concluded(
  inspection: AssessedSheet,
  plan: EditPlan,
  applied: Applied,
  judge: Judge,
): Promise<CarriedOut> {
  const { reading, assessment } = inspection;
  const after = applied.after ?? { ...reading, snapshot: applyPlan(reading.snapshot, plan) };
  const marksChanged = applied.marksAdded + applied.marksRemoved > 0;
  const taken = { ...plan, cells: plan.cells.filter(({ cell }) => !applied.missed.includes(cell)) };
  const outcome: ScoredOutcome = {
    ...withoutJudgedOnly(judgedOnly(inspection)),
    ...toldOf(reading.snapshot, after.snapshot, taken),
    marksChanged,
    ...(applied.missed.length === 0 ? {} : { missed: [...applied.missed] }),
    assessment: plan.cells.length === 0 ? assessment : await secondLook(inspection, taken, after, judge),
  };
  const written = recordSheet({
    sheetId: reading.sheetId,
    before: reading.snapshot,
    after: after.snapshot,
    assessment,
    plan: taken,
    ...(applied.removed
      ? { removed: applied.removed.map(({ areas, formula }) => ({ areas: [...areas], formula })) }
      : {}),
  });
  return { outcome, reading: after, written };
}

/** So that a blank that was filled is no longer complained of, and formulas count with their new results. */
async function secondLook(
  { assessment, rules }: AssessedSheet,
  plan: EditPlan,
  { snapshot, stored }: SheetReading,
  judge: Judge,
): Promise<Assessment> {
  try {
    return await judge(snapshot, filledCells(plan), rules.profile, stored);
  } catch {
    // The scores are written and were judged; only the second look failed. The first judgement stands.
    return assessment;
  }
}

/** What was written, blanks apart from cells that held something. */
function toldOf(
  before: GridSnapshot,
  after: GridSnapshot,
  { cells }: EditPlan,
): Pick<ScoredOutcome, 'filled' | 'changed'> {
  const [filled, changed] = [new Array<string>(), new Array<ScoredOutcome['changed'][number]>()];
  for (const { cell } of cells) {
    const present = cellAtAddress(before, cell);
    if (contentOf(present).kind === 'blank') filled.push(cell);
    else changed.push({ cell, from: cellText(present), to: cellText(cellAtAddress(after, cell)) });
  }
  return { filled, changed };
}

function withoutJudgedOnly(outcome: ScoredOutcome): ScoredOutcome {
  const rest = { ...outcome };
  delete rest.judgedOnly;
  return rest;
}
