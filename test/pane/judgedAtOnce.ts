import type { AssessedSheet, AssessSnapshot } from '../../src/addin/flow/assessSheet';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import { rulesInUse } from '../../src/host/kept/rulesInUse';
import type { SheetReading } from '../../src/host/spreadsheetHost';

/** A reading judged by the rules that count for it. */
export function judgedAtOnce(
  reading: SheetReading,
  judge: AssessSnapshot,
  chosen: ScoringProfile | null = null,
): AssessedSheet {
  const rules = rulesInUse(chosen, reading.stored.rules);
  return { reading, assessment: judge(reading.snapshot, new Set(), rules.profile, reading.stored), rules };
}
