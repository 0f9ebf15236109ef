import type { JudgingProgress } from '../../core/judging/judgingSteps';
import type { Assessment } from '../../core/assessment';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import type { ScoringProfile } from '../../core/scoring/profile';
import { rulesInUse, type RulesInUse } from '../../host/kept/rulesInUse';
import { HostRefusal, type SheetReading, type StoredSettings } from '../../host/spreadsheetHost';
import { JudgingStopped } from './judgedWatched';
import { rulesSummaryOf } from './rulesSummary';
import type { Refusal, ScoredOutcome, ScoreOutcome } from './scoreOutcome';

/**
 * Judges a sheet. `justFilled`: the cells (A1) that this very command has filled on it; `stored`: what the workbook
 * keeps for the add-in.
 */
export type AssessSnapshot = (
  snapshot: GridSnapshot,
  justFilled: ReadonlySet<string>,
  profile: ScoringProfile,
  stored: StoredSettings,
) => Assessment;

/** The same, step by step. */
export type AssessInSteps = (
  ...given: Parameters<AssessSnapshot>
) => Generator<JudgingProgress, Assessment, void>;

/** The same, with time between the steps for a page to draw and to listen. */
export type AssessAwaited = (...given: Parameters<AssessSnapshot>) => Promise<Assessment>;

/** At once, or with time between its steps. */
export type Judge = AssessSnapshot | AssessAwaited;

/** A sheet read and judged, with nothing written. At least one form. */
export interface AssessedSheet {
  readonly reading: SheetReading;
  readonly assessment: Assessment;
  readonly rules: RulesInUse;
}

export type Inspected =
  | { readonly kind: 'inspected'; readonly inspection: AssessedSheet }
  /** Nothing to judge, or nothing could be read; `reading` is there if the sheet could. */
  | { readonly kind: 'over'; readonly outcome: ScoreOutcome; readonly reading: SheetReading | null };

/**
 * Reads a sheet and judges it. Whatever goes wrong is an outcome too.
 *
 * @throws JudgingStopped where a person has stopped it
 */
export async function inspect(
  read: () => Promise<SheetReading>,
  judge: Judge,
  chosen: ScoringProfile | null,
): Promise<Inspected> {
  let reading: SheetReading | null = null;
  try {
    reading = await read();
    const inspection = await judgedAwaited(reading, judge, chosen);
    if (inspection.assessment.forms.length > 0) return { kind: 'inspected', inspection };
    const { skipped } = inspection.assessment;
    return { kind: 'over', outcome: { kind: 'no-form', sheet: reading.snapshot.sheet, skipped }, reading };
  } catch (error) {
    if (error instanceof JudgingStopped) throw error;
    return { kind: 'over', outcome: { kind: 'refused', refusal: refusalFrom(error, 'reading') }, reading };
  }
}

/**
 * Judges a reading by the rules that count for it, with time for whoever looks on.
 *
 * @throws JudgingStopped where a person has stopped it
 */
export async function judgedAwaited(
  reading: SheetReading,
  judge: Judge,
  chosen: ScoringProfile | null,
): Promise<AssessedSheet> {
  const rules = rulesInUse(chosen, reading.stored.rules);
  const assessment = await judge(reading.snapshot, new Set(), rules.profile, reading.stored);
  return { reading, assessment, rules };
}

/** An inspection as an outcome: the sheet was judged and nothing written. */
export function judgedOnly({ reading, assessment, rules }: AssessedSheet): ScoredOutcome {
  return {
    kind: 'scored',
    sheetId: reading.sheetId,
    assessment,
    filled: [],
    changed: [],
    marksChanged: false,
    withheld: null,
    judgedOnly: true,
    rules: rulesSummaryOf(rules),
  };
}

/** Any failure as a refusal that a person's message can be chosen by. */
export function refusalFrom(error: unknown, phase: Refusal['phase']): Refusal {
  if (error instanceof HostRefusal) return { code: error.code, phase, detail: error.detail };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'unexpected', phase, detail };
}
