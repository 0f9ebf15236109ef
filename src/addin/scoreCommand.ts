import { applyPlan, filledCells } from '../core/applyPlan';
import type { Assessment } from '../core/assessment';
import type { GridSnapshot } from '../core/grid/gridSnapshot';
import { plan, type EditPlan } from '../core/plan';
import type { ScoringProfile } from '../core/scoring/profile';
import { HostRefusal, type Applied, type SheetReading, type SpreadsheetHost } from '../host/spreadsheetHost';
import { rulesInUse, toldOf, type RulesInUse } from './rulesInUse';
import type { Refusal, ScoreOutcome } from './scoreOutcome';

export interface ScoreCommandParts {
  readonly host: SpreadsheetHost;
  /** Judges a sheet. `justFilled`: the cells (A1) that this very command has filled on it. */
  readonly assess: (
    snapshot: GridSnapshot,
    justFilled: ReadonlySet<string>,
    profile: ScoringProfile,
  ) => Assessment;
  /** The rules a person has applied in the pane; without them the workbook's own count. */
  readonly chosen?: ScoringProfile | null;
}

/**
 * 一键评分, as the pane's button and the ribbon's run it: read, judge, fill the blanks, mark the rows that lack a
 * reason. Two requests; one when there is nothing to write. Never throws: whatever goes wrong is an outcome too.
 */
export async function score(parts: ScoreCommandParts): Promise<ScoreOutcome> {
  const first = await attempt(parts);
  // A cell came to be edited between reading and writing. The write was turned away whole; the sheet is read anew
  // (which waits for the editing to end) because what was typed may change the judgement.
  const edited = first.kind === 'scored' && first.withheld?.code === 'cell-editing';
  return edited ? attempt(parts) : first;
}

async function attempt({ host, assess, chosen = null }: ScoreCommandParts): Promise<ScoreOutcome> {
  let reading: SheetReading;
  let assessment: Assessment;
  let edits: EditPlan;
  let rules: RulesInUse;
  try {
    reading = await host.readActiveSheet();
    rules = rulesInUse(chosen, reading.storedRules);
    assessment = assess(reading.snapshot, new Set(), rules.profile);
    edits = plan(assessment);
  } catch (error) {
    return { kind: 'refused', refusal: refusalFrom(error, 'reading') };
  }
  if (assessment.forms.length === 0) {
    return { kind: 'no-form', sheet: reading.snapshot.sheet, skipped: assessment.skipped };
  }
  const untouched = {
    kind: 'scored',
    sheetId: reading.sheetId,
    assessment,
    filled: [],
    marksChanged: false,
    withheld: null,
    rules: toldOf(rules),
  } satisfies ScoreOutcome;
  let applied: Applied;
  try {
    applied = await host.apply(reading, edits);
  } catch (error) {
    return { ...untouched, withheld: refusalFrom(error, 'writing') };
  }
  const filled = edits.cells.map((edit) => edit.cell);
  const written: ScoreOutcome = {
    ...untouched,
    filled,
    marksChanged: applied.marksAdded + applied.marksRemoved > 0,
  };
  if (filled.length === 0) return written;
  try {
    const after = applied.after?.snapshot ?? applyPlan(reading.snapshot, edits);
    // So that a blank that was filled is no longer complained of, and formulas count with their new results.
    return { ...written, assessment: assess(after, filledCells(edits), rules.profile) };
  } catch {
    // The scores are written and were judged; only the second look failed. The first judgement stands.
    return written;
  }
}

/** Any failure as a refusal that a person's message can be chosen by. */
export function refusalFrom(error: unknown, phase: Refusal['phase']): Refusal {
  if (error instanceof HostRefusal) return { code: error.code, phase, detail: error.detail };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'unexpected', phase, detail };
}
