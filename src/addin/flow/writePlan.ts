import { applyPlan, filledCells } from '../../core/applyPlan';
import type { Assessment } from '../../core/assessment';
import type { EditPlan } from '../../core/plan';
import { contentOf } from '../../core/cellContent';
import { cellText } from '../../grid/cellText';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { cellOf, recordSheet } from '../../core/undo/recordSheet';
import type { UndoSheet } from '../../core/undo/undoStep';
import type { Applied, SheetReading, SpreadsheetHost } from '../../host/spreadsheetHost';
import { judgedOnly, refusalFrom, type AssessedSheet, type AssessSnapshot } from './assessSheet';
import type { ScoredOutcome } from './scoreOutcome';

/** What became of writing a plan onto an inspected sheet. */
export interface CarriedOut {
  readonly outcome: ScoredOutcome;
  /** The sheet as it stands now. */
  readonly reading: SheetReading;
  /** For taking it back; `null` where nothing was written. */
  readonly written: UndoSheet | null;
}

/** Writes a plan in one request and judges the sheet again. A refusal to write is part of the outcome. */
export async function writePlan(
  host: Pick<SpreadsheetHost, 'apply'>,
  inspection: AssessedSheet,
  plan: EditPlan,
  judge: AssessSnapshot,
): Promise<CarriedOut> {
  const { reading } = inspection;
  let applied: Applied;
  try {
    applied = await host.apply(reading, plan);
  } catch (error) {
    const outcome: ScoredOutcome = { ...judgedOnly(inspection), withheld: refusalFrom(error, 'writing') };
    return { outcome: withoutJudgedOnly(outcome), reading, written: null };
  }
  return concluded(inspection, plan, applied, judge);
}

/** The same after a write that has happened. */
export function concluded(
  inspection: AssessedSheet,
  plan: EditPlan,
  applied: Applied,
  judge: AssessSnapshot,
): CarriedOut {
  const { reading, assessment } = inspection;
  const after = applied.after ?? { ...reading, snapshot: applyPlan(reading.snapshot, plan) };
  const marksChanged = applied.marksAdded + applied.marksRemoved > 0;
  const outcome: ScoredOutcome = {
    ...withoutJudgedOnly(judgedOnly(inspection)),
    ...toldOf(reading.snapshot, after.snapshot, plan),
    marksChanged,
    assessment: plan.cells.length === 0 ? assessment : secondLook(inspection, plan, after, judge),
  };
  const written = recordSheet({
    sheetId: reading.sheetId,
    before: reading.snapshot,
    after: after.snapshot,
    assessment,
    plan,
  });
  return { outcome, reading: after, written };
}

/** So that a blank that was filled is no longer complained of, and formulas count with their new results. */
function secondLook(
  { assessment, rules }: AssessedSheet,
  plan: EditPlan,
  { snapshot, stored }: SheetReading,
  judge: AssessSnapshot,
): Assessment {
  try {
    return judge(snapshot, filledCells(plan), rules.profile, stored);
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
    const present = cellOf(before, cell);
    if (contentOf(present).kind === 'blank') filled.push(cell);
    else changed.push({ cell, from: cellText(present), to: cellText(cellOf(after, cell)) });
  }
  return { filled, changed };
}

function withoutJudgedOnly(outcome: ScoredOutcome): ScoredOutcome {
  const rest = { ...outcome };
  delete rest.judgedOnly;
  return rest;
}
