import { identityOf } from '../../../core/evidence';
import { ownHelp } from '../../../core/inputHelp/changeOfHelp';
import type { EditPlan } from '../../../core/plan';
import { presentMarks } from '../../../core/undo/presentMarks';
import type { SheetReading, SheetWrite } from '../../../host/spreadsheetHost';
import type { AssessedSheet } from '../../flow/assessSheet';
import { mayStand, refusalOfWrite, type RefusedWrite } from '../../flow/refusedWrite';
import { expectedOf } from '../../flow/writePlan';
import type { PaneServices } from '../paneServices';

/** Writes input help and nothing else: marks stay as they are, also where somebody has cleared them. */
export async function writeHelp(
  { parts, history: { journal } }: PaneServices,
  inspection: AssessedSheet,
  inputHelp: NonNullable<EditPlan['inputHelp']>,
): Promise<{ readonly write: SheetWrite; readonly reading: SheetReading }> {
  const { reading, assessment } = inspection;
  const plan: EditPlan = { cells: [], marks: presentMarks(reading.snapshot), inputHelp };
  const entry = journal.begin();
  const expected = expectedOf(inspection, plan);
  const record = expected === null ? [] : [expected];
  entry.expect(record);
  const present = ownHelp(reading.snapshot.validations ?? []);
  const cells = [...inputHelp.map(({ cell }) => cell), ...present];
  const evidence = identityOf(assessment, reading.snapshot, cells);
  const write = await parts.host().apply({ reading, plan, evidence });
  entry.settle(write.kind === 'written' || mayStand(write) ? record : []);
  const now = write.kind === 'written' ? write.applied.after : write.now;
  return { write, reading: now ?? reading };
}

/** Why it was not written, in a sentence. */
export function helpRefused(
  { announcer }: PaneServices,
  write: RefusedWrite,
  { assessment }: AssessedSheet,
): string {
  return announcer.sentenceOf(refusalOfWrite(write, assessment, null), 'help');
}
