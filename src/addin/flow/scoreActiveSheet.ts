import { plan, type WrittenAs } from '../../core/plan';
import type { ScoringProfile } from '../../core/scoring/profile';
import type { UndoSheet } from '../../core/undo/undoStep';
import type { SheetReading, SpreadsheetHost } from '../../host/spreadsheetHost';
import { writePlan } from './writePlan';
import { inspect, type AssessSnapshot } from './assessSheet';
import type { ScoreOutcome } from './scoreOutcome';
import type { WriteJournal } from './writeJournal';

export interface ScorePorts {
  readonly host: Pick<SpreadsheetHost, 'readActiveSheet' | 'apply'>;
  readonly assess: AssessSnapshot;
  /** The rules a person has applied in the pane; without them the workbook's own count. */
  readonly chosen?: ScoringProfile | null;
  readonly as?: WrittenAs;
  readonly journal: WriteJournal;
}

export interface ScoreRun {
  readonly outcome: ScoreOutcome;
  /** The sheet as it stands now; `null` where it could not be read. */
  readonly reading: SheetReading | null;
  /** For taking it back; `null` where nothing was written. */
  readonly written: UndoSheet | null;
}

/**
 * 一键评分, as the pane's button and the ribbon's run it: read, judge, fill the blanks, mark the rows that lack a
 * reason. Two requests; one when there is nothing to write. Never throws: whatever goes wrong is an outcome too.
 */
export async function score(parts: ScorePorts): Promise<ScoreRun> {
  const first = await attempt(parts);
  // A cell came to be edited between reading and writing. The write was turned away whole; the sheet is read anew
  // (which waits for the editing to end) because what was typed may change the judgement.
  const edited = first.outcome.kind === 'scored' && first.outcome.withheld?.code === 'cell-editing';
  return edited ? attempt(parts) : first;
}

async function attempt({
  host,
  assess,
  journal,
  chosen = null,
  as = 'values',
}: ScorePorts): Promise<ScoreRun> {
  const inspected = await inspect(() => host.readActiveSheet(), assess, chosen);
  if (inspected.kind === 'over') return { ...inspected, written: null };
  const { inspection } = inspected;
  const parts = { host, judge: assess, journal };
  return writePlan(parts, inspection, plan(inspection.assessment, { write: 'blanks', as }));
}
